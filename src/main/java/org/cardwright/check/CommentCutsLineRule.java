package org.cardwright.check;

import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.frontmatter.ScalarWriter;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.text.Span;

/** A blank and a # begin a comment, and YAML loses the rest of the line without a word (format notes, 4). */
final class CommentCutsLineRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("comment-cuts-line", Severity.ERROR, "4");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        for (int at = card.file().indexOf(" #", card.yamlStart(), card.yamlEnd()); at >= 0; at = card.file()
                .indexOf(" #", at + 1, card.yamlEnd())) {
            cut(card, at + 1).ifPresent(cut -> report.atOffset(this, cut.end(), cut.field(), cut.rest(card.file()))
                    .fix(() -> Answers.ask(Answers.rereading(Strings.get("fix.keep-text"),
                    text -> quoted(text, cut)))));
        }
    }

    /** @param value the value before the comment, @param end where the comment begins */
    private record Cut(Optional<CardField> field, Span value, int end) {
        String rest(String file) {
            int feed = file.indexOf('\n', end);
            return file.substring(end, feed < 0 ? file.length() : feed).strip();
        }
    }

    private static Optional<Cut> cut(Subject card, int hash) {
        for (YamlEntry entry : card.entries()) {
            Optional<CardField> field = CardField.ofKey(entry.key());
            Stream<YamlValue> values = entry.value() instanceof YamlValue.Sequence list
                    ? list.items().stream().map(YamlValue.Item::value) : Stream.of(entry.value());
            Optional<Span> before = values.filter(value -> isPlain(value) && !value.span().isEmpty()
                    && value.span().end() <= hash && card.file().substring(value.span().end(), hash).isBlank()
                    && card.file().indexOf('\n', value.span().end()) > hash).map(YamlValue::span).findFirst();
            if (before.isPresent()) {
                return Optional.of(new Cut(field, before.get(), hash));
            }
        }
        return Optional.empty();
    }

    private static boolean isPlain(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar && scalar.style() == YamlValue.Style.PLAIN;
    }

    private static String quoted(String text, Cut cut) {
        int feed = text.indexOf('\n', cut.end());
        int end = feed < 0 ? text.length() : feed;
        String whole = text.substring(cut.value().start(), end).strip();
        String tail = text.startsWith("\r", end - 1) ? "\r" : "";
        return text.substring(0, cut.value().start()) + ScalarWriter.least(whole) + tail + text.substring(end);
    }
}

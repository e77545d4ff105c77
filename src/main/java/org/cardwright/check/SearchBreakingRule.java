package org.cardwright.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.frontmatter.ScalarWriter;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.Severity;
import org.cardwright.text.SearchText;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/**
 * The site's search file takes fields as they are: a quotation mark, backslash, line break, TAB or other character
 * below the blank in one breaks all of its search (format notes, 6.6). It is the value that counts, not its spelling.
 */
final class SearchBreakingRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("search-breaking", Severity.ERROR, "6.6");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<CardField> READ_BY_SEARCH = EnumSet.complementOf(EnumSet.of(CardField.COURSES));
    private static final Pattern PAIR = Pattern.compile("\"([^\"]*)\"");

    @Override
    public void check(Subject card, Report report) {
        boolean exact = needsValues(card);
        boolean oneLine = !exact && card.places().simple();
        for (CardField field : READ_BY_SEARCH) {
            String text = exact ? value(card, field) : card.text(field);
            if (oneLine ? text.indexOf('"') >= 0 : SearchText.breaking(text).isPresent()) {
                report.at(this, field, FieldLabels.of(field)).fix(() -> answers(field, text));
            }
        }
    }

    /** Whether a field's value holds a TAB, which this rule then speaks of. */
    static boolean holdsTab(Subject card, CardField field) {
        return READ_BY_SEARCH.contains(field) && value(card, field).indexOf('\t') >= 0;
    }

    private static String value(Subject card, CardField field) {
        return card.entries().stream().filter(entry -> CardField.ofKey(entry.key()).equals(Optional.of(field)))
                .reduce((_, last) -> last).flatMap(entry -> entry.value().scalar()).map(YamlValue.Scalar::text)
                .orElse("");
    }

    /** Line breaks and TABs at the ends of a value are not shown, but they stand in the search file. */
    private static boolean needsValues(Subject card) {
        String file = card.file();
        return card.letters().backslashes() || card.letters().controls() || !card.places().simple()
                && (file.indexOf("|", card.yamlStart()) >= 0 || file.indexOf(">", card.yamlStart()) >= 0
                || file.contains("\n\n"));
    }

    /** A line break or TAB reads as a blank. A quotation mark may be written as a curly one or left out. */
    private static Answers answers(CardField field, String text) {
        String line = SearchText.onOneLine(text).strip();
        if (SearchText.breaking(line).isEmpty()) {
            return Answers.safe(new Choice(Strings.get("fix.one-line"), document -> written(document, field, line)));
        }
        String bare = line.replaceAll("[\"\\\\]", "");
        String curly = PAIR.matcher(line).replaceAll("\u201C$1\u201D");
        Choice without = new Choice(Strings.get("fix.set", FieldLabels.of(field), bare),
                document -> written(document, field, bare));
        return SearchText.breaking(curly).isPresent() ? Answers.ask(without)
                : Answers.ask(new Choice(Strings.get("fix.set", FieldLabels.of(field), curly),
                document -> written(document, field, curly)), without);
    }

    /** Replaces the whole value, also the line breaks at its ends that an edit would keep. */
    private static CardDocument written(CardDocument document, CardField field, String value)
            throws EditRefusedException {
        boolean list = field == CardField.BEHAVIORS || field == CardField.DEFINITIONS;
        Optional<YamlValue.Scalar> scalar = new Subject(document, "").scalar(field);
        if (scalar.isEmpty() || list && !HtmlText.fold(value).equals(HtmlText.fold(scalar.get().text()))) {
            return document.apply(new Edit.SetField(document.key(field), value));
        }
        CardDocument after = document.apply(new Edit.SetText(new SplicePlan()
                .add(new Splice(scalar.get().span(), quote(scalar.get(), value))).applyTo(document.text())));
        if (!after.readable() || !after.card().text(field).equals(value)) {
            throw new EditRefusedException(Strings.get("fix.not-proven"));
        }
        return after;
    }

    private static String quote(YamlValue.Scalar scalar, String value) {
        return scalar.style() == YamlValue.Style.DOUBLE_QUOTED ? ScalarWriter.doubleQuoted(value)
                : ScalarWriter.least(value);
    }
}

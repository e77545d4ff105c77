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
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/**
 * The site's search file takes fields as they are: a quotation mark, backslash or line break in one breaks all of its
 * search (format notes, 6.6).
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
        boolean hidden = hidesLineBreaks(card);
        boolean oneLine = !hidden && card.places().simple();
        for (CardField field : READ_BY_SEARCH) {
            String text = hidden ? card.scalar(field).map(YamlValue.Scalar::text).orElse("") : card.text(field);
            if (oneLine ? text.indexOf('"') >= 0 : breaks(text)) {
                report.at(this, field, card.document().key(field)).fix(() -> answers(field, text));
            }
        }
    }

    private static boolean breaks(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\\') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    /** Line breaks at the ends of a value are not shown, but they stand in the search file. */
    private static boolean hidesLineBreaks(Subject card) {
        String file = card.file();
        return card.letters().backslashes() || !card.places().simple()
                && (file.indexOf("|", card.yamlStart()) >= 0 || file.indexOf(">", card.yamlStart()) >= 0
                || file.contains("\n\n"));
    }

    /** A line break reads as a blank. A quotation mark may be written as a curly one or left out. */
    private static Answers answers(CardField field, String text) {
        String line = text.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
        if (!breaks(line)) {
            return Answers.safe(new Choice(Strings.get("fix.one-line"), document -> written(document, field, line)));
        }
        String bare = line.replaceAll("[\"\\\\]", "");
        String curly = PAIR.matcher(line).replaceAll("\u201C$1\u201D");
        Choice without = new Choice(Strings.get("fix.set", field.key(), bare),
                document -> written(document, field, bare));
        return breaks(curly) ? Answers.ask(without)
                : Answers.ask(new Choice(Strings.get("fix.set", field.key(), curly),
                document -> written(document, field, curly)), without);
    }

    /** Replaces the whole value, also the line breaks at its ends that an edit would keep. */
    private static CardDocument written(CardDocument document, CardField field, String value)
            throws EditRefusedException {
        boolean list = field == CardField.BEHAVIORS || field == CardField.DEFINITIONS;
        Optional<YamlValue.Scalar> scalar = new Subject(document, "").scalar(field);
        if (scalar.isEmpty() || list && !value.equals(scalar.get().text().strip())) {
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

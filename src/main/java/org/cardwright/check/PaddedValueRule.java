package org.cardwright.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/** A quoted value begins or ends with blanks, which the site takes for a part of it: it no longer compares equal. */
final class PaddedValueRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("value-padded", Severity.WARNING, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<CardField> SINGLE = EnumSet.complementOf(EnumSet.of(CardField.BEHAVIORS,
            CardField.DEFINITIONS, CardField.COURSES));

    @Override
    public void check(Subject card, Report report) {
        for (CardField field : SINGLE) {
            if (mayBePadded(card, field) && isPadded(card, field)) {
                report.at(this, field, FieldLabels.of(field))
                        .fix(() -> Answers.safe(new Choice(Strings.get("fix.padding"),
                        document -> stripped(document, field))));
            }
        }
    }

    private static boolean isPadded(Subject card, CardField field) {
        return card.scalar(field).filter(scalar -> scalar.style() != YamlValue.Style.BLOCK && !scalar.decorated())
                .filter(scalar -> !scalar.text().isBlank() && !HtmlText.trim(scalar.text()).equals(scalar.text()))
                .isPresent();
    }

    private static boolean mayBePadded(Subject card, CardField field) {
        Optional<Span> raw = card.places().raw(field);
        return raw.isEmpty() || mayBePadded(card.file(), raw.get());
    }

    private static boolean mayBePadded(String file, Span raw) {
        char first = raw.isEmpty() ? ' ' : file.charAt(raw.start());
        return (first == '"' || first == '\'') && (file.indexOf('\\', raw.start(), raw.end()) >= 0
                || raw.length() > 2 && (HtmlText.isSpace(file.charAt(raw.start() + 1))
                || HtmlText.isSpace(file.charAt(raw.end() - 2))));
    }

    private static CardDocument stripped(CardDocument document, CardField field) throws EditRefusedException {
        Optional<YamlValue.Scalar> scalar = new Subject(document, "").scalar(field);
        if (scalar.isEmpty()) {
            return document;
        }
        String text = HtmlText.trim(scalar.get().text());
        String written = scalar.get().style() == YamlValue.Style.DOUBLE_QUOTED ? ScalarWriter.doubleQuoted(text)
                : ScalarWriter.least(text);
        return document.apply(new Edit.SetText(new SplicePlan().add(new Splice(scalar.get().span(), written))
                .applyTo(document.text())));
    }
}

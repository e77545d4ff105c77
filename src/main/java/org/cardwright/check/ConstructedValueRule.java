package org.cardwright.check;

import java.util.Optional;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.document.Plausible;
import org.cardwright.frontmatter.RubyScalar;
import org.cardwright.frontmatter.ScalarWriter;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.Severity;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/**
 * YAML makes a date, number or truth value of an unquoted text, and the site prints something else (format notes, 6.8).
 */
final class ConstructedValueRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("value-not-words", Severity.ERROR, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        for (CardField field : CardField.values()) {
            if (field != CardField.SERIES && field != CardField.COURSES && isConstructed(card.text(field))
                    && isPlain(card, field)) {
                String text = card.text(field);
                report.at(this, field, FieldLabels.of(field), text);
                if (!Plausible.isPlaceholder(text)) {
                    report.fix(() -> Answers.safe(new Choice(Strings.get("fix.quote"),
                            document -> quoted(document, field))));
                }
            }
        }
    }

    private static boolean isConstructed(String text) {
        return !text.isEmpty() && RubyScalar.of(text).isOther();
    }

    private static boolean isPlain(Subject card, CardField field) {
        return card.scalar(field).filter(scalar -> scalar.style() == YamlValue.Style.PLAIN && !scalar.decorated()
                && isConstructed(scalar.text())).isPresent();
    }

    private static CardDocument quoted(CardDocument document, CardField field) throws EditRefusedException {
        Optional<YamlValue.Scalar> scalar = new Subject(document, "").scalar(field);
        return scalar.isEmpty() ? document : document.apply(new Edit.SetText(new SplicePlan()
                .add(new Splice(scalar.get().span(), ScalarWriter.doubleQuoted(scalar.get().text())))
                .applyTo(document.text())));
    }
}

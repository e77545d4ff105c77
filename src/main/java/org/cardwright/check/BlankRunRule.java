package org.cardwright.check;

import java.util.EnumSet;
import java.util.Set;

import org.cardwright.document.Edit;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.Severity;

/** Several blanks stand together within a text. */
final class BlankRunRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("blanks-run", Severity.INFO, "3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<CardField> SINGLE = EnumSet.complementOf(EnumSet.of(CardField.BEHAVIORS,
            CardField.DEFINITIONS, CardField.COURSES));

    @Override
    public void check(Subject card, Report report) {
        for (CardField field : SINGLE) {
            String text = card.text(field);
            if (isRun(text)) {
                report.at(this, field).fix(() -> Answers.safe(Answers.set(field, HtmlText.fold(text))));
            }
        }
        for (int i = 0; i < card.card().courses().size(); i++) {
            int index = i;
            CourseText course = card.card().courses().get(i).text();
            if (isRun(course.title()) || isRun(course.provider())) {
                report.atCourse(this, i).fix(() -> Answers.safe(Answers.edit(Strings.get("fix.blanks"),
                        new Edit.SetCourse(index,
                        new CourseText(HtmlText.fold(course.title()), HtmlText.fold(course.provider()),
                                course.url())))));
            }
        }
        Items.each(card.card(), (kind, level, index, text) -> {
            if (isRun(text)) {
                report.atItem(this, kind, level, index).fix(() -> Answers.safe(
                        Answers.edit(Strings.get("fix.blanks"),
                                new Edit.SetItem(kind, level, index, HtmlText.fold(text)))));
            }
        });
    }

    private static boolean isRun(String text) {
        return text.contains("  ");
    }
}

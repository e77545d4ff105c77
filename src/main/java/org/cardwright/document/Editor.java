package org.cardwright.document;

import java.util.List;

import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.LevelContent;

/** Applies edits and proves each by reading the result again. */
final class Editor {
    private Editor() {}

    /**
     * A way to make an edit.
     *
     * @param text the whole new text
     * @param expected what the card must say then
     */
    record Outcome(String text, Card expected) {}

    static CardDocument apply(CardDocument before, Anatomy anatomy, Edit edit) throws EditRefusedException {
        Outcome outcome = switch (edit) {
            case Edit.SetField set -> new FieldEditor(before.card(), anatomy).set(set.key(), set.value());
            case Edit.FollowField follow -> new FieldEditor(before.card(), anatomy).follow(follow.key());
            case Edit.SetCourse set -> new CourseEditor(before.card(), anatomy).set(set.index(), set.course());
            case Edit.AddCourse add -> new CourseEditor(before.card(), anatomy).add(add.index(), add.course());
            case Edit.RemoveCourse remove -> new CourseEditor(before.card(), anatomy).remove(remove.index());
            case Edit.MoveCourse move -> new CourseEditor(before.card(), anatomy).move(move.index(), move.toIndex());
            case Edit.SetText set -> new Outcome(set.text(), before.card());
            default -> new ItemEditor(before.card(), anatomy).apply(edit);
        };
        if (outcome.text().equals(before.text())) {
            return before;
        }
        CardDocument after = CardDocument.read(before.source().with(outcome.text()));
        if (!after.readable() || !same(outcome.expected(), after.card()) || !knowsBody(after) && knowsBody(before)) {
            throw new EditRefusedException(Strings.get("edit.not-proven"));
        }
        return after;
    }

    private static boolean knowsBody(CardDocument document) {
        return document.findings().stream().noneMatch(finding -> finding.rule().equals("body-unknown"));
    }

    /**
     * Whether two cards say the same; how a course is spelled in the file and how wide blanks are within an item do not
     * count.
     */
    static boolean same(Card a, Card b) {
        return a.fields().keySet().equals(b.fields().keySet())
                && a.fields().keySet().stream().allMatch(field -> sameField(a, b, field))
                && a.others().equals(b.others())
                && folded(a.unassignedBehaviors()).equals(folded(b.unassignedBehaviors()))
                && folded(a.unassignedDefinitions()).equals(folded(b.unassignedDefinitions()))
                && a.levels().stream().map(Editor::folded).toList()
                .equals(b.levels().stream().map(Editor::folded).toList())
                && a.courses().stream().map(Editor::plain).toList()
                .equals(b.courses().stream().map(Editor::plain).toList());
    }

    private static boolean sameField(Card a, Card b, CardField field) {
        return a.text(field).equals(b.text(field));
    }

    private static LevelContent folded(LevelContent level) {
        return new LevelContent(level.number(), level.name(), folded(level.behaviors()), folded(level.definitions()));
    }

    private static List<String> folded(List<String> texts) {
        return texts.stream().map(HtmlText::fold).toList();
    }

    /** Of a line that was not understood only its text says anything. */
    private static Course plain(Course course) {
        return new Course(course.kind(), course.number(), course.title(), course.provider(), course.url(),
                course.kind() == CourseKind.UNREADABLE ? HtmlText.fold(course.raw()) : "");
    }
}

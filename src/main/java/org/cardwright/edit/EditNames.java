package org.cardwright.edit;

import java.util.Locale;

import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;

/** The names of the steps that edits of one card make in the history, in the words of the undo menu. */
public final class EditNames {
    private EditNames() {}

    /** "Edit description", "Add behavior", "Move course". */
    public static String of(Edit edit) {
        return switch (edit) {
            case Edit.SetField set -> editing(field(set.key()));
            case Edit.FollowField follow -> Strings.get("card.step.follow", field(follow.key()));
            case Edit.SetItem set -> editing(FieldLabels.item(set.kind()));
            case Edit.AddItem add -> adding(FieldLabels.item(add.kind()));
            case Edit.RemoveItem remove -> removing(FieldLabels.item(remove.kind()));
            case Edit.MoveItem move -> moving(move);
            case Edit.AddLevel(int level) -> Strings.get("card.step.addLevel", Integer.toString(level));
            case Edit.RemoveLevel(int level) -> Strings.get("card.step.removeLevel", Integer.toString(level));
            case Edit.SetItems _ -> Strings.get("drift.step");
            case Edit.SetCourse _ -> editing(course());
            case Edit.AddCourse _ -> adding(course());
            case Edit.RemoveCourse _ -> removing(course());
            case Edit.MoveCourse _ -> Strings.get("card.step.move", course());
            case Edit.SetText _ -> editing(Strings.get("card.source.step"));
        };
    }

    /** A step that edits what is called so. */
    public static String editing(String what) {
        return Strings.get("card.step.edit", what);
    }

    /** A step that adds several courses at once. */
    public static String addingCourses(int count) {
        return count == 1 ? adding(course()) : Strings.get("card.step.addCourses", count);
    }

    private static String adding(String what) {
        return Strings.get("card.step.add", what);
    }

    private static String removing(String what) {
        return Strings.get("card.step.remove", what);
    }

    private static String moving(Edit.MoveItem move) {
        String item = FieldLabels.item(move.kind());
        return move.level() == move.toLevel() || move.toLevel() == Edit.UNASSIGNED ? Strings.get("card.step.move", item)
                : Strings.get("card.step.moveToLevel", item, Integer.toString(move.toLevel()));
    }

    private static String course() {
        return Strings.get("card.course");
    }

    private static String field(String key) {
        return CardField.ofKey(key).map(FieldLabels::of).map(EditNames::lower).orElse(key);
    }

    /** In the middle of a sentence; "GS level" keeps its capitals. */
    private static String lower(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}

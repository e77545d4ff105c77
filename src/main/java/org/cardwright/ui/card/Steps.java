package org.cardwright.ui.card;

import java.util.Locale;

import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;

/** The names of the steps that the form puts into the history, in the words of the undo menu. */
final class Steps {
    private Steps() {}

    static String editField(CardField field) {
        return edit(lower(FieldWords.name(field)));
    }

    static String edit(String what) {
        return Strings.get("card.step.edit", what);
    }

    static String follow(CardField field) {
        return Strings.get("card.step.follow", lower(FieldWords.name(field)));
    }

    static String editItem(ItemKind kind) {
        return edit(FieldWords.item(kind));
    }

    static String addItem(ItemKind kind) {
        return Strings.get("card.step.add", FieldWords.item(kind));
    }

    static String removeItem(ItemKind kind) {
        return Strings.get("card.step.remove", FieldWords.item(kind));
    }

    static String moveItem(ItemKind kind, int fromLevel, int toLevel) {
        String item = FieldWords.item(kind);
        return fromLevel == toLevel || toLevel == Edit.UNASSIGNED ? Strings.get("card.step.move", item)
                : Strings.get("card.step.moveToLevel", item, Integer.toString(toLevel));
    }

    static String addLevel(int level) {
        return Strings.get("card.step.addLevel", Integer.toString(level));
    }

    static String removeLevel(int level) {
        return Strings.get("card.step.removeLevel", Integer.toString(level));
    }

    static String editCourse() {
        return edit(course());
    }

    static String addCourse() {
        return Strings.get("card.step.add", course());
    }

    static String addCourses(int count) {
        return count == 1 ? addCourse() : Strings.get("card.step.addCourses", count);
    }

    static String removeCourse() {
        return Strings.get("card.step.remove", course());
    }

    static String moveCourse() {
        return Strings.get("card.step.move", course());
    }

    private static String course() {
        return Strings.get("card.course");
    }

    /** In the middle of a sentence; "GS level" keeps its capitals. */
    private static String lower(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}

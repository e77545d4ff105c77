package org.cardwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;

/**
 * Compares what two cards say by their letters and digits: a fix of blanks, marks or spelling of a file changes none.
 */
final class SameWords {
    private SameWords() {}

    static boolean in(Card a, Card b) {
        return words(a).equals(words(b));
    }

    private static List<String> words(Card card) {
        List<String> all = new ArrayList<>();
        for (CardField field : CardField.values()) {
            if (field != CardField.BEHAVIORS && field != CardField.DEFINITIONS) {
                all.add(letters(card.text(field)));
            }
        }
        for (LevelContent level : card.levels()) {
            all.add(String.valueOf(level.number()));
            for (ItemKind kind : ItemKind.values()) {
                level.items(kind).forEach(item -> all.add(letters(item)));
            }
        }
        for (ItemKind kind : ItemKind.values()) {
            card.unassigned(kind).forEach(item -> all.add(letters(item)));
        }
        for (Course course : card.courses()) {
            all.add(letters(course.title()) + '|' + letters(course.provider()) + '|' + letters(course.url()));
        }
        card.others().forEach(other -> all.add(other.key() + letters(other.value())));
        return all;
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }
}

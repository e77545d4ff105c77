package org.cardwright.ui.main;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.CardHead;
import org.cardwright.model.Course;

/**
 * What the tree knows of one card.
 *
 * @param label the competency, or the file name where the card has none
 * @param haystack all that the filter searches, folded as {@link #fold} does
 */
record CardEntry(CardId id, boolean readable, CardPlace place, String label, String haystack) {
    /** The order of the tree; the file name makes it total. */
    static final Comparator<CardEntry> ORDER = CardEntry::compare;

    private static int compare(CardEntry a, CardEntry b) {
        int order = Boolean.compare(b.readable, a.readable);
        if (order == 0) {
            order = CardPlace.ORDER.compare(a.place, b.place);
        }
        if (order == 0) {
            order = a.label.compareToIgnoreCase(b.label);
        }
        return order == 0 ? a.id.compareTo(b.id) : order;
    }

    static CardEntry of(CardId id, CardDocument document) {
        CardHead card = document.head();
        CardPlace place = CardPlace.of(card);
        String competency = card.text(CardField.COMPETENCY).strip();
        boolean readable = document.readable();
        String label = !readable || competency.isEmpty() ? id.name() : competency;
        return new CardEntry(id, readable, place, label, haystack(id, place, competency, card.courses()));
    }

    private static String haystack(CardId id, CardPlace place, String competency, List<Course> courses) {
        StringBuilder text = new StringBuilder(512);
        for (String part : List.of(place.series(), place.seriesTitle(), place.careerLevel(), place.gradeLevel(),
                place.group(), competency, id.name())) {
            text.append(part).append('\n');
        }
        for (Course course : courses) {
            text.append(course.title()).append('\n').append(course.provider()).append('\n');
            text.append(course.url()).append('\n');
        }
        return fold(text.toString());
    }

    /** Lower case, typographic dashes and apostrophes as typed on a keyboard. */
    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('–', '-').replace('’', '\'');
    }

    /** Whether every folded word of the filter occurs in the card. */
    boolean matches(List<String> words) {
        for (String word : words) {
            if (!haystack.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The title of the card's tab: {@code 0501 · Entry · Customer Service}. */
    String title() {
        return readable
                ? Strings.get("card.title", place.seriesLabel(), place.levelLabel(), label)
                : label;
    }

    boolean sameSpot(CardEntry other) {
        return readable == other.readable && label.equals(other.label) && place.equals(other.place);
    }
}

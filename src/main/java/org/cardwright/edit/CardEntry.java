package org.cardwright.edit;

import java.util.Comparator;
import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.CardHead;
import org.cardwright.text.Folding;

/**
 * What the tree knows of one card.
 *
 * @param label the competency, or the file name where the card has none
 * @param haystack all that the filter searches, folded as in every search: names first, then courses
 * @param names where the names end in the haystack
 */
public record CardEntry(CardId id, boolean readable, CardPlace place, String label, String haystack, int names) {
    /** The order of the tree; the file name makes it total. */
    public static final Comparator<CardEntry> ORDER = CardEntry::compare;

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

    public static CardEntry of(CardId id, CardDocument document) {
        CardHead card = document.head();
        CardPlace place = CardPlace.of(card);
        String competency = card.text(CardField.COMPETENCY).strip();
        boolean readable = document.readable();
        String label = !readable || competency.isEmpty() ? id.name() : competency;
        StringBuilder text = new StringBuilder(512);
        add(text, place.series(), place.seriesTitle(), place.careerLevel(), place.gradeLevel(), place.group(),
                competency, id.name());
        int names = text.length();
        card.courses().forEach(course -> add(text, course.title(), course.provider(), course.url()));
        return new CardEntry(id, readable, place, label, text.toString(), names);
    }

    /** Each on a line of its own, so that no phrase is found across two. */
    private static void add(StringBuilder text, String... parts) {
        for (String part : parts) {
            text.append(Folding.readable(part)).append('\n');
        }
    }

    /** Whether every folded word of the filter occurs in the card. */
    public boolean matches(List<String> words) {
        for (String word : words) {
            if (!haystack.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every folded word of the filter occurs in what the card is called, not only in its courses. */
    public boolean named(List<String> words) {
        for (String word : words) {
            int at = haystack.indexOf(word);
            if (at < 0 || at >= names) {
                return false;
            }
        }
        return true;
    }

    /** The title of the card's tab: {@code 0501 · Entry · Customer Service}. */
    public String title() {
        return readable
                ? Strings.get("card.title", place.seriesLabel(), place.levelLabel(), label)
                : label;
    }

    public boolean sameSpot(CardEntry other) {
        return readable == other.readable && label.equals(other.label) && place.equals(other.place);
    }
}

package org.cardwright.edit;

import java.util.Comparator;

import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.CardHead;
import org.cardwright.site.CareerLevel;
import org.cardwright.site.SiteSeries;

/**
 * Where a card stands in the tree, in its own words; a value that the card lacks is empty.
 *
 * @param series four digits where it is a number
 * @param seriesTitle the words after the number
 * @param gradeLevel such as {@code 7-9}
 */
public record CardPlace(String series, String seriesTitle, String careerLevel, String gradeLevel, String group) {
    /** Series, then career levels by seniority and unknown ones by name, then groups; what lacks comes last. */
    public static final Comparator<CardPlace> ORDER = CardPlace::compare;

    public static CardPlace of(CardHead card) {
        String whole = card.text(CardField.JOB_SERIES).strip();
        int digits = leadingDigits(whole);
        String number = card.text(CardField.SERIES).strip();
        String title = card.text(CardField.JOB_SERIES_TITLE).strip();
        return new CardPlace(
                padded(number.isEmpty() ? whole.substring(0, digits) : number),
                title.isEmpty() ? whole.substring(digits).strip() : title,
                card.text(CardField.CAREER_LEVEL).strip(),
                card.text(CardField.LEVEL).strip(),
                card.text(CardField.GROUP).strip());
    }

    private static int compare(CardPlace a, CardPlace b) {
        int order = emptyLast(a.series, b.series);
        if (order == 0) {
            order = Integer.compare(a.levelRank(), b.levelRank());
        }
        if (order == 0) {
            order = emptyLast(a.careerLevel, b.careerLevel);
        }
        return order == 0 ? emptyLast(a.group, b.group) : order;
    }

    public String seriesLabel() {
        return series.isEmpty() ? Strings.get("tree.noSeries") : series;
    }

    public String levelLabel() {
        return careerLevel.isEmpty() ? Strings.get("tree.noLevel") : careerLevel;
    }

    public String groupLabel() {
        return group.isEmpty() ? Strings.get("tree.noGroup") : group;
    }

    private int levelRank() {
        return CareerLevel.rankIgnoringCase(careerLevel);
    }

    private static int emptyLast(String a, String b) {
        if (a.isEmpty() != b.isEmpty()) {
            return a.isEmpty() ? 1 : -1;
        }
        int words = String.CASE_INSENSITIVE_ORDER.compare(a, b);
        return words != 0 ? words : a.compareTo(b);
    }

    private static int leadingDigits(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static String padded(String number) {
        boolean digits = !number.isEmpty() && leadingDigits(number) == number.length();
        return digits ? SiteSeries.padded(number) : number;
    }
}

package org.cardwright.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.model.Card;
import org.cardwright.model.CardField;

/** The rules by which title, job series, level and filters follow from other fields (format notes, 1). */
final class DerivedValues {
    /** The derivable fields, each after its sources. */
    static final List<CardField> ORDER = List.of(CardField.JOB_SERIES, CardField.TITLE, CardField.LEVEL,
            CardField.FILTERS);

    private static final Map<String, String> GRADES = Map.of("Entry", "7-9", "Mid", "10-13", "Senior", "14-15");
    private static final List<FilterStyle> STYLES = List.of(FilterStyle.values());
    private static final Pattern GRADE_RANGE = Pattern.compile("[0-9]+-[0-9]+");

    private DerivedValues() {}

    static Derivation derivation(Card card, CardField field) {
        if (!ORDER.contains(field) || card.field(field).isEmpty()) {
            return Derivation.NONE;
        }
        return derived(card, field).map(value -> value.equals(card.text(field)) ? Derivation.FOLLOWS
                : Derivation.OVERRIDDEN)
                .orElse(Derivation.NONE);
    }

    /**
     * What a field would be if it followed its sources, in the form that the card's own value has; empty where they do
     * not say.
     */
    static Optional<String> derived(Card card, CardField field) {
        return derived(card, card.text(field), card, field);
    }

    /** The derived value of a card in the form that another card's value has: the same card before an edit. */
    static Optional<String> derived(Card formCard, String form, Card card, CardField field) {
        return switch (field) {
            case JOB_SERIES -> jobSeries(formCard, card);
            case TITLE -> title(card);
            case LEVEL -> level(formCard, form, card);
            case FILTERS -> filters(formCard, form, card);
            default -> Optional.empty();
        };
    }

    /**
     * The series number with one zero before it, as the site prints it: {@code 501} and {@code 0501} as {@code 0501}.
     */
    static String printed(String series) {
        int zeros = 0;
        while (zeros < series.length() - 1 && series.charAt(zeros) == '0' && !isLineEnd(series.charAt(zeros + 1))) {
            zeros++;
        }
        String digits = series.substring(zeros);
        boolean number = !digits.isEmpty();
        for (int i = 0; i < digits.length(); i++) {
            number &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        return number ? "0" + digits : digits;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static Optional<String> jobSeries(Card formCard, Card card) {
        String series = card.text(CardField.SERIES);
        String title = card.field(CardField.JOB_SERIES_TITLE).orElseGet(() -> afterNumber(formCard));
        return series.isEmpty() || title.isEmpty() ? Optional.empty() : Optional.of(printed(series) + " " + title);
    }

    /** Older cards have no series title of their own; it stands behind the number. */
    private static String afterNumber(Card card) {
        String jobSeries = card.text(CardField.JOB_SERIES);
        String number = printed(card.text(CardField.SERIES)) + " ";
        int blank = jobSeries.startsWith(number) ? number.length() : jobSeries.indexOf(' ') + 1;
        return blank == 0 ? "" : jobSeries.substring(blank).strip();
    }

    private static Optional<String> title(Card card) {
        String series = card.text(CardField.JOB_SERIES);
        String level = card.text(CardField.CAREER_LEVEL);
        String competency = card.text(CardField.COMPETENCY);
        return series.isEmpty() || level.isEmpty() || competency.isEmpty() ? Optional.empty()
                : Optional.of(series + " " + level + " " + competency);
    }

    private static Optional<String> level(Card formCard, String form, Card card) {
        String grades = GRADES.get(card.text(CardField.CAREER_LEVEL));
        if (grades == null) {
            return Optional.empty();
        }
        String career = formCard.text(CardField.CAREER_LEVEL);
        if (form.startsWith("GS ") && GRADE_RANGE.matcher(form.substring(3)).matches()) {
            return Optional.of("GS " + grades);
        }
        String before = career + "&#58; (";
        if (!career.isEmpty() && form.startsWith(before) && form.endsWith(")")
                && GRADE_RANGE.matcher(form.substring(before.length(), form.length() - 1)).matches()) {
            return Optional.of(card.text(CardField.CAREER_LEVEL) + "&#58; (" + grades + ")");
        }
        return Optional.of(grades);
    }

    private static Optional<String> filters(Card formCard, String form, Card card) {
        String end = filtersEnd(formCard);
        for (FilterStyle style : form.endsWith(end) ? STYLES : List.<FilterStyle>of()) {
            if (filters(formCard, style, end).filter(form::equals).isPresent()) {
                return filters(card, style, formCard == card ? end : filtersEnd(card));
            }
        }
        return filters(card, STYLES.getFirst(), formCard == card ? end : filtersEnd(card));
    }

    /** What filters say of grades and series, in every style; empty where the card does not say it. */
    private static String filtersEnd(Card card) {
        String series = card.text(CardField.SERIES);
        Matcher grades = GRADE_RANGE.matcher(card.text(CardField.LEVEL));
        return series.isEmpty() || !grades.find() ? "" : " GS-" + grades.group() + " series-" + printed(series);
    }

    private static Optional<String> filters(Card card, FilterStyle style, String end) {
        String competency = card.text(CardField.COMPETENCY);
        String group = card.text(CardField.GROUP);
        if (competency.isEmpty() || end.isEmpty() || group.isEmpty() && style.grouped()) {
            return Optional.empty();
        }
        return Optional.of((style.grouped() ? style.slug(group) + "-" : "") + style.slug(competency) + end);
    }
}

package org.cardwright.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.site.CareerLevel;
import org.cardwright.site.SiteNames;

/** The rules by which title, job series, level and filters follow from other fields (format notes, 1). */
final class DerivedValues {
    /** The derivable fields, each after its sources. */
    static final List<CardField> ORDER = List.of(CardField.JOB_SERIES, CardField.TITLE, CardField.LEVEL,
            CardField.FILTERS);

    private static final List<FilterStyle> STYLES = List.of(FilterStyle.values());
    private static final Pattern GRADE_RANGE = Pattern.compile("[0-9]+-[0-9]+");

    private DerivedValues() {}

    static Derivation derivation(Card card, CardField field) {
        if (!ORDER.contains(field) || card.field(field).isEmpty()) {
            return Derivation.NONE;
        }
        return derived(card, field).map(value -> value.equals(card.text(field)) ? Derivation.FOLLOWS
                : Derivation.OVERRIDDEN).orElse(Derivation.NONE);
    }

    /**
     * What a field would be if it followed its sources, in the form that the card's own value has, but a GS level as
     * the site finds it; empty where they do not say, or are no values that anything could follow.
     */
    static Optional<String> derived(Card card, CardField field) {
        Optional<String> same = derived(card, card.text(field), card, field).filter(card.text(field)::equals);
        return same.isPresent() ? same
                : sources(card, field).stream().allMatch(source -> Plausible.usable(source, card.text(source)))
                ? derived(card, field == CardField.LEVEL ? "" : card.text(field), card, field) : Optional.empty();
    }

    /** What a field would be if it followed its sources; empty where one of them has something wrong with it. */
    static Optional<String> soundlyDerived(Card card, CardField field) {
        return sources(card, field).stream().allMatch(source -> Plausible.sound(card, source)) ? derived(card, field)
                : Optional.empty();
    }

    /** The fields that a field derives from. */
    static List<CardField> sources(Card card, CardField field) {
        return switch (field) {
            case JOB_SERIES -> card.field(CardField.JOB_SERIES_TITLE).isPresent()
                    ? List.of(CardField.SERIES, CardField.JOB_SERIES_TITLE) : List.of(CardField.SERIES);
            case TITLE -> List.of(CardField.JOB_SERIES, CardField.CAREER_LEVEL, CardField.COMPETENCY);
            case LEVEL -> List.of(CardField.CAREER_LEVEL);
            case FILTERS -> card.text(CardField.GROUP).isEmpty()
                    ? List.of(CardField.COMPETENCY, CardField.LEVEL, CardField.SERIES)
                    : List.of(CardField.GROUP, CardField.COMPETENCY, CardField.LEVEL, CardField.SERIES);
            default -> List.of();
        };
    }

    /** How the field's value stands to what it would be. */
    static Standing standing(Card card, CardField field, String derived) {
        String now = card.text(field);
        if (saysTheSame(card, field, derived)) {
            return Standing.FORM;
        }
        Voices voices = Voices.of(card);
        if (now.isEmpty() || Plausible.isBroken(now)) {
            boolean undisputed = facts(field).stream()
                    .allMatch(fact -> voices.against(fact, fact.source(), field) == 0);
            return undisputed ? Standing.SILENT : Standing.DISPUTED;
        }
        Set<Voices.Fact> facts = voices.contradicted(field);
        if (field == CardField.PERMALINK) {
            // Addresses are kept, and shorten a competency's name in many ways.
            facts.remove(Voices.Fact.COMPETENCY);
        }
        boolean outvoted = !facts.isEmpty() && facts.stream().allMatch(fact -> voices.against(fact, fact.source(),
                field) == 0 && voices.agreeing(fact, fact.source(), field) > 0);
        return outvoted && field != CardField.LEVEL ? Standing.OUTVOTED : Standing.DISPUTED;
    }

    private static boolean saysTheSame(Card card, CardField field, String derived) {
        String now = card.text(field);
        if (field == CardField.LEVEL) {
            return Grades.of(now).equals(Optional.of(derived));
        }
        String folded = Voices.folded(now);
        return !folded.isEmpty() && (folded.equals(Voices.folded(derived)) || field == CardField.FILTERS
                && filters(card, FilterStyle.NO_GROUP, filtersEnd(card)).map(Voices::folded).filter(folded::equals)
                        .isPresent());
    }

    private static Set<Voices.Fact> facts(CardField field) {
        return switch (field) {
            case JOB_SERIES -> EnumSet.of(Voices.Fact.SERIES, Voices.Fact.SERIES_TITLE);
            case TITLE -> EnumSet.complementOf(EnumSet.of(Voices.Fact.GROUP));
            case FILTERS -> EnumSet.complementOf(EnumSet.of(Voices.Fact.SERIES_TITLE));
            default -> EnumSet.of(Voices.Fact.CAREER);
        };
    }

    /** The derived value of a card in the form that another card's value has: the same card before an edit. */
    static Optional<String> derived(Card formCard, String form, Card card, CardField field) {
        return switch (field) {
            case JOB_SERIES -> jobSeries(formCard, card);
            case TITLE -> title(formCard, form, card);
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

    /** The site's generator writes a slash of a competency as a space, but not in the title. */
    private static String spelled(Card formCard, String form, Card card) {
        String competency = card.text(CardField.COMPETENCY);
        String end = form.substring(Math.max(0, form.length() - competency.length()));
        return competency.equals(formCard.text(CardField.COMPETENCY)) && end.replace('/', ' ').equals(competency) ? end
                : competency;
    }

    private static Optional<String> title(Card formCard, String form, Card card) {
        String series = card.text(CardField.JOB_SERIES);
        String level = card.text(CardField.CAREER_LEVEL);
        String competency = card.text(CardField.COMPETENCY);
        return series.isEmpty() || level.isEmpty() || competency.isEmpty() ? Optional.empty()
                : Optional.of(series + " " + level + " " + spelled(formCard, form, card));
    }

    private static Optional<String> level(Card formCard, String form, Card card) {
        return CareerLevel.named(card.text(CardField.CAREER_LEVEL)).map(CareerLevel::grades)
                .map(grades -> level(formCard, form, card, grades));
    }

    private static String level(Card formCard, String form, Card card, String grades) {
        String career = formCard.text(CardField.CAREER_LEVEL);
        if (form.startsWith(SiteNames.GRADES)
                && GRADE_RANGE.matcher(form.substring(SiteNames.GRADES.length())).matches()) {
            return SiteNames.GRADES + grades;
        }
        String before = career + "&#58; (";
        if (!career.isEmpty() && form.startsWith(before) && form.endsWith(")")
                && GRADE_RANGE.matcher(form.substring(before.length(), form.length() - 1)).matches()) {
            return card.text(CardField.CAREER_LEVEL) + "&#58; (" + grades + ")";
        }
        return grades;
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
        String level = card.text(CardField.LEVEL);
        Matcher grades = GRADE_RANGE.matcher(Grades.of(level).orElse(level));
        return series.isEmpty() || !grades.find() ? "" : SiteNames.filtersEnd(grades.group(), printed(series));
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

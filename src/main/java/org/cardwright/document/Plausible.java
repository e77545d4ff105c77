package org.cardwright.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.cardwright.html.HtmlText;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.site.CareerLevel;
import org.cardwright.site.Groups;

/**
 * Judges whether a value may be the source of another. What derives from a broken value would be broken too, and what
 * was right before would be gone: so neither Clean nor a fix nor an edit derives anything from a value that is not
 * plausible.
 */
public final class Plausible {
    private static final Set<String> PLACEHOLDERS = Set.of("undefined", "null", "nan", "none", "nil", "n/a", "na", "n.a.",
            "n.a", "tbd", "t.b.d.", "tba", "tbc", "todo", "to be determined", "to be announced", "to be defined",
            "not applicable", "not available", "not defined", "unknown", "blank", "empty", "placeholder", "xx", "xxx",
            "#n/a", "#ref!", "#value!", "#name?", "#null!", "#num!", "#div/0!", "[object object]", "object object",
            "lorem ipsum");
    /** Words that no name of the field has, but which programs write where they know nothing. */
    private static final Pattern BROKEN_WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:undefined|null|nan|NaN)(?![\\p{L}\\p{N}])|\\[object Object\\]|#N/A");
    /** Quotes and brackets around a placeholder. */
    private static final Pattern AROUND = Pattern.compile("^[\"'(<]+|[\"')>]+$");
    private static final int LONGEST = PLACEHOLDERS.stream().mapToInt(String::length).max().orElseThrow();
    private static final Pattern SERIES = Pattern.compile("0*[1-9][0-9]{0,3}");
    private static final Pattern JOB_SERIES = Pattern.compile("0*[1-9][0-9]{0,3} \\S.*");
    private static final Pattern DAMAGED = Pattern.compile(
            "[\\p{Cf}\\p{Co}]|[\u00C3\u00C2\u00E2][\u0080-\u00BF\u20AC\u2122\u0153\u0152\u0161\u0160\u017E\u0178\u02C6\u02DC\u2018-\u201E]");

    private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+\\S*", Pattern.CASE_INSENSITIVE);

    private Plausible() {}

    /** Whether a text stands where nobody knew what to write, such as {@code undefined} or {@code N/A}. */
    public static boolean isPlaceholder(String text) {
        String folded = HtmlText.fold(text);
        if (folded.isEmpty()) {
            return false;
        }
        if (isOrdinary(folded.charAt(0)) && isOrdinary(folded.charAt(folded.length() - 1))) {
            // It has a letter, and nothing around it that could be left out.
            return folded.length() <= LONGEST && PLACEHOLDERS.contains(folded.toLowerCase(Locale.ROOT));
        }
        return PLACEHOLDERS.contains(AROUND.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT))
                || folded.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isOrdinary(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Whether a text is a placeholder or has a word in it that a program wrote for what it did not know. */
    public static boolean isBroken(String text) {
        return isPlaceholder(text) || mayHaveBrokenWord(text) && BROKEN_WORD.matcher(text).find();
    }

    /** Searching for letters is much faster than looking for the pattern at each. */
    private static boolean mayHaveBrokenWord(String text) {
        return text.contains("nan") || text.contains("null") || text.contains("undefined") || text.contains("NaN")
                || text.contains("[object Object]") || text.contains("#N/A");
    }

    /** Whether an edit that sets a field to a value may carry along what follows from it: it looks like such a value. */
    public static boolean usable(CardField field, String value) {
        if (value.isEmpty() || isBroken(value) || isBreaking(value)) {
            return false;
        }
        return switch (field) {
            case SERIES -> SERIES.matcher(value).matches();
            case JOB_SERIES -> JOB_SERIES.matcher(value).matches()
                    && !isPlaceholder(value.substring(value.indexOf(' ') + 1));
            case LEVEL -> value.codePoints().anyMatch(Character::isDigit);
            default -> value.codePoints().anyMatch(Character::isLetter);
        };
    }

    /** A quote or backslash ends the site's search, a reference to a variable its build. */
    private static boolean isBreaking(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == 0x7F || c == '"' || c == '\\' || c == '\uFFFD'
                    || c == '{' && (value.startsWith("{", i + 1) || value.startsWith("%", i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a course's title, provider and link are such, so that a label may be made of them. */
    static boolean course(CourseText course) {
        return !isBroken(course.title()) && course.title().codePoints().anyMatch(Character::isLetterOrDigit)
                && !isPlaceholder(course.provider()) && (course.url().isEmpty() || WEB.matcher(course.url()).matches());
    }

    /**
     * Whether the value of a card's field has nothing wrong with it by itself, so that Clean and fixes may derive others
     * from it.
     */
    static boolean sound(Card card, CardField field) {
        String value = card.text(field);
        if (!usable(field, value) || !value.equals(HtmlText.fold(value)) || DAMAGED.matcher(value).find()) {
            return false;
        }
        return switch (field) {
            case CAREER_LEVEL -> CareerLevel.named(value).isPresent();
            case GROUP -> Groups.ALL.contains(value);
            case LEVEL -> Grades.career(value).isPresent();
            case JOB_SERIES -> agreesWithSources(card, value);
            default -> true;
        };
    }

    /** The job series is itself made of two others: where it differs from them, one of the three is wrong. */
    private static boolean agreesWithSources(Card card, String jobSeries) {
        int blank = jobSeries.indexOf(' ');
        Optional<String> title = card.field(CardField.JOB_SERIES_TITLE).filter(text -> !text.isEmpty());
        return usable(CardField.SERIES, card.text(CardField.SERIES))
                && CardNames.series(jobSeries.substring(0, blank)).equals(CardNames.series(card.text(CardField.SERIES)))
                && title.map(text -> Voices.folded(text).equals(Voices.folded(jobSeries.substring(blank + 1))))
                        .orElse(true);
    }
}

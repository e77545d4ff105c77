package org.cardwright.course;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.model.CourseText;

/**
 * A course made ready to be compared with many others.
 *
 * @param same equal for courses whose title and link agree; empty without title
 * @param link normalized
 * @param code the number of the course in the plain form of {@link Fingerprint}; empty if there is none
 * @param named whether the number was given apart from the title
 * @param pairs the pairs of letters of the title as numbers, sorted, each once
 */
record CourseTitle(String same, String link, String code, boolean named, String plain, List<String> numbers, int[] pairs,
        String provider) {
    /** What a course number in a title looks like: BUDG8001, FPM 133, GS-101.16. */
    private static final Pattern CODE = Pattern.compile("\\b(?!(?:FY|CY|GS|ISO)[ -]?\\d)[A-Z]{2,6}[ -]?\\d{3,5}(?:\\.\\d+)*\\b"
            + "|\\b[A-Z]{2,6}-\\d{2,5}\\.\\d+\\b");
    private static final int LONG_CODE = 4;
    private static final Map<String, ProviderNames> NAMES = new ConcurrentHashMap<>();
    private static final int MOST_NAMES = 5000;

    static CourseTitle of(CourseText course, String code) {
        String plain = Fingerprint.plain(course.title());
        String given = Fingerprint.plain(code);
        boolean usable = given.chars().anyMatch(Character::isDigit)
                && (given.chars().anyMatch(Character::isLetter) || given.length() >= LONG_CODE);
        Matcher found = CODE.matcher(course.title());
        String link = LinkForm.normalized(course.url());
        return new CourseTitle(course.title().isEmpty() ? "" : CourseKey.folded(course.title()) + '\n' + link, link,
                usable ? given : found.find() ? Fingerprint.plain(found.group()) : "", usable, plain,
                Fingerprint.numbers(plain), pairs(plain), course.provider());
    }

    private static int[] pairs(String plain) {
        String letters = plain.replace(" ", "");
        int[] pairs = new int[Math.max(0, letters.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = letters.charAt(i) << 16 | letters.charAt(i + 1);
        }
        return Arrays.stream(pairs).sorted().distinct().toArray();
    }

    /** Whether the title has this number as words of its own. */
    boolean names(String number) {
        return (" " + plain + " ").contains(" " + number + " ");
    }

    /** From 0 to 1; titles with other numbers, such as part I and part II, are not alike. */
    double likeness(CourseTitle other) {
        if (plain.equals(other.plain)) {
            return 1;
        }
        boolean sameNumbers = numbers.equals(other.numbers) || named && names(code) != other.names(code);
        if (!sameNumbers || pairs.length == 0 || other.pairs.length == 0) {
            return 0;
        }
        int both = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length;) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        double share = 2.0 * both / (pairs.length + other.pairs.length);
        return share < 0.6 || share > 0.95 ? Math.min(share, 0.99) : Math.max(share, Alike.sameWords(plain, other.plain) ? 0.95 : 0);
    }

    boolean sameProvider(CourseTitle other) {
        return provider.isEmpty() || CourseKey.folded(provider).equals(CourseKey.folded(other.provider));
    }

    /** Whether both may come from one provider: also where one of them says nothing. */
    boolean mayShareProvider(CourseTitle other) {
        return provider.isEmpty() || other.provider.isEmpty() || provider.equals(other.provider)
                || Alike.sameProvider(names(this), names(other));
    }

    private static ProviderNames names(CourseTitle title) {
        if (NAMES.size() > MOST_NAMES) {
            NAMES.clear();
        }
        return NAMES.computeIfAbsent(title.provider, ProviderNames::of);
    }
}

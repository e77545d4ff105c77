package org.cardwright.check;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Ruby makes of a text that is to be a date, as far as it matters: none, one in the future, or one before. */
enum SiteDate {
    NONE,
    FUTURE,
    PAST;

    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{2,4})([-/])(\\d{1,2})\\2(\\d{1,2})(?:(?:[Tt]|\\s+)(.*))?", Pattern.DOTALL);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.]\\d{2,4})?");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?.*", Pattern.DOTALL);
    private static final Pattern MONTH = Pattern.compile(
            "(?i).*\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("0[1-9]|[12]\\d|3[01]|\\d{6}|\\d{8}");

    /** Judges a text; what Ruby may read and is not understood here counts as none, as nobody else knows it either. */
    static SiteDate of(String text, LocalDate today) {
        Matcher date = YEAR_FIRST.matcher(text);
        if (date.matches()) {
            return of(date, today);
        }
        Matcher day = DAY_FIRST.matcher(text);
        Matcher time = TIME.matcher(text);
        boolean known = day.matches() && within(day.group(1), 1, 31) && within(day.group(2), 1, 12)
                || time.matches() && isTime(time) || MONTH.matcher(text).matches() || BARE.matcher(text).matches();
        return known ? PAST : NONE;
    }

    private static SiteDate of(Matcher date, LocalDate today) {
        Matcher time = TIME.matcher(date.group(5) == null ? "" : date.group(5));
        if (!within(date.group(3), 1, 12) || !within(date.group(4), 1, 31) || time.matches() && !isTime(time)) {
            return NONE;
        }
        int year = Integer.parseInt(date.group(1));
        int whole = date.group(1).length() > 2 ? year : year < 69 ? 2000 + year : 1900 + year;
        // A day that the month does not have is one of the next month.
        LocalDate day = LocalDate.of(whole, Integer.parseInt(date.group(3)), 1)
                .plusDays(Integer.parseInt(date.group(4)) - 1L);
        return day.isAfter(today) ? FUTURE : PAST;
    }

    private static boolean isTime(Matcher time) {
        return within(time.group(1), 0, 24) && within(time.group(2), 0, 59)
                && (time.group(3) == null || within(time.group(3), 0, 60));
    }

    private static boolean within(String number, int least, int most) {
        int value = Integer.parseInt(number);
        return value >= least && value <= most;
    }
}

package org.cardwright.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Ruby's Psych, by which the site reads its cards, makes of a plain text; other YAML readers differ. */
public enum RubyScalar {
    TEXT,
    NULL,
    TRUE,
    FALSE,
    NUMBER,
    DATE,
    /** It stops at this value, and the site reads nothing of the front matter. */
    REFUSED;

    private static final Pattern WORDS = Pattern.compile(
            "[^0-9.:-]?[\\p{IsAlphabetic}_\\s!@#$%^&*(){}<>|/\\\\~;=].*", Pattern.DOTALL);
    private static final Pattern TIME = Pattern.compile("(-?\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt]|\\s+)"
            + "(\\d{1,2}):(\\d\\d):(\\d\\d)(?:\\.\\d*)?(?:\\s*(?:Z|[-+](\\d{1,2}):?(\\d\\d)?))?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(1[012]|0\\d|\\d)-([12]\\d|3[01]|0\\d|\\d)");
    private static final Pattern BEYOND = Pattern.compile("[-+]?\\.inf|\\.nan", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIXTIES = Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9]){1,2}(\\.[0-9_]*)?");
    private static final Pattern FLOAT = Pattern.compile("[-+]?([0-9][0-9_,]*)?\\.[0-9]*([eE][-+][0-9]+)?");
    private static final Pattern POINT = Pattern.compile("[-+]?\\.");
    private static final Pattern NO_FLOAT = Pattern.compile("[-+]?\\.[eE].*");
    private static final Pattern INTEGER = Pattern.compile("[-+]?(?:0b[01_,]+|0[0-7_,]+|0|[1-9](?:[0-9]|,[0-9]|_[0-9])*"
            + "|0x[0-9a-fA-F_,]+)");
    private static final Pattern NO_INTEGER = Pattern.compile("[-+]?0[bx][_,]+");
    private static final int LONGEST_WORD = 5;

    /** Whether it is read as something else than that very text. */
    public boolean isOther() {
        return this != TEXT;
    }

    /** What the text becomes that stands unquoted and without a tag. */
    public static RubyScalar of(String text) {
        if (text.isEmpty()) {
            return NULL;
        }
        if (text.indexOf('\n') >= 0 || WORDS.matcher(text).matches()) {
            return text.length() > LONGEST_WORD ? TEXT : word(text);
        }
        char first = text.charAt(0);
        if (first == ':') {
            return text.length() > 1 ? REFUSED : TEXT;
        }
        return first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.' ? number(text) : TEXT;
    }

    private static RubyScalar word(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "~", "null" -> NULL;
            case "yes", "true", "on" -> TRUE;
            case "no", "false", "off" -> FALSE;
            default -> TEXT;
        };
    }

    private static RubyScalar number(String text) {
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            return isTime(time) ? DATE : TEXT;
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return isDay(day) ? DATE : TEXT;
        }
        if (FLOAT.matcher(text).matches() && !POINT.matcher(text).matches()) {
            return NO_FLOAT.matcher(text).matches() ? REFUSED : NUMBER;
        }
        if (INTEGER.matcher(text).matches()) {
            return NO_INTEGER.matcher(text).matches() ? REFUSED : NUMBER;
        }
        return BEYOND.matcher(text).matches() || SIXTIES.matcher(text).matches() ? NUMBER : TEXT;
    }

    private static boolean isDay(Matcher day) {
        try {
            LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Ruby takes the 31st of February for a day in March, but no 32nd and no 25 o'clock. */
    private static boolean isTime(Matcher time) {
        return within(time.group(2), 1, 12) && within(time.group(3), 1, 31) && within(time.group(4), 0, 24)
                && within(time.group(5), 0, 59) && within(time.group(6), 0, 60)
                && !(time.group(4).equals("24") && !(time.group(5) + time.group(6)).equals("0000"));
    }

    private static boolean within(String number, int least, int most) {
        int value = Integer.parseInt(number);
        return value >= least && value <= most;
    }
}

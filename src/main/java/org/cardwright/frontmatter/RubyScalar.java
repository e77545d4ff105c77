package org.cardwright.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
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
    /** The bytes that the text stands for. */
    BYTES,
    /** It stops at this value, and the site reads nothing of the front matter. */
    REFUSED;

    private static final String STANDARD = "tag:yaml.org,2002:";
    private static final Pattern NUMERAL = Pattern.compile("[-+]?[0-9]+(_[0-9]+)*(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern HALF = Pattern.compile(
            "(?<!\\\\)(?:\\\\\\\\)*(?:\\\\u[dD][89a-fA-F]|\\\\U(?:0000[dD][89a-fA-F]|00[2-9a-fA-F]|001[1-9a-fA-F]|0[1-9a-fA-F]|[1-9a-fA-F]))");
    private static final Pattern PAIR = Pattern.compile("((?<!\\\\)(?:\\\\\\\\)*)\\\\u([dD][89abAB][0-9a-fA-F]{2})"
            + "\\\\u([dD][c-fC-F][0-9a-fA-F]{2})");
    private static final Pattern WORDS = Pattern.compile(
            "[^0-9.:-]?[\\p{IsAlphabetic}_\\s!@#$%^&*(){}<>|/\\\\~;=]");
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
    private static final int LONGEST_DAY = 10;

    /** Whether it is read as something else than that very text. */
    public boolean isOther() {
        return this != TEXT;
    }

    /** What a value becomes. */
    public static RubyScalar of(YamlValue.Scalar scalar) {
        return of(scalar.text(), scalar.tag(), scalar.style() == YamlValue.Style.PLAIN);
    }

    /** What a text becomes with a tag in its long form or none. */
    static RubyScalar of(String text, String tag, boolean plain) {
        return switch (tag) {
            case "", "!" -> plain ? of(text) : TEXT;
            case "!str", STANDARD + "str", "!ruby/string" -> TEXT;
            case "!binary", STANDARD + "binary" -> BYTES;
            case "!float", STANDARD + "float" -> isNumber(text) ? NUMBER : REFUSED;
            default -> tag.startsWith("!ruby/object:") ? TEXT : isObject(tag) ? REFUSED : of(text);
        };
    }

    private static boolean isNumber(String text) {
        RubyScalar plain = of(text);
        return plain == NUMBER || plain == TEXT && NUMERAL.matcher(text).matches();
    }

    /** Whether a tag asks for an object of a program, which the site never makes. */
    static boolean isObject(String tag) {
        return tag.startsWith("!ruby/") || tag.startsWith("!str:") || tag.startsWith("tag:ruby.yaml.org");
    }

    /** Whether a double-quoted text has an escape for half a character, which only other readers join. */
    public static boolean hasHalfCharacter(String quoted) {
        return quoted.indexOf('\\') >= 0 && HALF.matcher(quoted).find();
    }

    /** The same double-quoted text with pairs of halves written as the characters that they are. */
    public static String wholeCharacters(String quoted) {
        return PAIR.matcher(quoted).replaceAll(pair -> Matcher.quoteReplacement(pair.group(1)
                + Character.toString(Character.toCodePoint((char) Integer.parseInt(pair.group(2), 16),
                (char) Integer.parseInt(pair.group(3), 16)))));
    }

    /** Whether a plain text begins like a number and Ruby stops because it is none. */
    static boolean isRefusedNumber(String text) {
        return !text.isEmpty() && "+-0.".indexOf(text.charAt(0)) >= 0 && of(text) == REFUSED;
    }

    /** What the text becomes that stands unquoted and without a tag. */
    public static RubyScalar of(String text) {
        if (text.isEmpty()) {
            return NULL;
        }
        if (text.length() > LONGEST_WORD && Character.isLetter(text.charAt(0))) {
            return TEXT;
        }
        if (text.indexOf('\n') >= 0 || WORDS.matcher(text).lookingAt()) {
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
        // Searching for the letter that a form must have is much faster than the form.
        boolean colon = text.indexOf(':') >= 0;
        boolean point = text.indexOf('.') >= 0;
        Optional<Matcher> time = colon ? match(TIME, text) : Optional.empty();
        Optional<Matcher> day = text.length() <= LONGEST_DAY ? match(DAY, text) : Optional.empty();
        if (time.isPresent() || day.isPresent()) {
            return time.filter(RubyScalar::isTime).isPresent() || day.filter(RubyScalar::isDay).isPresent() ? DATE : TEXT;
        }
        if (point && FLOAT.matcher(text).matches() && !POINT.matcher(text).matches()) {
            return NO_FLOAT.matcher(text).matches() ? REFUSED : NUMBER;
        }
        if (INTEGER.matcher(text).matches()) {
            return NO_INTEGER.matcher(text).matches() ? REFUSED : NUMBER;
        }
        return point && BEYOND.matcher(text).matches() || colon && SIXTIES.matcher(text).matches() ? NUMBER : TEXT;
    }

    private static Optional<Matcher> match(Pattern form, String text) {
        return Optional.of(form.matcher(text)).filter(Matcher::matches);
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
                && isOffset(time.group(7), time.group(8)) && !(time.group(4).equals("24") && !(time.group(5) + time.group(6)).equals("0000"));
    }

    /** Less than a day. */
    private static boolean isOffset(String hours, String minutes) {
        return hours == null || Integer.parseInt(hours) * 60 + (minutes == null ? 0 : Integer.parseInt(minutes)) < 24 * 60;
    }

    private static boolean within(String number, int least, int most) {
        int value = Integer.parseInt(number);
        return value >= least && value <= most;
    }
}

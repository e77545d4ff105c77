package org.cardwright.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes numbers as the script engine does that runs the site's generator. */
final class EngineNumber {
    private static final Pattern DECIMAL = Pattern.compile(
            "[+-]?(?:Infinity|(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?)");
    private static final Pattern OTHER_BASE = Pattern.compile("0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)");
    private static final int PLAIN = 21;
    private static final int SMALL = -6;

    private EngineNumber() {}

    /** The number that a whole text says: nothing is 0, and what is none is NaN. */
    static double of(String text) {
        String trimmed = EngineText.trim(text);
        if (trimmed.isEmpty()) {
            return 0;
        }
        if (OTHER_BASE.matcher(trimmed).matches()) {
            int base = switch (trimmed.toLowerCase(Locale.ROOT).charAt(1)) {
                case 'x' -> 16;
                case 'o' -> 8;
                default -> 2;
            };
            return new BigInteger(trimmed.substring(2), base).doubleValue();
        }
        return DECIMAL.matcher(trimmed).matches() ? Double.parseDouble(trimmed) : Double.NaN;
    }

    /** The number with which a text begins. */
    static double leading(String text) {
        Matcher number = DECIMAL.matcher(EngineText.trim(text));
        return number.lookingAt() ? Double.parseDouble(number.group()) : Double.NaN;
    }

    /** The shortest digits that say the number. */
    static String text(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.isNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }
        if (number == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(number));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (number < 0 ? "-" : "") + placed(digits, point);
    }

    /** A number in a JSON file, which has no other ones than finite. */
    static Optional<String> json(double number) {
        return Double.isNaN(number) || Double.isInfinite(number) ? Optional.empty() : Optional.of(text(number));
    }

    /** Java always writes two digits, also where one says it. */
    private static BigDecimal shortest(double number) {
        BigDecimal digits = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        if (digits.precision() == 2) {
            BigDecimal one = digits.setScale(digits.scale() - 1, RoundingMode.HALF_UP).stripTrailingZeros();
            return one.doubleValue() == number ? one : digits;
        }
        return digits;
    }

    private static String placed(String digits, int point) {
        int count = digits.length();
        if (count <= point && point <= PLAIN) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= PLAIN) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (SMALL < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        return digits.charAt(0) + (count > 1 ? "." + digits.substring(1) : "") + "e" + (exponent > 0 ? "+" : "-")
                + Math.abs(exponent);
    }
}

package org.cardwright.data;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How large texts are, in percent of the usual size, and what that makes of style sheets. */
public final class TextScale {
    public static final int USUAL = 100;

    private static final List<Integer> STEPS = List.of(80, 90, USUAL, 110, 125, 150, 175, 200);
    /** Lines of one or two pixels stay as they are, and so do edges. */
    private static final double THIN = 2.5;
    private static final Pattern DECLARATION = Pattern.compile("(-fx-[a-z-]+|-[a-z-]+):([^;{}]*);");
    private static final Pattern LENGTH = Pattern.compile("\\b(\\d+(?:\\.\\d+)?)px");
    private static final Pattern EDGE = Pattern.compile(".*(border-width|insets|effect|stroke-width|image-.*|gradient)");
    private static final Pattern ICON =
            Pattern.compile("([^{}]+)\\{[^{}]*?-fx-icon-size:\\s*(\\d+(?:\\.\\d+)?)px[^{}]*\\}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private TextScale() {}

    /** The sizes there are, the smallest first. */
    public static List<Integer> steps() {
        return STEPS;
    }

    /** The next larger size, as far as there is one. */
    public static int larger(int percent) {
        return STEPS.stream().filter(step -> step > percent).findFirst().orElse(STEPS.getLast());
    }

    /** The next smaller size, as far as there is one. */
    public static int smaller(int percent) {
        return STEPS.reversed().stream().filter(step -> step < percent).findFirst().orElse(STEPS.getFirst());
    }

    /** The largest size that is not above the wanted one. */
    public static int of(double percent) {
        return STEPS.reversed().stream().filter(step -> step <= percent).findFirst().orElse(STEPS.getFirst());
    }

    /** What was remembered; the usual size for anything else. */
    public static int of(String remembered) {
        return remembered.matches("\\d{1,3}") ? of(Double.parseDouble(remembered)) : USUAL;
    }

    /** A style sheet in which everything measured in pixels is that much larger, except edges and thin lines. */
    public static String scaled(String css, int percent) {
        return DECLARATION.matcher(css).replaceAll(found -> Matcher.quoteReplacement(
                EDGE.matcher(found.group(1)).matches() ? found.group() : lengths(found.group(), percent)));
    }

    private static String lengths(String declaration, int percent) {
        return LENGTH.matcher(declaration).replaceAll(found -> {
            double length = Double.parseDouble(found.group(1));
            return length < THIN ? found.group() : pixels(length, percent);
        });
    }

    /** The rules for icons of a style sheet, and nothing else, that much larger and stronger than those they are made of. */
    public static String icons(String css, int percent) {
        return ICON.matcher(COMMENT.matcher(css).replaceAll("")).results().map(found -> found.group(1).strip()
                + " { -fx-icon-size: " + pixels(Double.parseDouble(found.group(2)), percent) + " !important; }\n")
                .collect(Collectors.joining());
    }

    private static String pixels(double length, int percent) {
        return String.format(Locale.ROOT, "%.2fpx", length * percent / USUAL);
    }
}

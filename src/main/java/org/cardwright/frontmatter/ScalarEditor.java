package org.cardwright.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.text.Span;
import org.cardwright.text.Splice;

/**
 * Proposes how to give a scalar another text, the gentlest way first: within its own quoting and touching only what
 * differs, then with the least quoting, then in double quotes. The proposals are to be proven by reading again.
 */
public final class ScalarEditor {
    private ScalarEditor() {}

    /**
     * The ways to write the new text in place of a scalar's.
     *
     * @param raw whether the new text may stand unquoted although YAML makes something else than text of it: a number
     */
    public static List<Splice> proposals(String file, YamlValue.Scalar scalar, String text, boolean raw) {
        List<Splice> ways = new ArrayList<>();
        if (text.isEmpty()) {
            nothing(file, scalar).ifPresent(ways::add);
        }
        boolean plainAllowed = raw || PlainScalars.isText(text);
        String least = plainAllowed ? text : ScalarWriter.least(text);
        boolean plain = scalar.style() == YamlValue.Style.PLAIN;
        if (plain && scalar.content().isEmpty()) {
            return List.of(intoNothing(file, scalar.content().start(), least));
        }
        boolean droppable = plainAllowed && quotedByNeed(scalar);
        boolean gone = text.isEmpty() && scalar.style() == YamlValue.Style.BLOCK;
        if (!droppable && !gone && (plainAllowed || !plain)) {
            within(file, scalar, text).ifPresent(ways::add);
        }
        ways.add(new Splice(whole(scalar), least));
        ways.add(new Splice(whole(scalar), ScalarWriter.doubleQuoted(text)));
        return ways;
    }

    /**
     * Double quotes are the card's style and stay, unless only they could hold what stands in them. Single quotes,
     * which no generator of cards ever wrote, are put where a plain text has come to need quotes, and go when it no
     * longer does: so an edit and its reverse restore the bytes.
     */
    private static boolean quotedByNeed(YamlValue.Scalar scalar) {
        return switch (scalar.style()) {
            case SINGLE_QUOTED -> !PlainScalars.isText(scalar.text());
            case DOUBLE_QUOTED -> !scalar.text().codePoints().allMatch(PlainScalars::isInline);
            case PLAIN, BLOCK -> false;
        };
    }

    /** The range to replace when the quoting changes: an anchor or tag before the value stays. */
    private static Span whole(YamlValue.Scalar scalar) {
        if (!scalar.decorated() || scalar.style() == YamlValue.Style.BLOCK) {
            return scalar.span();
        }
        boolean quoted = scalar.style() != YamlValue.Style.PLAIN;
        int by = quoted ? 1 : 0;
        return new Span(scalar.content().start() - by, scalar.content().end() + by);
    }

    /** A plain value goes with the blanks before it, so that its key says nothing, as on cards that never had a value. */
    private static Optional<Splice> nothing(String file, YamlValue.Scalar scalar) {
        int from = scalar.span().start();
        while (from > 0 && Character.isWhitespace(file.charAt(from - 1))) {
            from--;
        }
        boolean ofKey = from > 0 && from < scalar.span().start() && file.charAt(from - 1) == ':';
        return ofKey && scalar.style() == YamlValue.Style.PLAIN && !scalar.decorated()
                ? Optional.of(new Splice(from, scalar.span().end(), "")) : Optional.empty();
    }

    /** After {@code key:} alone, and after an anchor, there may be a blank or none; a comment keeps one before it. */
    private static Splice intoNothing(String file, int at, String written) {
        boolean blank = file.startsWith(" ", at) && !file.startsWith("#", at + 1);
        int after = blank ? at + 1 : at;
        return new Splice(after, after, file.startsWith(" ", after - 1) ? written : " " + written);
    }

    private static Optional<Splice> within(String file, YamlValue.Scalar scalar, String text) {
        return ScalarMap.of(file, scalar).map(map -> {
            String old = scalar.text();
            int prefix = commonPrefix(old, text);
            int suffix = commonSuffix(old, text, prefix);
            String middle = text.substring(prefix, text.length() - suffix);
            int start = map.endOf(prefix);
            return new Splice(start, Math.max(start, map.startOfLast(suffix)), encode(file, scalar, middle));
        });
    }

    private static String encode(String file, YamlValue.Scalar scalar, String text) {
        return switch (scalar.style()) {
            case SINGLE_QUOTED -> text.replace("'", "''");
            case DOUBLE_QUOTED -> ScalarWriter.doubleQuotedContent(text);
            case BLOCK -> new BlockLines(file, scalar).written(text);
            case PLAIN -> text;
        };
    }

    private static int commonPrefix(String a, String b) {
        int max = Math.min(a.length(), b.length());
        int n = 0;
        while (n < max && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n > 0 && Character.isHighSurrogate(a.charAt(n - 1)) ? n - 1 : n;
    }

    private static int commonSuffix(String a, String b, int prefix) {
        int max = Math.min(a.length(), b.length()) - prefix;
        int n = 0;
        while (n < max && a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)) {
            n++;
        }
        return n > 0 && Character.isLowSurrogate(a.charAt(a.length() - n)) ? n - 1 : n;
    }
}

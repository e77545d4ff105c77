package org.cardwright.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.cardwright.text.Span;

/**
 * A card body's tags, read in one pass without building a page.
 *
 * @param blocks the elements at the top level
 * @param broken the offset of the first tag that is never opened or closed, or that holds another open
 * @param foreign the offset of the first text, comment or element that no template has
 * @param headings the insides of the dt elements
 * @param emptyItems the offsets of dd and li elements that hold nothing
 */
record BodyTags(List<Span> blocks, Optional<Broken> broken, Optional<Integer> foreign, List<Span> headings,
        List<Integer> emptyItems) {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "meta", "link", "wbr");
    private static final Set<String> KNOWN = Set.of("div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "b", "strong",
            "dl", "dt", "dd",
            "ul", "ol", "li", "hr", "br", "a");
    private static final Set<String> HOLDS_TEXT = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "b", "strong", "dt",
            "dd", "li", "a");

    private static final String[] USUAL = {"dd", "div", "dt", "dl", "h2", "h3", "p", "b", "hr", "br", "li", "ul"};

    /** What the oldest cards say in place of courses. */
    private static final Pattern NO_COURSES = Pattern.compile("(?i)no courses yet\\.?\\s*");

    /** A tag that does not fit. */
    record Broken(int offset, String tag) {}

    static BodyTags of(String file, int start) {
        return new Scan(file, start).run();
    }

    private record Open(String name, int offset, int inside) {}

    private static final class Scan {
        private final String file;
        private final List<Span> blocks = new ArrayList<>(2);
        private final List<Span> headings = new ArrayList<>();
        private final List<Integer> emptyItems = new ArrayList<>(0);
        private final Deque<Open> open = new ArrayDeque<>();
        private Optional<Broken> broken = Optional.empty();
        private Optional<Integer> foreign = Optional.empty();
        private int at;

        Scan(String file, int start) {
            this.file = file;
            this.at = start;
        }

        BodyTags run() {
            while (at < file.length()) {
                int tag = file.indexOf('<', at);
                int end = tag < 0 ? file.length() : tag;
                words(at, end);
                at = end;
                if (tag >= 0) {
                    tag();
                }
            }
            if (!open.isEmpty()) {
                breaks(open.peek().offset(), open.peek().name());
            }
            return new BodyTags(blocks, broken, foreign, headings, emptyItems);
        }

        private void words(int from, int to) {
            boolean placed = !open.isEmpty() && HOLDS_TEXT.contains(open.peek().name());
            for (int i = from; i < to && !placed; i++) {
                if (file.charAt(i) > ' ' && file.charAt(i) != '\u00A0') {
                    if (!NO_COURSES.matcher(file).region(i, to).matches()) {
                        foreign(i);
                    }
                    return;
                }
            }
        }

        private void tag() {
            int begin = at;
            boolean closes = file.startsWith("</", begin);
            int name = closes ? begin + 2 : begin + 1;
            int end = name;
            while (end < file.length() && isNameLetter(file.charAt(end))) {
                end++;
            }
            if (end == name) {
                foreign(begin);
                at = file.startsWith("<!--", begin) ? after(file.indexOf("-->", begin), 3) : begin + 1;
                return;
            }
            int close = tagEnd(end);
            if (close < 0) {
                breaks(begin, file.substring(name, end));
                at = file.length();
                return;
            }
            at = close + 1;
            String word = word(name, end);
            if (!KNOWN.contains(word)) {
                foreign(begin);
            }
            if (closes) {
                close(word, begin);
            } else if (!VOID.contains(word)) {
                open.push(new Open(word, begin, at));
            }
        }

        private static boolean isNameLetter(char c) {
            return c >= 'a' && c <= 'z' || c > '~' && Character.isLetterOrDigit(c) || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9';
        }

        /** The name of a tag in lower case; nearly all are one of a few and are not copied. */
        private String word(int from, int to) {
            char first = file.charAt(from);
            for (String name : USUAL) {
                if (name.charAt(0) == first && name.length() == to - from && file.startsWith(name, from)) {
                    return name;
                }
            }
            return file.substring(from, to).toLowerCase(Locale.ROOT);
        }

        private int after(int found, int length) {
            return found < 0 ? file.length() : found + length;
        }

        /** The offset of the bracket that ends a tag, which may stand in an attribute's quotes too; -1 if none does. */
        private int tagEnd(int from) {
            char quote = 0;
            for (int i = from; i < file.length(); i++) {
                char c = file.charAt(i);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '>') {
                    return i;
                } else if (c == '<') {
                    return -1;
                }
            }
            return -1;
        }

        private void close(String word, int begin) {
            boolean last = !open.isEmpty() && open.peek().name().equals(word);
            if (!last && open.stream().noneMatch(each -> each.name().equals(word))) {
                breaks(begin, "/" + word);
                return;
            }
            Open top = open.pop();
            while (!top.name().equals(word)) {
                breaks(top.offset(), top.name());
                top = open.pop();
            }
            Span inside = new Span(top.inside(), begin);
            if (word.equals("dt")) {
                headings.add(inside);
            } else if ((word.equals("dd") || word.equals("li")) && inside.of(file).isBlank()) {
                emptyItems.add(top.offset());
            }
            if (open.isEmpty()) {
                blocks.add(new Span(top.offset(), at));
            }
        }

        private void breaks(int offset, String tag) {
            if (broken.isEmpty() || broken.get().offset() > offset) {
                broken = Optional.of(new Broken(offset, tag));
            }
        }

        private void foreign(int offset) {
            if (foreign.isEmpty()) {
                foreign = Optional.of(offset);
            }
        }
    }
}

package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.cardwright.html.HtmlText;
import org.cardwright.text.Span;

/**
 * The items of one of the two list scalars, each located in the scalar's text (format notes, 3).
 *
 * @param items the items' ranges, trimmed, in order; never empty ranges
 */
record ListText(String text, List<Span> items) {
    ListText {
        items = List.copyOf(items);
    }

    /** Splits the text at its separators, in the way that gives more of the body's items. */
    static ListText split(String text, List<String> bodyItems) {
        ListText marked = new ListText(text, ListSplitter.split(text, false));
        if (!ListSplitter.hasWideBlank(text)) {
            return marked;
        }
        ListText wide = new ListText(text, ListSplitter.split(text, true));
        int wideHits = wide.hits(bodyItems);
        int markedHits = marked.hits(bodyItems);
        boolean preferWide = wideHits == markedHits ? HtmlText.isSpace(text.charAt(0)) && bodyItems.isEmpty()
                : wideHits > markedHits;
        return preferWide ? wide : marked;
    }

    String item(int index) {
        return items.get(index).of(text);
    }

    /** All items as text. */
    List<String> texts() {
        return items.stream().map(span -> span.of(text)).toList();
    }

    private int hits(List<String> bodyItems) {
        var folded = bodyItems.stream().map(HtmlText::fold).collect(java.util.stream.Collectors.toSet());
        return (int) texts().stream().map(HtmlText::decode).map(HtmlText::fold).filter(folded::contains).count();
    }

    /**
     * Walks the text along the body's items, decoded or as they stand in its HTML; empty unless all of them stand in it
     * in order with only separators between.
     */
    static Optional<ListText> guided(String text, List<String> bodyItems, IntFunction<String> bodyHtml) {
        List<Span> found = new ArrayList<>(bodyItems.size());
        int at = 0;
        for (int i = 0; i < bodyItems.size(); i++) {
            int start = skipSeparators(text, at);
            int end = match(text, start, bodyItems.get(i));
            if (end < 0 || end < text.length() && !isSeparator(text.charAt(end))) {
                end = match(text, start, bodyHtml.apply(i));
            }
            if (end < 0 || end < text.length() && !isSeparator(text.charAt(end))) {
                return Optional.empty();
            }
            found.add(new Span(start, end));
            at = end;
        }
        return skipSeparators(text, at) == text.length() ? Optional.of(new ListText(text, found)) : Optional.empty();
    }

    private static int skipSeparators(String text, int from) {
        int at = from;
        while (at < text.length() && isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return c == '?' || HtmlText.isSpace(c);
    }

    /** The end of the item in the text from {@code at}, white space counting as equal, or -1. */
    private static int match(String text, int at, String item) {
        if (text.startsWith(item, at) && !item.isEmpty() && !HtmlText.isSpace(item.charAt(item.length() - 1))) {
            return at + item.length();
        }
        int i = at;
        int j = 0;
        int end = at;
        while (j < item.length()) {
            if (HtmlText.isSpace(item.charAt(j))) {
                if (i >= text.length() || !HtmlText.isSpace(text.charAt(i))) {
                    return -1;
                }
                j = skipSpace(item, j);
                i = skipSpace(text, i);
            } else if (i < text.length() && text.charAt(i) == item.charAt(j)) {
                i++;
                j++;
                end = i;
            } else {
                return -1;
            }
        }
        return end;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && HtmlText.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

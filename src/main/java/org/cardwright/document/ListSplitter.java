package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.html.HtmlText;
import org.cardwright.text.Span;

/** Splits a list scalar by its marks alone, where no body guides. */
final class ListSplitter {
    private ListSplitter() {}

    /** Whether two blanks stand together within the text, as between items in the newest cards. */
    static boolean hasWideBlank(String text) {
        return text.strip().contains("  ");
    }

    /**
     * The ranges between separators, trimmed, without empty ones. A separator is a question mark with a blank or the
     * text's end on at least one side, and two or more blanks where {@code wide}.
     */
    static List<Span> split(String text, boolean wide) {
        List<Span> items = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int width = separator(text, at, wide);
            if (width > 0) {
                add(items, text, start, at);
                at += width;
                start = at;
            } else {
                at++;
            }
        }
        add(items, text, start, text.length());
        return items;
    }

    private static int separator(String text, int at, boolean wide) {
        char c = text.charAt(at);
        if (c == '?') {
            boolean before = at == 0 || HtmlText.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '?';
            boolean after = at + 1 == text.length() || HtmlText.isSpace(text.charAt(at + 1))
                    || text.charAt(at + 1) == '?';
            return before || after ? 1 : 0;
        }
        return wide && c == ' ' && text.startsWith("  ", at) ? 2 : 0;
    }

    private static void add(List<Span> items, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && HtmlText.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && HtmlText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            items.add(new Span(start, end));
        }
    }
}

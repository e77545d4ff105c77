package org.cardwright.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.cardwright.text.SourceText;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Decodes character references as the parser does, which takes a whole document for each text: here it is asked once
 * for each reference that stands in the cards, and not at all for an ampersand that is only itself.
 */
final class References {
    private static final int LONGEST = 12;
    private static final int MOST = 500;
    /** The references without a semicolon that browsers know have names of two to six letters. */
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 6;

    private static final Map<String, String> IN_TEXT = new ConcurrentHashMap<>();
    private static final Map<String, String> IN_ATTRIBUTES = new ConcurrentHashMap<>();

    private References() {}

    static String decode(String html, boolean attribute) {
        StringBuilder out = null;
        int done = 0;
        for (int at = html.indexOf('&'); at >= 0; at = html.indexOf('&', at + 1)) {
            if (!mayStartAt(html, at)) {
                continue;
            }
            int end = end(html, at);
            if (end < html.length() && html.charAt(end) == ';' && end - at < LONGEST) {
                out = out == null ? new StringBuilder(html.length()) : out;
                out.append(html, done, at).append(known(html.substring(at, end + 1), attribute));
                done = end + 1;
                at = end;
            } else if (html.charAt(at + 1) == '#' || end - at >= LONGEST || mayLackSemicolon(html, at + 1, end)) {
                return parsed(html, attribute);
            }
        }
        return out == null ? html : out.append(html, done, html.length()).toString();
    }

    /** Most ampersands on cards stand between blanks. */
    static boolean mayStartAt(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return next == '#' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
    }

    private static int end(String text, int at) {
        int end = at + (text.charAt(at + 1) == '#' ? 2 : 1);
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean mayLackSemicolon(String text, int start, int end) {
        for (int length = SHORTEST_NAME; length <= LONGEST_NAME && start + length <= end; length++) {
            if (Entities.isBaseNamedEntity(text.substring(start, start + length))) {
                return true;
            }
        }
        return false;
    }

    /** References to half a character are read as HTML5 reads them. */
    private static String parsed(String html, boolean attribute) {
        return SourceText.paired(Parser.unescapeEntities(html, attribute));
    }

    private static String known(String reference, boolean attribute) {
        Map<String, String> known = attribute ? IN_ATTRIBUTES : IN_TEXT;
        String text = known.get(reference);
        if (text == null) {
            text = parsed(reference, attribute);
            if (known.size() < MOST) {
                known.put(reference, text);
            }
        }
        return text;
    }
}

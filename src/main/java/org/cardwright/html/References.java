package org.cardwright.html;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jsoup.parser.Parser;

/**
 * Decodes the character references of a text as the HTML parser does, which it asks only once about each: the parser
 * takes far longer to begin than to decode, and cards have the same few references over and over.
 */
final class References {
    private static final int MAX_KNOWN = 2_000;
    private static final int LONGEST = 40;
    private static final Map<String, String> IN_TEXT = new ConcurrentHashMap<>();
    private static final Map<String, String> IN_ATTRIBUTES = new ConcurrentHashMap<>();

    private References() {}

    static String decode(String html, boolean attribute) {
        StringBuilder out = new StringBuilder(html.length());
        int from = 0;
        for (int at = html.indexOf('&'); at >= 0; at = html.indexOf('&', from)) {
            int end = end(html, at);
            if (end < 0) {
                return Parser.unescapeEntities(html, attribute);
            }
            out.append(html, from, at);
            String piece = html.substring(at, end);
            out.append(end - at == 1 ? piece : known(piece, attribute));
            from = end;
        }
        return out.append(html, from, html.length()).toString();
    }

    /**
     * Where the piece ends that begins with an ampersand: behind the letter that can no longer belong to a reference; -1
     * where the parser is to be asked about the whole text.
     */
    private static int end(String html, int at) {
        int end = at + 1;
        while (end < html.length() && (isWord(html.charAt(end)) || html.charAt(end) == '#' && end == at + 1)) {
            end++;
        }
        if (end == at + 1) {
            return end;
        }
        if (end < html.length() && html.charAt(end) != '&') {
            end++;
        }
        return end - at > LONGEST || html.charAt(end - 1) > '~' || html.charAt(end - 1) == 0 ? -1 : end;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static String known(String piece, boolean attribute) {
        Map<String, String> known = attribute ? IN_ATTRIBUTES : IN_TEXT;
        String decoded = known.get(piece);
        if (decoded == null) {
            decoded = Parser.unescapeEntities(piece, attribute);
            if (known.size() < MAX_KNOWN) {
                known.put(piece, decoded);
            }
        }
        return decoded;
    }
}

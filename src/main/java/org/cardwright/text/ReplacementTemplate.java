package org.cardwright.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.i18n.Strings;

/** What takes the place of a match: text and groups, checked before the first match. */
final class ReplacementTemplate {
    private static final int TEXT = -1;

    private final List<Piece> pieces = new ArrayList<>();

    /** @param group the number of a group, or {@link #TEXT} */
    private record Piece(int group, String text) {}

    private ReplacementTemplate() {}

    /** Reads {@code $1}, {@code ${name}} and {@code \$} as in Java, and {@code ${1}} where a digit follows. */
    static ReplacementTemplate of(String with, Pattern pattern) throws SearchException {
        var template = new ReplacementTemplate();
        Matcher groups = pattern.matcher("");
        Map<String, Integer> names = pattern.namedGroups();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < with.length()) {
            char c = with.charAt(at++);
            if (c == '\\' && at < with.length()) {
                text.append(with.charAt(at++));
            } else if (c == '$') {
                template.add(text);
                at = template.group(with, at, groups.groupCount(), names);
            } else {
                text.append(c);
            }
        }
        template.add(text);
        return template;
    }

    private void add(StringBuilder text) {
        pieces.add(new Piece(TEXT, text.toString()));
        text.setLength(0);
    }

    /** Reads a group's number or name and returns where it ends. */
    private int group(String with, int start, int count, Map<String, Integer> names) throws SearchException {
        if (start < with.length() && with.charAt(start) == '{') {
            int close = with.indexOf('}', start);
            String name = with.substring(start + 1, close < 0 ? with.length() : close);
            boolean numbered = name.matches("\\d{1,4}") && Integer.parseInt(name) <= count;
            if (close < 0 || !numbered && !names.containsKey(name)) {
                throw new SearchException(SearchException.Part.REPLACEMENT, Strings.get("search.no-group", name));
            }
            pieces.add(new Piece(numbered ? Integer.parseInt(name) : names.get(name), ""));
            return close + 1;
        }
        int end = start;
        int number = 0;
        while (end < with.length() && with.charAt(end) >= '0' && with.charAt(end) <= '9'
                && (end == start || number * 10 + with.charAt(end) - '0' <= count)) {
            number = number * 10 + with.charAt(end++) - '0';
        }
        if (end == start) {
            throw new SearchException(SearchException.Part.REPLACEMENT, Strings.get("search.lone-dollar"));
        }
        if (number > count) {
            throw new SearchException(SearchException.Part.REPLACEMENT, Strings.get("search.no-group", String.valueOf(number)));
        }
        pieces.add(new Piece(number, ""));
        return end;
    }

    /** The text for a match; a group that took no part is empty. */
    String of(MatchResult match) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            String text = piece.group() == TEXT ? piece.text() : match.group(piece.group());
            out.append(text == null ? "" : text);
        }
        return out.toString();
    }
}

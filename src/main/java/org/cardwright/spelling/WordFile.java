package org.cardwright.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words as a text: one a line, sorted; a line that begins with # is a remark. */
public final class WordFile {
    private static final String BOM = "\uFEFF";
    private static final Comparator<String> ORDER = String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private WordFile() {}

    /** The words of the list. */
    public static Set<String> words(String text) {
        return text.lines().map(WordFile::word).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static String word(String line) {
        String word = line.replace(BOM, "").strip();
        return word.startsWith("#") ? "" : word.replace('\u2019', '\'');
    }

    /** The list with one word more, at its place; all else stays as it is, byte for byte. */
    public static String with(String text, String word) {
        if (words(text).contains(word)) {
            return text;
        }
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = lines(text);
        int at = lines.size();
        for (int i = 0; i < lines.size(); i++) {
            String other = word(lines.get(i));
            if (!other.isEmpty() && ORDER.compare(other, word) > 0) {
                at = i;
                break;
            }
        }
        boolean last = at == lines.size();
        while (last && at > 0 && lines.get(at - 1).replace(BOM, "").isBlank()) {
            at--;
        }
        if (at > 0 && at == lines.size() && !lines.get(at - 1).endsWith("\n")) {
            lines.set(at - 1, lines.get(at - 1) + end);
        }
        boolean mark = at == 0 && text.startsWith(BOM);
        if (mark) {
            lines.set(0, lines.getFirst().substring(1));
        }
        lines.add(at, (mark ? BOM : "") + word + end);
        return String.join("", lines);
    }

    /** The list without a word; all else stays as it is, byte for byte. */
    public static String without(String text, String word) {
        StringBuilder left = new StringBuilder(text.startsWith(BOM) ? BOM : "");
        lines(text.startsWith(BOM) ? text.substring(1) : text).stream().filter(line -> !word(line).equals(word)).forEach(left::append);
        return left.toString();
    }

    /** The words of the list in their order. */
    public static List<String> sorted(String text) {
        return words(text).stream().sorted(ORDER).toList();
    }

    /** With their line ends; none for an empty text. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int feed = text.indexOf('\n', at);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(at, end));
            at = end;
        }
        return lines;
    }
}

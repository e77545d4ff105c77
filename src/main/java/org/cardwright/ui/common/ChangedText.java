package org.cardwright.ui.common;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed from one text to another, in pieces that a person can take in: whole words where much changed, single
 * letters where little did.
 */
public record ChangedText(List<Piece> before, List<Piece> after) {
    /** Equal texts between two changes that are no longer than this only make the change harder to read. */
    private static final int ISLAND = 2;
    /** Texts with more pairs of words are only compared from their ends. */
    private static final int MOST_PAIRS = 250_000;

    /** A part of a text. */
    public record Piece(String text, boolean changed) {}

    /** A run of words in each text; the runs are equal or stand in each other's place. */
    private record Run(int before, int after, boolean equal) {}

    public ChangedText {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Compares two texts; the pieces of each side joined are its text. */
    public static ChangedText of(String before, String after) {
        int start = 0;
        int most = Math.min(before.length(), after.length());
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        start = start(before, after, start);
        end = end(before, after, end);
        List<String> old = words(before.substring(start, Math.max(start, before.length() - end)));
        List<String> now = words(after.substring(start, Math.max(start, after.length() - end)));
        List<Piece> first = new ArrayList<>();
        List<Piece> second = new ArrayList<>();
        add(first, before.substring(0, start), false);
        add(second, before.substring(0, start), false);
        int i = 0;
        int j = 0;
        for (Run run : joined(runs(old, now), old)) {
            add(first, String.join("", old.subList(i, i += run.before())), !run.equal());
            add(second, String.join("", now.subList(j, j += run.after())), !run.equal());
        }
        add(first, before.substring(before.length() - end), false);
        add(second, after.substring(after.length() - end), false);
        return new ChangedText(first, second);
    }

    /** Where the change begins: a word that has but a letter or two in common changes as a whole. */
    private static int start(String before, String after, int same) {
        int from = same - (cut(before, same) || cut(after, same) ? 1 : 0);
        int word = from;
        while (word > 0 && Character.isLetterOrDigit(before.codePointBefore(word))) {
            word -= Character.charCount(before.codePointBefore(word));
        }
        boolean within = from < before.length() && Character.isLetterOrDigit(before.codePointAt(from))
                || from < after.length() && Character.isLetterOrDigit(after.codePointAt(from));
        return within && from - word <= ISLAND ? word : from;
    }

    /** Whether a character of two code units would be cut in half. */
    private static boolean cut(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }

    /** How many characters after the change are the same. */
    private static int end(String before, String after, int same) {
        int whole = same - (cut(before, before.length() - same) || cut(after, after.length() - same) ? 1 : 0);
        int from = before.length() - whole;
        int other = after.length() - whole;
        int word = from;
        while (word < before.length() && Character.isLetterOrDigit(before.codePointAt(word))) {
            word += Character.charCount(before.codePointAt(word));
        }
        boolean within = from > 0 && Character.isLetterOrDigit(before.codePointBefore(from))
                || other > 0 && Character.isLetterOrDigit(after.codePointBefore(other));
        return within && word - from <= ISLAND ? before.length() - word : whole;
    }

    private static void add(List<Piece> pieces, String text, boolean changed) {
        if (text.isEmpty()) {
            return;
        }
        boolean more = !pieces.isEmpty() && pieces.getLast().changed() == changed;
        pieces.add(more ? new Piece(pieces.removeLast().text() + text, changed) : new Piece(text, changed));
    }

    /** Runs of letters and digits, and every other character by itself. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at + Character.charCount(text.codePointAt(at));
            while (Character.isLetterOrDigit(text.codePointBefore(end)) && end < text.length()
                    && Character.isLetterOrDigit(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            words.add(text.substring(at, end));
            at = end;
        }
        return words;
    }

    /** The runs that leave the most words equal. */
    private static List<Run> runs(List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            return List.of(new Run(old.size(), now.size(), false));
        }
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                runs.add(new Run(1, 1, true));
                i++;
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                runs.add(new Run(1, 0, false));
                i++;
            } else {
                runs.add(new Run(0, 1, false));
                j++;
            }
        }
        return merged(runs);
    }

    private static List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (Run run : runs) {
            boolean more = !merged.isEmpty() && merged.getLast().equal() == run.equal();
            Run last = more ? merged.removeLast() : new Run(0, 0, run.equal());
            merged.add(new Run(last.before() + run.before(), last.after() + run.after(), run.equal()));
        }
        return merged;
    }

    /** Takes short equal texts between two changes into the change. */
    private static List<Run> joined(List<Run> runs, List<String> old) {
        List<Run> joined = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            int length = old.subList(at, at + run.before()).stream().mapToInt(String::length).sum();
            boolean island = run.equal() && i > 0 && i < runs.size() - 1 && length <= ISLAND;
            joined.add(new Run(run.before(), run.after(), run.equal() && !island));
            at += run.before();
        }
        return merged(joined);
    }
}

package org.cardwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * The difference of two texts word by word; the pieces without the added ones are the first text, those without the
 * removed ones the second.
 */
public record WordDiff(List<Piece> pieces) {
    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.");

    /** Texts with more pairs of words between their equal ends replace each other whole: nobody waits for the words. */
    private static final long MOST_PAIRS = 4_000_000;

    /** What became of a piece of text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words in a row. */
    public record Piece(Kind kind, String text) {}

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /** Compares line by line first: lines that have little in common replace each other whole. */
    public static WordDiff ofLines(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            lines(pieces, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            changed(pieces, delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        lines(pieces, Kind.SAME, old.subList(at, old.size()));
        return new WordDiff(pieces);
    }

    private static void lines(List<Piece> pieces, Kind kind, List<String> lines) {
        lines.forEach(line -> pieces.add(new Piece(kind, line + "\n")));
    }

    /** Pairs lines that are alike, in order. */
    private static void changed(List<Piece> pieces, List<String> old, List<String> now) {
        int next = 0;
        for (String line : old) {
            int at = next;
            while (at < now.size() && !alike(line, now.get(at))) {
                at++;
            }
            if (at == now.size()) {
                lines(pieces, Kind.REMOVED, List.of(line));
            } else {
                lines(pieces, Kind.ADDED, now.subList(next, at));
                pieces.addAll(of(line, now.get(at)).pieces());
                pieces.add(new Piece(Kind.SAME, "\n"));
                next = at + 1;
            }
        }
        lines(pieces, Kind.ADDED, now.subList(next, now.size()));
    }

    /** Whether at least half of the letters of the longer line are in words that both have. */
    private static boolean alike(String old, String now) {
        int same = of(old, now).pieces().stream().filter(piece -> piece.kind() == Kind.SAME)
                .mapToInt(piece -> piece.text().length()).sum();
        return 2 * same >= Math.max(old.length(), now.length());
    }

    public static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int most = Math.min(old.size(), now.size());
        int start = 0;
        while (start < most && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Kind.SAME, old.subList(0, start));
        between(pieces, old.subList(start, old.size() - end), now.subList(start, now.size() - end));
        add(pieces, Kind.SAME, old.subList(old.size() - end, old.size()));
        return new WordDiff(joined(pieces));
    }

    private static void between(List<Piece> pieces, List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST_PAIRS) {
            add(pieces, Kind.REMOVED, old);
            add(pieces, Kind.ADDED, now);
            return;
        }
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    /** A blank alone between two changes is changed along: pieces of single words are hard to read. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean changed = !removed.isEmpty() || !added.isEmpty();
            boolean gap = piece.kind() == Kind.SAME && piece.text().isBlank() && changed && i + 1 < pieces.size();
            if (piece.kind() == Kind.SAME && !gap) {
                flush(joined, removed, added);
                joined.add(piece);
            } else {
                removed.append(piece.kind() == Kind.ADDED ? "" : piece.text());
                added.append(piece.kind() == Kind.REMOVED ? "" : piece.text());
            }
        }
        flush(joined, removed, added);
        return joined;
    }

    private static void flush(List<Piece> joined, StringBuilder removed, StringBuilder added) {
        add(joined, Kind.REMOVED, removed.isEmpty() ? List.of() : List.of(removed.toString()));
        add(joined, Kind.ADDED, added.isEmpty() ? List.of() : List.of(added.toString()));
        removed.setLength(0);
        added.setLength(0);
    }
}

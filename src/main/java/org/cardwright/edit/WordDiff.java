package org.cardwright.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What changed from one text to another, in pieces that a person can take in: whole words where much changed, single
 * letters where little did; the pieces without the added ones are the first text, those without the removed ones the
 * second. What a reader sees as one character is never cut.
 */
public record WordDiff(List<Piece> pieces) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|\\X");
    private static final Pattern LETTER = Pattern.compile("\\X");

    /** Equal texts between two changes that are no longer than this only make the change harder to read. */
    private static final int ISLAND = 2;
    /** Texts with more pairs of words between their equal ends replace each other whole: nobody waits for the words. */
    private static final long MOST_PAIRS = 250_000;
    /** Longer changes are not compared by letters. */
    private static final int MOST_LETTERS = 1000;

    /** What became of a piece of text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words or letters in a row. */
    public record Piece(Kind kind, String text) {
        public boolean changed() {
            return kind != Kind.SAME;
        }
    }

    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /** Compares two texts; those of several lines line by line, and words only within lines that are alike. */
    public static WordDiff of(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        if (lines(before) && lines(after) && !before.equals(after)) {
            LineDiff.of("", before, after).rows(Integer.MAX_VALUE).forEach(row -> of(row.before(), row.after()).pieces()
                    .forEach(piece -> add(pieces, piece.kind(), piece.text())));
        } else {
            compare(words(before), words(after), pieces);
        }
        return new WordDiff(pieces);
    }

    /** How much of two texts is the same, from 0 to 1. */
    public static double likeness(String one, String other) {
        int same = of(one, other).pieces().stream().filter(piece -> !piece.changed()).mapToInt(piece -> piece.text().length()).sum();
        return one.isEmpty() && other.isEmpty() ? 1 : 2.0 * same / (one.length() + other.length());
    }

    private static boolean lines(String text) {
        int feed = text.indexOf('\n');
        return feed >= 0 && feed < text.length() - 1;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void compare(List<String> old, List<String> now, List<Piece> pieces) {
        int start = start(old, now);
        int end = start(old.subList(start, old.size()).reversed(), now.subList(start, now.size()).reversed());
        add(pieces, Kind.SAME, String.join("", old.subList(0, start)));
        between(old.subList(start, old.size() - end), now.subList(start, now.size() - end), pieces);
        add(pieces, Kind.SAME, String.join("", old.subList(old.size() - end, old.size())));
    }

    /** How many elements the two begin with in common. */
    private static int start(List<String> old, List<String> now) {
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        return start;
    }

    /** Compares words of which neither the first nor the last are the same; takes islands into the change. */
    private static void between(List<String> old, List<String> now, List<Piece> pieces) {
        List<ListDiff<String>> changes = (long) old.size() * now.size() > MOST_PAIRS
                ? List.of(new ListDiff<>(0, old, 0, now)) : ListDiff.of(old, now);
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        int at = 0;
        for (ListDiff<String> change : changes) {
            String same = String.join("", old.subList(at, change.from()));
            if (same.length() <= ISLAND || same.isBlank()) {
                removed.append(same);
                added.append(same);
            } else {
                changed(removed.toString(), added.toString(), pieces);
                add(pieces, Kind.SAME, same);
                removed.setLength(0);
                added.setLength(0);
            }
            change.gone().forEach(removed::append);
            change.come().forEach(added::append);
            at = change.from() + change.gone().size();
        }
        changed(removed.toString(), added.toString(), pieces);
        add(pieces, Kind.SAME, String.join("", old.subList(at, old.size())));
    }

    /** Leaves the letters out that both begin or end with, if they are more than a letter or two of a word. */
    private static void changed(String removed, String added, List<Piece> pieces) {
        boolean letters = Math.max(removed.length(), added.length()) <= MOST_LETTERS;
        List<String> old = letters ? letters(removed) : List.of(removed);
        List<String> now = letters ? letters(added) : List.of(added);
        int start = whole(old, now, start(old, now));
        List<String> oldEnd = old.subList(start, old.size()).reversed();
        List<String> nowEnd = now.subList(start, now.size()).reversed();
        int end = whole(oldEnd, nowEnd, start(oldEnd, nowEnd));
        add(pieces, Kind.SAME, String.join("", old.subList(0, start)));
        add(pieces, Kind.REMOVED, String.join("", old.subList(start, old.size() - end)));
        add(pieces, Kind.ADDED, String.join("", now.subList(start, now.size() - end)));
        add(pieces, Kind.SAME, String.join("", old.subList(old.size() - end, old.size())));
    }

    private static List<String> letters(String text) {
        return LETTER.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A word that has but a letter or two in common changes as a whole, and so does one of which only capitals differ. */
    private static int whole(List<String> old, List<String> now, int same) {
        int word = same;
        while (word > 0 && inWord(old.get(word - 1))) {
            word--;
        }
        boolean within = same < old.size() && inWord(old.get(same)) || same < now.size() && inWord(now.get(same));
        return within && (same - word <= ISLAND || word(old, word).equalsIgnoreCase(word(now, word))) ? word : same;
    }

    private static String word(List<String> letters, int at) {
        return letters.stream().skip(at).takeWhile(WordDiff::inWord).collect(Collectors.joining());
    }

    private static boolean inWord(String letter) {
        return Character.isLetterOrDigit(letter.codePointAt(0));
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        boolean more = !pieces.isEmpty() && pieces.getLast().kind() == kind;
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, more ? pieces.removeLast().text() + text : text));
        }
    }

    /** The first text, in pieces that are the same or removed. */
    public List<Piece> before() {
        return without(Kind.ADDED);
    }

    /** The second text, in pieces that are the same or added. */
    public List<Piece> after() {
        return without(Kind.REMOVED);
    }

    private List<Piece> without(Kind other) {
        List<Piece> side = new ArrayList<>();
        pieces.stream().filter(piece -> piece.kind() != other)
                .forEach(piece -> add(side, piece.kind(), piece.text()));
        return side;
    }

    /** A text, of which the words are added ones that one of the {@code others} does not have. */
    public static List<Piece> beside(String text, List<String> others) {
        BitSet only = new BitSet();
        for (String other : others) {
            int at = 0;
            for (Piece piece : of(other, text).after()) {
                int end = at + piece.text().length();
                if (piece.changed()) {
                    only.set(at, end);
                }
                at = end;
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0, end; at < text.length(); at = end) {
            int next = only.get(at) ? only.nextClearBit(at) : only.nextSetBit(at);
            end = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Piece(only.get(at) ? Kind.ADDED : Kind.SAME, text.substring(at, end)));
        }
        return pieces;
    }

    /** Pieces as one text. */
    public static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The same with about so many characters of equal text beside each change, and of a long change its beginning. */
    public WordDiff shortened(int around) {
        List<Piece> shown = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String text = piece.text();
            int start = piece.changed() || pieces.size() == 1 ? cut(text, 10 * around) : i == 0 ? 0 : cut(text, around);
            int end = piece.changed() || i == pieces.size() - 1 ? 0 : cut(reversed(text), around);
            boolean cut = start + end + ISLAND < text.length();
            shown.add(cut ? new Piece(piece.kind(), text.substring(0, start) + "…"
                    + text.substring(text.length() - end)) : piece);
        }
        return new WordDiff(shown);
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** Where so many characters end, at a space. */
    private static int cut(String text, int length) {
        return length < text.length() ? Math.max(0, text.lastIndexOf(' ', length)) : text.length();
    }
}

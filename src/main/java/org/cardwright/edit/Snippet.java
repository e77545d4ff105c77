package org.cardwright.edit;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.text.Span;

/** A part of a text around its first match, on one line. */
public record Snippet(List<Piece> pieces) {
    private static final int BEFORE = 48;
    private static final int LENGTH = 400;

    /** A run of text that is a match as a whole, or none. */
    public record Piece(String text, boolean match) {}

    public Snippet {
        pieces = List.copyOf(pieces);
    }

    public static Snippet of(CardSearch.PartHits hits) {
        String text = hits.text();
        Span first = hits.matches().getFirst();
        int start = start(text, first.start());
        int end = Math.min(text.length(), Math.max(start + LENGTH, first.end()));
        List<Piece> pieces = new ArrayList<>();
        add(pieces, start > 0 ? "…" : "", false);
        int at = start;
        for (Span match : hits.matches()) {
            if (match.end() > end) {
                break;
            }
            add(pieces, text.substring(at, match.start()), false);
            add(pieces, match.of(text), true);
            at = match.end();
        }
        add(pieces, text.substring(at, end) + (end < text.length() ? "…" : ""), false);
        return new Snippet(pieces);
    }

    /** Begins at a word, so far before the match that the match is seen. */
    private static int start(String text, int match) {
        if (match <= BEFORE) {
            return 0;
        }
        int blank = text.indexOf(' ', match - BEFORE);
        return blank < 0 || blank >= match ? match - BEFORE / 2 : blank + 1;
    }

    private static void add(List<Piece> pieces, String text, boolean match) {
        String line = text.replaceAll("\\s+", " ");
        if (!line.isEmpty()) {
            pieces.add(new Piece(line, match));
        }
    }
}

package org.cardwright.source;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.edit.ListDiff;
import org.cardwright.html.HtmlText;

/** The items of a text of the table, each behind a tab; an item that stays keeps its every letter and separator. */
final class TextItems {
    private static final String BETWEEN = "\n";

    /** @param lead the tab with what else is before the words; @param tail what is behind them */
    private record Piece(String lead, String words, String tail) {
        Piece tail(String other) {
            return new Piece(lead, words, other);
        }
    }

    private final String before;
    private final List<Piece> pieces;

    private TextItems(String before, List<Piece> pieces) {
        this.before = before;
        this.pieces = pieces;
    }

    static TextItems of(String cell) {
        String before = "";
        List<Piece> pieces = new ArrayList<>();
        String lead = "";
        for (String part : cell.splitWithDelimiters("\t", -1)) {
            if (part.equals("\t")) {
                lead += part;
            } else if (!HtmlText.trim(part).isEmpty()) {
                int start = part.indexOf(HtmlText.trim(part));
                String words = HtmlText.trim(part);
                pieces.add(new Piece(lead + part.substring(0, start), words, part.substring(start + words.length())));
                lead = "";
            } else {
                lead += part;
            }
        }
        if (pieces.isEmpty()) {
            before = lead;
        } else {
            pieces.set(pieces.size() - 1, pieces.getLast().tail(pieces.getLast().tail() + lead));
        }
        return new TextItems(before, pieces);
    }

    /** The items as a card says them. */
    List<String> items() {
        return pieces.stream().map(piece -> HtmlText.decode(piece.words().replaceAll("\r\n|\n|\r", " "))).toList();
    }

    /** The cell with other items in it. */
    String with(List<String> wanted) {
        List<String> old = items();
        List<Piece> now = new ArrayList<>(pieces);
        int shift = 0;
        for (ListDiff<String> change : ListDiff.of(old, wanted)) {
            int at = change.from() + shift;
            int both = Math.min(change.gone().size(), change.come().size());
            for (int i = 0; i < both; i++) {
                Piece piece = now.get(at + i);
                now.set(at + i, new Piece(piece.lead(), HtmlText.encode(change.come().get(i)), piece.tail()));
            }
            now.subList(at + both, at + change.gone().size()).clear();
            for (int i = both; i < change.come().size(); i++) {
                now.add(at + i, new Piece(lead(), HtmlText.encode(change.come().get(i)), between()));
            }
            shift += change.come().size() - change.gone().size();
        }
        return now.equals(pieces) ? written(pieces) : written(ended(now));
    }

    /** What is behind the last item stays there, and what is between items comes behind one that is last no more. */
    private List<Piece> ended(List<Piece> now) {
        for (int i = 0; i < now.size(); i++) {
            boolean last = i == now.size() - 1;
            boolean was = !pieces.isEmpty() && now.get(i) == pieces.getLast();
            if (last && !was) {
                now.set(i, now.get(i).tail(pieces.isEmpty() ? "" : pieces.getLast().tail()));
            } else if (!last && (was || now.get(i).tail().isEmpty())) {
                now.set(i, now.get(i).tail(between()));
            }
        }
        return now;
    }

    private String lead() {
        return pieces.isEmpty() ? "\t" : pieces.getFirst().lead().substring(pieces.getFirst().lead().lastIndexOf('\t') < 0
                ? 0 : pieces.getFirst().lead().lastIndexOf('\t'));
    }

    private String between() {
        return pieces.size() > 1 ? pieces.getFirst().tail() : BETWEEN;
    }

    private String written(List<Piece> all) {
        StringBuilder out = new StringBuilder(all.isEmpty() ? "" : before);
        all.forEach(piece -> out.append(piece.lead()).append(piece.words()).append(piece.tail()));
        return out.toString();
    }
}

package org.cardwright.ui.common;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cardwright.edit.WordDiff;
import org.cardwright.edit.WordDiff.Piece;
import org.cardwright.i18n.Strings;

/** Shows a difference word by word: what goes is struck through, what comes is underlined, both also by color. */
public final class WordDiffText extends TextFlow {
    public WordDiffText() {
        getStyleClass().add("word-diff");
    }

    /** Shows how one text becomes another; lines stay lines. */
    public void show(String before, String after) {
        List<Piece> pieces = WordDiff.of(before, after).pieces();
        show(pieces);
        speak(pieces, piece -> switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> Strings.get("diff.spoken.removed", piece.text());
            case ADDED -> Strings.get("diff.spoken.added", piece.text());
        });
    }

    /** Shows a text, of which the words count as marked that one of the {@code others} does not have. */
    public void showBeside(String text, List<String> others) {
        List<Piece> pieces = WordDiff.beside(text, others);
        show(pieces);
        speak(pieces, piece -> piece.changed() ? Strings.get("conflict.spoken.only", piece.text()) : piece.text());
    }

    /** Says something in place of a text that is not there. */
    public void showNone(String words) {
        show(List.of(new Piece(WordDiff.Kind.SAME, words)));
        getChildren().getFirst().getStyleClass().setAll("diff-none");
        setAccessibleText(words);
    }

    /** Shows a text of which the changed pieces are marked. */
    public void show(List<Piece> pieces) {
        getChildren().setAll(pieces.stream().map(piece -> {
            Text text = new Text(piece.text());
            text.getStyleClass().add(DiffCell.style(piece.kind()));
            return text;
        }).toList());
    }

    private void speak(List<Piece> pieces, Function<Piece, String> spoken) {
        setAccessibleText(pieces.stream().map(spoken).collect(Collectors.joining(" ")));
    }
}

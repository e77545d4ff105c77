package org.cardwright.ui.common;

import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cardwright.edit.WordDiff;
import org.cardwright.i18n.Strings;

/** Shows a difference word by word: what goes is struck through, what comes is underlined, both also by color. */
public final class WordDiffText extends TextFlow {
    public WordDiffText() {
        getStyleClass().add("word-diff");
    }

    /** Shows how one text becomes another; lines stay lines. */
    public void show(String before, String after) {
        List<WordDiff.Piece> pieces = WordDiff.ofLines(before, after).pieces();
        getChildren().setAll(pieces.stream().map(WordDiffText::text).toList());
        setAccessibleText(pieces.stream().map(WordDiffText::spoken).collect(Collectors.joining(" ")));
    }

    private static Text text(WordDiff.Piece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass().add(switch (piece.kind()) {
            case SAME -> "diff-same";
            case REMOVED -> "diff-removed";
            case ADDED -> "diff-added";
        });
        text.setStrikethrough(piece.kind() == WordDiff.Kind.REMOVED);
        text.setUnderline(piece.kind() == WordDiff.Kind.ADDED);
        return text;
    }

    private static String spoken(WordDiff.Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> Strings.get("diff.spoken.removed", piece.text());
            case ADDED -> Strings.get("diff.spoken.added", piece.text());
        };
    }
}

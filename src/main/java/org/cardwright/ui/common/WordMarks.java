package org.cardwright.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cardwright.edit.WordDiff;
import org.cardwright.i18n.Strings;

/** Shows a text beside another one; words that only this one has are underlined, and in a color. */
public final class WordMarks extends TextFlow {
    public WordMarks() {
        getStyleClass().add("word-diff");
    }

    /** Shows a text, of which the words count as marked that {@code other} does not have. */
    public void show(String text, String other) {
        List<WordDiff.Piece> pieces = new ArrayList<>(WordDiff.ofLines(other, text).pieces().stream()
                .filter(piece -> piece.kind() != WordDiff.Kind.REMOVED).toList());
        if (!pieces.isEmpty()) {
            WordDiff.Piece last = pieces.removeLast();
            pieces.add(new WordDiff.Piece(last.kind(), last.text().stripTrailing()));
        }
        getChildren().setAll(pieces.stream().map(WordMarks::text).toList());
        setAccessibleText(pieces.stream().map(WordMarks::spoken).collect(Collectors.joining(" ")));
    }

    /** Says something in place of a text that is not there. */
    public void none(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("diff-none");
        getChildren().setAll(text);
        setAccessibleText(words);
    }

    private static Text text(WordDiff.Piece piece) {
        boolean only = piece.kind() == WordDiff.Kind.ADDED;
        Text text = new Text(piece.text());
        text.getStyleClass().add(only ? "diff-only" : "diff-same");
        text.setUnderline(only);
        return text;
    }

    private static String spoken(WordDiff.Piece piece) {
        return piece.kind() == WordDiff.Kind.ADDED ? Strings.get("conflict.spoken.only", piece.text()) : piece.text();
    }
}

package org.cardwright.ui.step;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cardwright.edit.DiffLine;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.WordDiffText;

/** The lines of a card's file that a step changes, with some around them; a screen full at once, and what is below it later. */
final class FileText extends VBox {
    private static final int MOST = 200;
    private static final int PIECE = 10;
    /** About as high is a line, so that what is below it stays where it is. */
    private static final double LINE = 18;

    private final double width;

    FileText(double width) {
        this.width = width;
        getStyleClass().addAll("lines", "diff-lines");
        setPrefHeight(TextSize.of(LINE) * PIECE);
    }

    /** Shows these lines and gives them as they are read aloud. */
    String show(List<DiffLine> lines) {
        getChildren().clear();
        add(lines);
        return lines.stream().limit(MOST).map(DiffLine::text).collect(Collectors.joining("\n"));
    }

    private void add(List<DiffLine> lines) {
        int shown = getChildren().size();
        lines.stream().limit(MOST).skip(shown).limit(PIECE).forEach(line -> {
            WordDiffText text = new WordDiffText();
            text.setPrefWidth(width);
            text.getStyleClass().add("diff-" + line.kind().name().toLowerCase(Locale.ROOT));
            text.show(line.pieces());
            getChildren().add(text);
        });
        int most = Math.min(MOST, lines.size());
        if (shown + PIECE < most) {
            setPrefHeight(TextSize.of(LINE) * most);
            Platform.runLater(() -> {
                if (getScene() != null && Nodes.visible(this) && getChildren().size() == shown + PIECE) {
                    add(lines);
                    applyCss();
                }
            });
            return;
        }
        setPrefHeight(USE_COMPUTED_SIZE);
        if (lines.size() > MOST) {
            getChildren().add(new Label(Strings.get("step.text.more", lines.size() - MOST)));
        }
    }
}

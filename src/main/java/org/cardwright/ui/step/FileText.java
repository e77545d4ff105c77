package org.cardwright.ui.step;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.DiffLine;
import org.cardwright.edit.LineDiff;
import org.cardwright.edit.PlannedCard;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.WordDiffText;

/** The lines of a card's file that a step changes, with some around them. */
record FileText(Region root, String spoken) {
    private static final int MOST = 200;
    private static final int PIECE = 20;
    /** About as high is a line, so that what is below it stays where it is. */
    private static final double LINE = 18;

    static FileText of(PlannedCard card, double width) {
        List<DiffLine> lines = DiffLine.of(LineDiff.of(card.card().name(), card.before().map(CardDocument::text),
                card.after().map(CardDocument::text)));
        VBox box = new VBox();
        box.getStyleClass().addAll("lines", "diff-lines");
        add(box, lines, width);
        return new FileText(box, lines.stream().limit(MOST).map(DiffLine::text).collect(Collectors.joining("\n")));
    }

    /** A screen full at once, and what is below it later. */
    private static void add(VBox box, List<DiffLine> lines, double width) {
        int shown = box.getChildren().size();
        lines.stream().limit(MOST).skip(shown).limit(PIECE).forEach(line -> {
            WordDiffText text = new WordDiffText();
            text.setPrefWidth(width);
            text.getStyleClass().add("diff-" + line.kind().name().toLowerCase(Locale.ROOT));
            text.show(line.pieces());
            box.getChildren().add(text);
        });
        int most = Math.min(MOST, lines.size());
        if (shown + PIECE < most) {
            box.setPrefHeight(TextSize.of(LINE) * most);
            Platform.runLater(() -> {
                if (box.getScene() != null && Nodes.visible(box)) {
                    add(box, lines, width);
                    box.applyCss();
                }
            });
            return;
        }
        box.setPrefHeight(Region.USE_COMPUTED_SIZE);
        if (lines.size() > MOST) {
            box.getChildren().add(new Label(Strings.get("step.text.more", lines.size() - MOST)));
        }
    }
}

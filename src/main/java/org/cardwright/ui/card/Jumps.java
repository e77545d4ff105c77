package org.cardwright.ui.card;

import java.util.List;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;

/** The row above the sections of a card: a button for each, that leads to it, is down where one is in it. */
final class Jumps {
    /** How far down the view the section may begin that one is said to be in. */
    private static final double NEAR = 40;

    private static final double GAP = 8;

    private final List<ToggleButton> buttons;
    private final List<Node> sections;
    private final ScrollPane scroll;

    /** {@code lead} opens the section of a number and puts the focus into it. */
    Jumps(Pane row, ScrollPane scroll, Pane content, Consumer<Integer> lead) {
        this.scroll = scroll;
        buttons = row.getChildren().stream().map(ToggleButton.class::cast).toList();
        sections = List.copyOf(content.getChildren());
        row.visibleProperty().bind(scroll.visibleProperty());
        buttons.forEach(button -> button.setOnAction(event -> {
            int section = buttons.indexOf(button);
            lead.accept(section);
            at(sections.get(section));
            // Only then has the focus been brought into view, which scrolls no further than it must.
            Platform.runLater(() -> Platform.runLater(() -> begin(sections.get(section))));
        }));
        scroll.vvalueProperty().addListener(observed -> look());
        content.heightProperty().addListener(observed -> look());
        // A height is known before the sections are in their places.
        sections.forEach(section -> section.layoutYProperty().addListener(observed -> look()));
    }

    /** One is in that section now. */
    void at(Node section) {
        buttons.forEach(button -> button.setSelected(sections.get(buttons.indexOf(button)) == section));
    }

    private void look() {
        double top = Focus.top(scroll);
        boolean end = top > 0 && scroll.getVvalue() >= 1;
        at(sections.stream().filter(section -> end || section.getBoundsInParent().getMinY() <= top + NEAR)
                .reduce((above, below) -> below).orElse(sections.getFirst()));
    }

    private void begin(Node section) {
        Focus.scroll(scroll, section.getBoundsInParent().getMinY() - GAP);
        at(section);
    }
}

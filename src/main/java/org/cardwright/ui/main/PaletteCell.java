package org.cardwright.ui.main;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.ItemCell;

/** A command: its label and keys, and below them its menu and, where it can do nothing, why. */
final class PaletteCell extends ItemCell<PaletteLine> {
    private final Label name = new Label();
    private final Label keys = new Label();
    private final Label place = new Label();
    private final VBox line = new VBox(new HBox(name, keys), place);

    PaletteCell() {
        super("palette-off");
        line.getStyleClass().add("palette-line");
        line.getChildren().getFirst().getStyleClass().add("palette-head");
        name.getStyleClass().add("palette-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        keys.getStyleClass().add("palette-keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().add("muted");
    }

    @Override
    protected Node show(PaletteLine command) {
        name.setText(command.line().label());
        keys.setText(command.keys());
        place.setText(command.refusal().map(why -> Strings.get("palette.refused", command.path(), why)).orElse(command.path()));
        if (command.refusal().isPresent()) {
            getStyleClass().add("palette-off");
        }
        setAccessibleText(Stream.of(name, keys, place).map(Label::getText).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        return line;
    }
}

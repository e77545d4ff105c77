package org.cardwright.ui.card;

import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ProficiencyLevel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The five levels as chips: a filled one is held and leads there, an outlined one with a plus adds its level. */
final class LevelChips {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final HBox root = new HBox();
    private final Button[] chips = new Button[ProficiencyLevel.values().length];
    private Set<Integer> held = new TreeSet<>();

    LevelChips(IntConsumer go, IntConsumer add) {
        Label label = new Label(Strings.get("card.levels"));
        label.getStyleClass().add("field-label");
        root.getStyleClass().add("level-chips");
        root.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().add(label);
        for (ProficiencyLevel level : ProficiencyLevel.values()) {
            int number = level.number();
            Button chip = new Button(Integer.toString(number));
            chip.getStyleClass().add("chip");
            chip.setId("chip-" + number);
            chip.setTooltip(new Tooltip());
            chip.setOnAction(event -> (held.contains(number) ? go : add).accept(number));
            chips[number - 1] = chip;
            root.getChildren().add(chip);
            show(number);
        }
    }

    /** The level whose chip is at a place of the window. */
    OptionalInt at(double sceneX, double sceneY) {
        return IntStream.rangeClosed(1, chips.length).filter(number -> {
            Button chip = chips[number - 1];
            return chip.localToScene(chip.getLayoutBounds()).contains(sceneX, sceneY);
        }).findFirst();
    }

    /** Marks the chip that an item is dragged over. */
    void showDrop(double sceneX, double sceneY) {
        OptionalInt over = at(sceneX, sceneY);
        for (int number = 1; number <= chips.length; number++) {
            chips[number - 1].pseudoClassStateChanged(DROP, over.equals(OptionalInt.of(number)));
        }
    }

    Node root() {
        return root;
    }

    /** Puts the focus on a level's chip, or on the first one for a level that has none. */
    void focus(int level) {
        chips[Math.clamp(level, 1, chips.length) - 1].requestFocus();
    }

    void show(Set<Integer> levels) {
        if (!levels.equals(held)) {
            held = new TreeSet<>(levels);
            for (int number = 1; number <= chips.length; number++) {
                show(number);
            }
        }
    }

    private void show(int number) {
        boolean has = held.contains(number);
        Button chip = chips[number - 1];
        chip.pseudoClassStateChanged(HELD, has);
        chip.setGraphic(has ? null : new FontIcon(Feather.PLUS));
        String name = FieldWords.level(number);
        String words = has ? Strings.get("card.level.go", name) : Strings.get("card.level.add", name);
        chip.getTooltip().setText(words);
        chip.setAccessibleText(words);
    }
}

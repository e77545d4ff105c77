package org.cardwright.ui.card;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldLabels;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The five levels as chips: a filled one is held and leads there, an outlined one with a plus adds its level. */
final class LevelChips {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final List<Button> chips;
    private Set<Integer> held = new TreeSet<>();

    /** @param chips one for each level */
    LevelChips(List<Button> chips, IntConsumer go, IntConsumer add) {
        this.chips = chips;
        for (int number = 1; number <= chips.size(); number++) {
            int level = number;
            chips.get(level - 1).setOnAction(event -> (held.contains(level) ? go : add).accept(level));
            show(level);
        }
    }

    UndoneBadges.Home home() {
        return UndoneBadges.Home.below((Pane) chips.getFirst().getParent(), () -> focus(1));
    }

    /** The level whose chip is at a place of the window. */
    OptionalInt at(double sceneX, double sceneY) {
        return IntStream.rangeClosed(1, chips.size()).filter(number -> {
            Button chip = chips.get(number - 1);
            return chip.localToScene(chip.getLayoutBounds()).contains(sceneX, sceneY);
        }).findFirst();
    }

    /** Marks the chip that an item is dragged over. */
    void showDrop(double sceneX, double sceneY) {
        OptionalInt over = at(sceneX, sceneY);
        for (int number = 1; number <= chips.size(); number++) {
            chips.get(number - 1).pseudoClassStateChanged(DROP, over.equals(OptionalInt.of(number)));
        }
    }

    /** Puts the focus on a level's chip, or on the first one for a level that has none. */
    void focus(int level) {
        chips.get(Math.clamp(level, 1, chips.size()) - 1).requestFocus();
    }

    void show(Set<Integer> levels) {
        if (!levels.equals(held)) {
            held = new TreeSet<>(levels);
            for (int number = 1; number <= chips.size(); number++) {
                show(number);
            }
        }
    }

    private void show(int number) {
        boolean has = held.contains(number);
        Button chip = chips.get(number - 1);
        chip.pseudoClassStateChanged(HELD, has);
        chip.setGraphic(has ? null : new FontIcon(Feather.PLUS));
        String name = FieldLabels.level(number);
        String words = has ? Strings.get("card.level.go", name) : Strings.get("card.level.add", name);
        chip.getTooltip().setText(words);
        chip.setAccessibleText(words);
    }
}

package org.cardwright.ui.card;

import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import org.cardwright.document.Derivation;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells beside a derived field whether it follows its sources; pressed on an overridden one, lets it follow again. */
final class ChainButton extends Button {
    private final String name;
    private final Tooltip tooltip = new Tooltip();
    private final Line slash = new Line(0, 12, 12, 0);
    private Optional<Derivation> shown = Optional.empty();
    private Optional<String> wouldBe = Optional.empty();

    ChainButton(String name, Runnable follow) {
        this.name = name;
        getStyleClass().addAll("flat", "chain");
        slash.getStyleClass().add("chain-slash");
        setGraphic(new StackPane(new FontIcon(Feather.LINK_2), slash));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        setTooltip(tooltip);
        setOnAction(event -> {
            if (shown.equals(Optional.of(Derivation.OVERRIDDEN))) {
                follow.run();
            }
        });
    }

    void show(Derivation derivation, Optional<String> derived) {
        if (shown.equals(Optional.of(derivation)) && wouldBe.equals(derived)) {
            return;
        }
        shown = Optional.of(derivation);
        wouldBe = derived;
        boolean overridden = derivation == Derivation.OVERRIDDEN;
        Nodes.show(this, derivation != Derivation.NONE);
        setFocusTraversable(overridden);
        slash.setVisible(overridden);
        setText(overridden ? Strings.get("card.follow") : "");
        setContentDisplay(overridden ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("overridden"), overridden);
        String words = overridden ? Strings.get("card.follow.overridden", derived.orElse(""))
                : Strings.get("card.follow.follows");
        tooltip.setText(words);
        setAccessibleText(name + ": " + words);
    }
}

package org.cardwright.ui.card;

import java.util.Optional;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.cardwright.document.Derivation;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Tips;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lets a derived field that was overridden follow its sources again; where it follows, a chain beside it says so. */
final class ChainButton extends Button {
    private final String name;
    private final Label chain = new Label("", new FontIcon(Feather.LINK_2));
    private final StringProperty tip = new SimpleStringProperty();
    private Optional<Derivation> shown = Optional.empty();
    private Optional<String> wouldBe = Optional.empty();

    ChainButton(String name, Runnable follow) {
        super(Strings.get("card.follow"), new FontIcon(Feather.LINK_2));
        this.name = name;
        getStyleClass().addAll("small", "fix");
        chain.getStyleClass().add("chain");
        Tips.setText(chain, Strings.get("card.follow.follows"));
        chain.setAccessibleText(name + ": " + Strings.get("card.follow.follows"));
        Tips.bind(this, tip);
        setOnAction(event -> follow.run());
        Nodes.show(this, false);
        chain.setVisible(false);
    }

    /** What is beside the field while it follows. */
    Label chain() {
        return chain;
    }

    void show(Derivation derivation, Optional<String> derived) {
        if (shown.equals(Optional.of(derivation)) && wouldBe.equals(derived)) {
            return;
        }
        shown = Optional.of(derivation);
        wouldBe = derived;
        Nodes.show(this, derivation == Derivation.OVERRIDDEN);
        chain.setVisible(derivation == Derivation.FOLLOWS);
        String words = Strings.get("card.follow.overridden", derived.orElse(""));
        tip.set(words);
        setAccessibleText(name + ": " + words);
    }
}

package org.cardwright.ui.card;

import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.cardwright.check.QuickFix;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.Nodes;
import org.cardwright.workspace.OpenCard;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Corrects a problem where there is one right answer; takes no room where there is none. */
final class FixButton extends Button {
    private final OpenCard model;
    private Optional<Finding> shown = Optional.empty();

    /** @param after takes the focus when the problem is gone, and this button with it */
    FixButton(OpenCard model, Runnable after) {
        super(Strings.get("card.fix"), new FontIcon(Feather.TOOL));
        this.model = model;
        getStyleClass().addAll("small", "fix");
        setMinWidth(USE_PREF_SIZE);
        show(Optional.empty());
        // Worked out on the card as it is when the button is pressed.
        setOnAction(event -> {
            after.run();
            shown.flatMap(model::fix).ifPresent(model::apply);
        });
    }

    /** Offers the correction of a problem, if it has one. */
    void show(Optional<Finding> finding) {
        if (finding.equals(shown) && finding.isPresent()) {
            return;
        }
        shown = finding;
        Optional<QuickFix> fix = finding.flatMap(model::fix);
        Nodes.show(this, fix.isPresent());
        fix.ifPresent(found -> {
            String name = Strings.get("card.fix.name", found.choices().getFirst().title());
            setTooltip(new Tooltip(name));
            setAccessibleText(name);
        });
    }
}

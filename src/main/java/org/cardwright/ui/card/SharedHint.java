package org.cardwright.ui.card;

import javafx.scene.control.Button;
import org.cardwright.i18n.Strings;
import org.cardwright.competency.SharedComparison;
import org.cardwright.competency.SharedState;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Tips;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells beside a text on how many other cards it is the same and on how many it differs; pressed, shows which. */
final class SharedHint extends Button {
    private final String name;

    /** @param name what the text is, such as "Behaviors, Level 2 Basic" */
    SharedHint(String name, Runnable compare) {
        this.name = name;
        getStyleClass().addAll("flat", "small", "shared-hint");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(new FontIcon(Feather.COPY));
        setOnAction(event -> compare.run());
        Tips.setText(this, Strings.get("card.shared.help"));
        Nodes.show(this, false);
    }

    void show(SharedComparison comparison) {
        int same = comparison.count(SharedState.SAME);
        int different = comparison.count(SharedState.DIFFERENT);
        if (comparison.states().isEmpty()) {
            Nodes.show(this, false);
            return;
        }
        String words = different == 0 ? same == 0 ? Strings.get("card.shared.alone")
                : Strings.get("card.shared.same", same)
                : same == 0 ? Strings.get("card.shared.differs", different)
                : Strings.get("card.shared.both", same, different);
        setText(words);
        ((FontIcon) getGraphic()).setIconCode(different == 0 ? Feather.COPY : Feather.ALERT_CIRCLE);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("differs"), different > 0);
        setAccessibleText(name + ": " + words);
        Nodes.show(this, true);
    }
}

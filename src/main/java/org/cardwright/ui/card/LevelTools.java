package org.cardwright.ui.card;

import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.competency.LevelAssignment;
import org.cardwright.ui.common.Entries;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with all levels of a card at once; what there is nothing to do for is not shown. */
final class LevelTools {
    private final CardViewModel model;
    private final FlowPane root = new FlowPane(8, 4);
    private final Button compare = button("card.levels.compare", Feather.GRID, "compare-competency");
    private final Button assign = button("card.levels.assign", Feather.LAYERS, "assign-levels");
    private final Button drift = button("card.levels.drift", Feather.COLUMNS, "compare-body");

    LevelTools(CardViewModel model, SharedPart shared, Node owner, Function<String, Entries> entries) {
        this.model = model;
        root.getChildren().addAll(drift, assign, compare);
        compare.setOnAction(event -> shared.showCompetency());
        assign.setOnAction(event -> new AssignDialog(model, shared, owner, entries.apply("assign")).show());
        drift.setOnAction(event -> new DriftDialog(model, owner, entries.apply("drift")).show());
    }

    private static Button button(String key, Feather icon, String id) {
        Button button = new Button(Strings.get(key), new FontIcon(icon));
        button.getStyleClass().add("small");
        button.setId(id);
        return button;
    }

    Node root() {
        return root;
    }

    void show() {
        boolean open = false;
        boolean differs = false;
        for (ItemKind kind : ItemKind.values()) {
            open |= !LevelAssignment.open(model.card(), kind).isEmpty();
            differs |= model.document().findings().stream().anyMatch(finding ->
                    finding.rule().equals("body-disagrees") && finding.field().filter(kind.field()::equals)
                            .isPresent());
        }
        show(assign, open);
        show(drift, differs);
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}

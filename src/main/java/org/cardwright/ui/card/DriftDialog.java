package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.ui.common.Entries;

/** Front matter and body side by side where they disagree; a person chooses item by item, and both then agree. */
final class DriftDialog {
    private final CardViewModel model;
    private final List<DriftTable> tables = new ArrayList<>();
    private final FormDialog dialog;

    DriftDialog(CardViewModel model, Node owner, Entries entries) {
        this.model = model;
        for (ItemKind kind : ItemKind.values()) {
            model.document().drift(kind).ifPresent(drift -> tables.add(new DriftTable(drift, this::count)));
        }
        tables.forEach(table -> entries.add("choices " + table.kind(), table::entered, table::enter));
        dialog = new FormDialog(owner.getScene().getWindow(), Strings.get("drift.headline", model.heading()),
                content(), "drift-apply", entries);
        count();
    }

    private Node content() {
        Label help = new Label(Strings.get("drift.help"));
        help.setWrapText(true);
        help.setMaxWidth(900);
        Button front = new Button(Strings.get("drift.allFront"));
        front.setId("drift-all-front");
        front.setOnAction(event -> tables.forEach(table -> table.chooseAll(DriftRow.Choice.FRONT)));
        Button body = new Button(Strings.get("drift.allBody"));
        body.setId("drift-all-body");
        body.setOnAction(event -> tables.forEach(table -> table.chooseAll(DriftRow.Choice.BODY)));
        VBox parts = new VBox(18);
        tables.forEach(table -> parts.getChildren().add(table.root()));
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("drift-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefSize(960, 400);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(10, help, new FlowPane(8, 8, front, body), scroll);
    }

    private void count() {
        if (dialog != null) {
            int open = tables.stream().mapToInt(DriftTable::undecided).sum();
            dialog.action(open == 0 ? Strings.get("drift.apply") : Strings.get("drift.undecided", open), open == 0);
        }
    }

    void show() {
        dialog.show(tables.getFirst().root(), this::apply);
    }

    private Optional<String> apply() {
        Map<ItemKind, List<Edit.Placed>> items = new EnumMap<>(ItemKind.class);
        tables.forEach(table -> items.put(table.kind(), table.result()));
        return model.edit(Strings.get("drift.step"), "", new Edit.SetItems(items));
    }
}

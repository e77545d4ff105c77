package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.cardwright.document.DriftChoice;
import org.cardwright.document.DriftChoices;
import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;
import org.cardwright.workspace.OpenCard;

/** Front matter and body side by side where they disagree; a person chooses item by item, and both then agree. */
final class DriftDialog {
    private final OpenCard model;
    private final List<DriftTable> tables = new ArrayList<>();
    private final FormDialog dialog;
    @FXML private VBox root;
    @FXML private VBox parts;

    DriftDialog(OpenCard model, Node owner, Entries entries) {
        this.model = model;
        for (ItemKind kind : ItemKind.values()) {
            model.document().drift(kind).ifPresent(drift -> tables.add(new DriftTable(new DriftChoices(drift), this::count)));
        }
        tables.forEach(table -> entries.add("choices " + table.choices().kind(), table.choices()::entered, table::enter));
        Fxml.load("drift.fxml", this);
        dialog = new FormDialog(owner.getScene().getWindow(), Strings.get("drift.headline", model.heading().title()),
                root, "drift-apply", entries);
        count();
    }

    @FXML
    private void initialize() {
        tables.forEach(table -> parts.getChildren().add(table.root()));
    }

    @FXML
    private void chooseFront() {
        tables.forEach(table -> table.takeAll(DriftChoice.Source.FRONT));
    }

    @FXML
    private void chooseBody() {
        tables.forEach(table -> table.takeAll(DriftChoice.Source.BODY));
    }

    private void count() {
        if (dialog != null) {
            int open = tables.stream().mapToInt(table -> table.choices().undecided()).sum();
            dialog.action(open == 0 ? Strings.get("drift.apply") : Strings.get("drift.undecided", open), open == 0);
        }
    }

    void show() {
        dialog.show(tables.getFirst().root(), this::apply);
    }

    private Optional<String> apply() {
        Map<ItemKind, List<Edit.Placed>> items = new EnumMap<>(ItemKind.class);
        tables.forEach(table -> items.put(table.choices().kind(), table.choices().result()));
        return model.edit("", new Edit.SetItems(items));
    }
}

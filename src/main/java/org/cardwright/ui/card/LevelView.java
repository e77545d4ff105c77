package org.cardwright.ui.card;

import java.util.EnumMap;
import java.util.Map;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.ui.common.Fxml;
import org.cardwright.workspace.OpenCard;

/** One proficiency level: its heading and its behaviors beside its definitions, or above them where it is narrow. */
final class LevelView {
    private final OpenCard model;
    private final int level;
    private final Map<ItemKind, ItemList> lists = new EnumMap<>(ItemKind.class);
    @FXML private Column root;
    @FXML private Label heading;
    @FXML private Button remove;
    @FXML private Label refusal;
    @FXML private FlowGrid columns;

    LevelView(OpenCard model, LevelsForm host, Vacancies vacancies, int level) {
        this.model = model;
        this.level = level;
        for (ItemKind kind : ItemKind.values()) {
            lists.put(kind, new ItemList(model, host, vacancies, kind, level));
        }
        Fxml.load("level.fxml", this);
    }

    @FXML
    private void initialize() {
        lists.values().forEach(list -> columns.getChildren().add(list.root()));
        remove.setId("remove-level-" + level);
        remove.setAccessibleText(Strings.get("card.level.removeName",
                level == 0 ? Strings.get("card.levels.unknown") : FieldLabels.level(level)));
        remove.setVisible(level != Edit.UNASSIGNED);
        refuse("");
    }

    @FXML
    private void removeLevel() {
        model.edit("", new Edit.RemoveLevel(level)).ifPresent(this::refuse);
    }

    /** Tells below the heading why a step was refused; an empty reason takes it away. */
    void refuse(String reason) {
        refusal.setText(reason);
        refusal.setVisible(!reason.isEmpty());
    }

    int level() {
        return level;
    }

    Node root() {
        return root;
    }

    ItemList list(ItemKind kind) {
        return lists.get(kind);
    }

    void show(LevelContent content) {
        refuse("");
        heading.setText(level == 0 ? Strings.get("card.levels.unnamed", content.name())
                : FieldLabels.level(level, content.name()));
        lists.forEach((kind, list) -> list.show(content.items(kind)));
    }

    /** Puts the focus on the first item. */
    void focus() {
        lists.get(ItemKind.BEHAVIOR).focus(0);
    }
}

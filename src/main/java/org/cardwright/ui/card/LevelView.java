package org.cardwright.ui.card;

import java.util.EnumMap;
import java.util.Map;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One proficiency level: its heading and its behaviors beside its definitions, or above them where it is narrow. */
final class LevelView {
    private final int level;
    private final Column root = new Column();
    private final Label heading = new Label();
    private final HBox head = new HBox(heading);
    private final Map<ItemKind, ItemList> lists = new EnumMap<>(ItemKind.class);

    LevelView(CardViewModel model, ItemHost host, int level) {
        this.level = level;
        FlowGrid columns = new FlowGrid(340, 2, 16, false);
        for (ItemKind kind : ItemKind.values()) {
            ItemList list = new ItemList(model, host, kind, level);
            lists.put(kind, list);
            columns.getChildren().add(list.root());
        }
        heading.getStyleClass().add("level-heading");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("level-head");
        root.getStyleClass().add("level");
        root.getChildren().addAll(head, columns);
        if (level != Edit.UNASSIGNED) {
            addRemoveButton(model);
        }
    }

    private void addRemoveButton(CardViewModel model) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button remove = new Button(Strings.get("card.level.remove"), new FontIcon(Feather.TRASH_2));
        remove.getStyleClass().addAll("flat", "small");
        remove.setId("remove-level-" + level);
        remove.setAccessibleText(Strings.get("card.level.removeName",
                level == 0 ? Strings.get("card.levels.unknown") : FieldWords.level(level)));
        remove.setOnAction(event -> model.edit(Steps.removeLevel(level), "", new Edit.RemoveLevel(level))
                .ifPresent(this::refuse));
        head.getChildren().addAll(space, remove);
    }

    /** Tells below the heading why a step was refused; an empty reason takes it away. */
    void refuse(String reason) {
        Label message = new Label(reason, new FontIcon(Feather.X_CIRCLE));
        message.getStyleClass().addAll("field-status", "severity-error");
        message.setWrapText(true);
        clearRefusal();
        root.getChildren().add(1, message);
    }

    private void clearRefusal() {
        root.getChildren().removeIf(node -> node.getStyleClass().contains("field-status"));
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
        clearRefusal();
        heading.setText(level == 0 ? Strings.get("card.levels.unnamed", content.name())
                : FieldWords.level(level, content.name()));
        lists.forEach((kind, list) -> list.show(content.items(kind)));
    }

    /** Puts the focus on the first item. */
    void focus() {
        lists.get(ItemKind.BEHAVIOR).focus(0);
    }
}

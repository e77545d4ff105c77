package org.cardwright.ui.main;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.workspace.TreeNode.Branch;
import org.cardwright.workspace.TreeNode;

/** The context menu of the tree: what can be done with the selected line. */
final class TreeMenu {
    private final MainViewModel main;
    private final TreeView<TreeNode> tree;
    private final MenuItem open;
    private final MenuItem revert;
    private final MenuItem copyPath;
    private final MenuItem showInFolder;
    private final MenuItem expand;
    private final MenuItem collapse;
    private final ContextMenu menu;
    private boolean added;

    TreeMenu(MainViewModel main, TreeView<TreeNode> tree, Dialogs dialogs, Consumer<TreeNode> opener) {
        this.main = main;
        this.tree = tree;
        open = Nodes.item("tree.open", () -> selected().map(TreeItem::getValue).ifPresent(opener));
        revert = Nodes.item("tree.revert", () -> card().ifPresent(card -> main.revert(List.of(card))));
        copyPath = Nodes.item("tree.copyPath", () -> file().ifPresent(card -> CopyLines.copy(path(card))));
        showInFolder = Nodes.item("tree.showInFolder", () -> file().ifPresent(card ->
                dialogs.showInFolder(main.folder().workspace().orElseThrow().folder().path(card))));
        expand = Nodes.item("tree.expand", () -> selected().ifPresent(item -> TreeItems.fold(item, true)));
        collapse = Nodes.item("tree.collapse", () -> selected().ifPresent(item -> TreeItems.fold(item, false)));
        menu = new ContextMenu(open, revert, new SeparatorMenuItem(), copyPath, showInFolder, new SeparatorMenuItem(),
                expand, collapse);
        menu.setOnShowing(event -> enable());
    }

    /** Adds a screen's command behind those of the tree. */
    void add(ToolCommand command) {
        if (!added) {
            menu.getItems().add(new SeparatorMenuItem());
            added = true;
        }
        menu.getItems().add(ToolItems.item(command, false));
    }

    ContextMenu menu() {
        return menu;
    }

    private void enable() {
        boolean branch = selected().filter(item -> item.getValue() instanceof Branch).isPresent();
        open.setDisable(card().isEmpty());
        revert.setDisable(card().filter(main.folder()::modified).isEmpty());
        copyPath.setDisable(file().isEmpty());
        showInFolder.setDisable(file().isEmpty());
        expand.setDisable(!branch);
        collapse.setDisable(!branch);
    }

    private Optional<TreeItem<TreeNode>> selected() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem());
    }

    private Optional<CardId> card() {
        return selected().map(TreeItem::getValue)
                .flatMap(node -> node instanceof TreeNode.Leaf(CardEntry card)
                        ? Optional.of(card.id()) : Optional.empty());
    }

    private Optional<CardId> file() {
        return card().or(() -> selected().map(TreeItem::getValue).flatMap(node ->
                node instanceof TreeNode.Unloaded(CardId file, String ignored) ? Optional.of(file) : Optional.empty()));
    }

    private String path(CardId card) {
        return main.folder().workspace().orElseThrow().folder().path(card).toString();
    }
}

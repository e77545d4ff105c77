package org.cardwright.ui.main;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cardwright.data.SearchHistory;
import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.workspace.TreeChoice;
import org.cardwright.workspace.TreeNeighbor;
import org.cardwright.workspace.TreeNode.Branch;
import org.cardwright.workspace.TreeNode;
import atlantafx.base.controls.CustomTextField;

/** The tree of cards with its filter. */
final class TreeController {
    private static final KeyCombination DELETE = new KeyCodeCombination(KeyCode.DELETE);
    private static final KeyCombination BACK_SPACE = new KeyCodeCombination(KeyCode.BACK_SPACE);
    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    private final MainViewModel main;
    private final CardTreeViewModel cards;
    private final Dialogs dialogs;
    private final Runnable opened;
    private final SearchHistory history;

    @FXML private CustomTextField filter;
    @FXML private Button clear;
    @FXML private Button expandAll;
    @FXML private Button collapseAll;
    @FXML private TreeView<TreeNode> tree;
    @FXML private VBox noHits;
    @FXML private Label noHitsText;
    @FXML private Button showAll;
    @FXML private HBox only;
    @FXML private Label onlyWhat;
    @FXML private Button onlyClear;

    private TreeMenu menu;
    private String shownFilter = "";
    private Optional<CardTreeViewModel.Only> shownOnly = Optional.empty();
    private int shownSize = -1;
    private boolean showing;
    private final ReadOnlyIntegerWrapper selections = new ReadOnlyIntegerWrapper(this, "selections");
    private final TreeChoice choice = new TreeChoice();

    /** Runs {@code opened} after a person opened a card here, to bring the focus there. */
    TreeController(MainViewModel main, Dialogs dialogs, Runnable opened, SearchHistory history) {
        this.history = history;
        this.opened = opened;
        this.main = main;
        this.cards = main.folder().tree();
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        tree.setCellFactory(view -> new CardTreeCell(main.folder()));
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        menu = new TreeMenu(main, tree, dialogs, this::open);
        tree.setContextMenu(menu.menu());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::treeKey);
        tree.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        filter.textProperty().bindBidirectional(cards.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
        filter.focusedProperty().subscribe(focused -> {
            if (!focused) {
                history.used(filter.getText());
            }
        });
        clear.visibleProperty().bind(filter.textProperty().isNotEmpty());
        clear.setOnAction(event -> clearFilter());
        showAll.setOnAction(event -> clearFilter());
        onlyClear.setOnAction(event -> {
            cards.showAll();
            tree.requestFocus();
        });
        cards.onlyProperty().addListener(observed -> showLimit());
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<TreeNode>>) change ->
                selections.set(selections.get() + 1));
        showLimit();
        expandAll.setOnAction(event -> expandAll());
        collapseAll.setOnAction(event -> collapseAll());
        tree.getSelectionModel().selectedItemProperty().addListener((observed, old, item) -> chosen(item));
        // Not a change listener: that would compare the old and the new tree line by line.
        cards.rootProperty().addListener((InvalidationListener) observed -> show(cards.rootProperty().get()));
        show(cards.rootProperty().get());
    }

    private void show(Branch root) {
        boolean unfiltered = shownFilter.equals(filter.getText()) && shownOnly.equals(cards.onlyProperty().get());
        boolean same = tree.getRoot() != null && unfiltered && shownSize == cards.lines().size();
        Optional<TreeNeighbor> next = choice.next(tree.getRoot() == null ? root : tree.getRoot().getValue(),
                selected().map(TreeNode::key), root, unfiltered);
        shownFilter = filter.getText();
        shownOnly = cards.onlyProperty().get();
        shownSize = cards.lines().size();
        showing = true;
        if (same) {
            TreeItems.update(tree.getRoot(), root, cards.lines()::unfolded);
        } else {
            TreeItem<TreeNode> item = TreeItems.create(root, cards.lines()::unfolded);
            item.setExpanded(true);
            TreeItems.onFold(item, cards.lines()::remember);
            tree.setRoot(item);
        }
        next.flatMap(line -> TreeItems.find(tree.getRoot(), line)).ifPresent(this::only);
        showing = false;
        selections.set(selections.get() + 1);
        boolean none = root.children().isEmpty() && cards.lines().filtering();
        noHits.setVisible(none);
        noHitsText.setText(Strings.get("filter.none", filter.getText()));
        tree.setVisible(!none);
    }

    /** Says which cards were picked out, so that nobody takes them for all. */
    private void showLimit() {
        Optional<CardTreeViewModel.Only> limit = cards.onlyProperty().get();
        Nodes.show(only, limit.isPresent());
        limit.ifPresent(picked -> onlyWhat.setText(Strings.get("filter.only", picked.cards().size(), picked.what())));
    }

    /** Selects one line and no other. */
    private void only(TreeItem<TreeNode> item) {
        List<TreeItem<TreeNode>> now = tree.getSelectionModel().getSelectedItems();
        if (now.size() == 1 && now.getFirst() == item) {
            return;
        }
        int row = tree.getRow(item);
        if (row >= 0) {
            tree.getSelectionModel().clearAndSelect(row);
        } else {
            tree.getSelectionModel().clearSelection();
            tree.getSelectionModel().select(item);
        }
    }

    /** Grows when other lines are selected, or other lines are shown. */
    ReadOnlyIntegerProperty selectionProperty() {
        return selections.getReadOnlyProperty();
    }

    /** The cards of the selected lines, a branch standing for all below it, in the order of the tree. */
    List<CardId> chosen() {
        return tree.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull)
                .flatMap(item -> item.getValue().cards()).map(CardEntry::id).distinct().toList();
    }

    /** Adds a screen's command to the context menu; in the tree its key comes before the tree's own use of it. */
    void add(ToolCommand command) {
        menu.add(command);
        command.accelerator().map(KeyCombination::valueOf).ifPresent(keys -> addKey(command, keys::match));
        if (command.also().contains(ToolCommand.Also.TREE_DELETE)) {
            // Never the card in front, which stands for the chosen ones where none is chosen here.
            addKey(command, event -> (DELETE.match(event) || MAC && BACK_SPACE.match(event)) && !chosen().isEmpty());
        }
    }

    private void addKey(ToolCommand command, Predicate<KeyEvent> pressed) {
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed.test(event) && !command.disabled().getValue()) {
                event.consume();
                command.run().run();
            }
        });
    }

    private void chosen(TreeItem<TreeNode> item) {
        if (!showing && item != null) {
            choice.chosen();
        }
    }

    private Optional<TreeNode> selected() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    private void treeKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            selected().ifPresent(this::open);
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (twice) {
            selected().filter(node -> !(node instanceof Branch)).ifPresent(this::open);
        }
    }

    /** Opens a card, folds or unfolds a branch, or says why a file could not be read. */
    private void open(TreeNode node) {
        switch (node) {
            case TreeNode.Leaf(CardEntry card) -> {
                main.tabs().show(card.id());
                opened.run();
            }
            case Branch ignored -> {
                TreeItem<TreeNode> item = tree.getSelectionModel().getSelectedItem();
                item.setExpanded(!item.isExpanded());
            }
            case TreeNode.Unloaded(CardId file, String message) ->
                    dialogs.error(Strings.get("tree.unloaded", file.name()), message);
        }
    }

    private void filterKey(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                clearFilter();
                event.consume();
            }
            case DOWN -> {
                tree.requestFocus();
                if (!filter.getText().isBlank() && selected().filter(TreeNode.Leaf.class::isInstance).isEmpty()) {
                    selectFirstCard();
                }
                event.consume();
            }
            case UP -> {
                history.before(filter.getText()).ifPresent(filter::setText);
                filter.end();
                event.consume();
            }
            case ENTER -> {
                tree.requestFocus();
                selectFirstCard();
                event.consume();
            }
            default -> {}
        }
    }

    private void selectFirstCard() {
        TreeItem<TreeNode> item = tree.getRoot();
        while (!item.getChildren().isEmpty()) {
            item = item.getChildren().getFirst();
        }
        only(item);
    }

    private void clearFilter() {
        history.used(filter.getText());
        cards.showAll();
        cards.filterProperty().set("");
        filter.requestFocus();
    }

    /** Puts the focus into the filter with its text selected, so that typing replaces it. */
    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    TreeView<TreeNode> view() {
        return tree;
    }

    void expandAll() {
        tree.getRoot().getChildren().forEach(item -> TreeItems.fold(item, true));
    }

    void collapseAll() {
        tree.getRoot().getChildren().forEach(item -> TreeItems.fold(item, false));
    }

    /** Selects a card that came back, unless what was selected when it went came back with it. */
    void showBack(CardId card) {
        if (!choice.cameBack()) {
            reveal(card);
        }
    }

    /** Selects a card and scrolls to it, unfolding its branches; nothing if the filter hides it. */
    void reveal(CardId card) {
        TreeItems.find(tree.getRoot(), "card/" + card.name()).ifPresent(item -> {
            for (TreeItem<TreeNode> above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            only(item);
            int row = tree.getRow(item);
            if (row >= 0) {
                tree.scrollTo(Math.max(0, row - 3));
            }
        });
    }
}

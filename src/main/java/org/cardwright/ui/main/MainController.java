package org.cardwright.ui.main;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the main window: tree, tabs and side pane beside each other, or a page in their place. */
final class MainController {
    private final MainViewModel main;

    @FXML private SplitPane split;
    @FXML private VBox tree;
    @FXML private StackPane side;
    @FXML private Node welcome;
    @FXML private Node page;

    MainController(MainViewModel main) {
        this.main = main;
    }

    @FXML
    private void initialize() {
        main.folder().stateProperty().addListener((observed, old, state) -> show(state));
        show(main.folder().stateProperty().get());
    }

    private void show(FolderState state) {
        boolean open = state instanceof FolderState.Open;
        boolean none = state instanceof FolderState.None;
        split.setVisible(open);
        welcome.setVisible(none);
        page.setVisible(!open && !none);
    }

    SplitPane split() {
        return split;
    }

    Region tree() {
        return tree;
    }

    StackPane side() {
        return side;
    }
}

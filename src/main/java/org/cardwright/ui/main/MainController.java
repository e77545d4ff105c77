package org.cardwright.ui.main;

import java.util.Optional;
import java.util.function.Supplier;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cardwright.workspace.FolderState;

/**
 * The frame of the main window: tree, tabs and side pane beside each other, or a page in their place. A page is made
 * when it is first shown: most starts show none.
 */
final class MainController {
    /** A folder that is read in no time shows no page that flickers. */
    private static final Duration PATIENCE = Duration.millis(250);

    private final MainViewModel main;
    private final Supplier<Node> welcomeMaker;
    private final Supplier<Node> pageMaker;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Optional<Node> welcome = Optional.empty();
    private Optional<Node> page = Optional.empty();

    @FXML private StackPane center;
    @FXML private SplitPane rows;
    @FXML private SplitPane split;
    @FXML private VBox tree;
    @FXML private StackPane side;

    MainController(MainViewModel main, Supplier<Node> welcomeMaker, Supplier<Node> pageMaker) {
        this.main = main;
        this.welcomeMaker = welcomeMaker;
        this.pageMaker = pageMaker;
    }

    @FXML
    private void initialize() {
        rows.setVisible(false);
        patience.setOnFinished(event -> showPage());
        main.folder().stateProperty().addListener((observed, old, state) -> show(state));
    }

    /** Shows what the folder's state asks for; before the first call nothing is shown. */
    void start() {
        show(main.folder().stateProperty().get());
    }

    private void show(FolderState state) {
        patience.stop();
        rows.setVisible(state instanceof FolderState.Open);
        welcome.ifPresent(made -> made.setVisible(false));
        page.ifPresent(made -> made.setVisible(false));
        if (state instanceof FolderState.None) {
            welcome = Optional.of(welcome.orElseGet(() -> added(welcomeMaker)));
            welcome.get().setVisible(true);
        } else if (state instanceof FolderState.Loading) {
            patience.playFromStart();
        } else if (!(state instanceof FolderState.Open)) {
            showPage();
        }
    }

    private void showPage() {
        page = Optional.of(page.orElseGet(() -> added(pageMaker)));
        page.get().setVisible(true);
    }

    private Node added(Supplier<Node> maker) {
        Node made = maker.get();
        center.getChildren().add(made);
        return made;
    }

    /** The panes above and the strip below. */
    SplitPane rows() {
        return rows;
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

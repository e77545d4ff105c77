package org.cardwright.ui.main;

import java.util.List;
import java.util.Optional;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.RunningTask;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page in place of cards: while a folder is read, where it holds none, and where it cannot be read. */
final class PageController {
    private final MainViewModel main;
    private final ObservableList<RunningTask> running;

    @FXML private FontIcon icon;
    @FXML private Label headline;
    @FXML private Label text;
    @FXML private ProgressBar bar;
    @FXML private Label count;
    @FXML private Button action;
    @FXML private Button retry;
    @FXML private Button cancel;

    PageController(MainViewModel main, ObservableList<RunningTask> running) {
        this.main = main;
        this.running = running;
    }

    @FXML
    private void initialize() {
        action.setOnAction(event -> main.chooseFolder());
        cancel.setOnAction(event -> main.folder().cancelLoading());
        main.folder().stateProperty().addListener((observed, old, state) -> show(state));
        running.addListener((ListChangeListener<RunningTask>) change -> followTask());
        show(main.folder().stateProperty().get());
    }

    private void show(FolderState state) {
        switch (state) {
            case FolderState.Loading(var folder) -> page(Feather.FOLDER,
                    Strings.get("page.loading", CardFolder.name(folder)), Strings.get("page.loading.text"),
                    List.of(bar, count, cancel));
            case FolderState.Failed(var folder, var why) -> {
                page(Feather.ALERT_TRIANGLE, Strings.get("page.failed", CardFolder.name(folder)), why,
                        List.of(action, retry));
                retry.setOnAction(event -> main.open(folder, List.of(), Optional.empty()));
            }
            case FolderState.Empty(var folder) -> {
                page(Feather.INBOX, Strings.get("page.empty", CardFolder.name(folder.root())),
                        Strings.get("page.empty.text"), List.of(action, retry));
                retry.setOnAction(event -> main.open(folder.root(), List.of(), Optional.empty()));
            }
            case FolderState.None ignored -> {}
            case FolderState.Open ignored -> {}
        }
    }

    private void page(Feather image, String title, String words, List<Node> parts) {
        icon.setIconCode(image);
        headline.setText(title);
        bar.setAccessibleText(title);
        text.setText(words);
        for (Node part : List.of(bar, count, action, retry, cancel)) {
            Nodes.show(part, parts.contains(part));
        }
        followTask();
    }

    /** While a folder is read, its job is the newest with a title. */
    private void followTask() {
        bar.progressProperty().unbind();
        count.textProperty().unbind();
        if (main.folder().stateProperty().get() instanceof FolderState.Loading && !running.isEmpty()) {
            bar.progressProperty().bind(running.getLast().fraction());
            count.textProperty().bind(running.getLast().count());
        }
    }
}

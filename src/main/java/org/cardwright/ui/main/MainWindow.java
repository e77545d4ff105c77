package org.cardwright.ui.main;

import java.io.IOException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.data.Appearance;
import org.cardwright.data.DataFolder;
import org.cardwright.data.SampleCards;
import org.cardwright.data.SearchHistory;
import org.cardwright.data.Session;
import org.cardwright.data.SessionStore;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.source.NextRun;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.CardTab;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.Frames;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.HelpKey;
import org.cardwright.ui.common.KeyFocus;
import org.cardwright.ui.common.LayoutMenu;
import org.cardwright.ui.common.Letters;
import org.cardwright.ui.common.LogLink;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.SidePane;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Tips;
import org.cardwright.ui.common.Unfinished;
import org.cardwright.ui.main.PaneKeys.Pane;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderState;
import org.cardwright.workspace.Trash;
import org.cardwright.workspace.Workspace;

/** The main window: puts its parts together and remembers the session. */
public final class MainWindow {
    /**
     * What the window needs from outside.
     *
     * @param like the window whose look it has; a look of its own otherwise
     */
    public record Parts(
            Dialogs dialogs, Background background, Unfinished unfinished, CardTab.Maker cards,
            Supplier<SidePane> side, NextRun next, List<Feature> features, Optional<Path> sampleCards, Optional<Path> data,
            Optional<MainWindow> like) {}

    private final Stage stage;
    private final Parts parts;
    private final SessionStore store;
    private final Session session;
    private final ObservableMap<String, String> remembered;
    private final Theme theme;
    private final BooleanProperty sideShown = new SimpleBooleanProperty(this, "sideShown");
    private final MainViewModel main;
    private final TreeController tree;
    private final TabsController tabs;
    private final MainController frame;
    private final MenuController menu;
    private final Strip strip;
    private final Region root;
    private final SideFold fold;
    private final PaneKeys panes;
    private final WindowMemory memory;
    private final SessionKeeper keeper;
    private Optional<CardId> focusedCard = Optional.empty();

    /** Begins to open a folder: the given one, else the last session's; its cards are read while the window is made. */
    public MainWindow(Stage stage, Parts parts, Optional<Path> folder) {
        this.stage = stage;
        this.parts = parts;
        store = new SessionStore(parts.data());
        session = store.load();
        remembered = FXCollections.observableMap(new TreeMap<>(session.remembered()));
        theme = parts.like().map(other -> new Theme(other.theme)).orElseGet(() -> new Theme(session.appearance(), remembered));
        main = new MainViewModel(parts.background(), parts.dialogs(), parts.data().map(Trash::in));
        main.folder().follow(parts.next());
        main.recent().setAll(session.recent());
        folder.or(session::folder).ifPresent(this::open);
        tree = new TreeController(main, parts.dialogs(), () -> panes().go(1), new SearchHistory(remembered, "filter"));
        tabs = new TabsController(main, parts.cards(), () -> panes().go(1), () -> panes().leave(1));
        UndoTurn undo = new UndoTurn(main.history(), tabs::hasFocusOnCard);
        ClipboardTurn clipboard = new ClipboardTurn();
        Commands commands = commands(undo, clipboard);
        var tasks = parts.background().running();
        frame = new MainController(main,
                () -> Fxml.load("welcome.fxml", new WelcomeController(main, this::openSamples,
                        () -> run(ToolItems.plain(Strings.get("site.get.menu"))))),
                () -> Fxml.load("main-page.fxml", new PageController(main, tasks)));
        menu = new MenuController(main, commands, clipboard::refresh, sideShown, theme.appearanceProperty());
        ToolbarController toolbar = new ToolbarController(main, commands, sideShown);
        StatusController status = new StatusController(main, parts.background().running());
        root = Fxml.load("main.fxml", frame, tree, tabs, menu, toolbar, status);
        strip = new Strip(frame.rows(), session.stripHeight(), () -> panes().leave());
        fold = new SideFold(frame.split(), frame.tree(), frame.side(), session, sideShown);
        fold.pauseWhile(tabs.toolInFront());
        strip.pauseWhile(tabs.toolInFront());
        Scene scene = new Scene(root, WindowMemory.WIDTH, WindowMemory.HEIGHT);
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            // Nothing pops up before the window is there.
            Frames.afterNext(() -> scene.getStylesheets().add(
                    Objects.requireNonNull(getClass().getResource("/css/opaque-popups.css")).toString()));
        }
        panes = new PaneKeys(scene, List.of(new Pane(frame.tree(), tree::view),
                new Pane(tabs.pane(), tabs::focus, tabs::start), new Pane(frame.side(), frame::side),
                new Pane(strip.root(), strip::tabs), new Pane(status.root(), status::root)));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::tabKey);
        undo.install(scene);
        clipboard.install(scene);
        TextSize.keys(scene);
        ContextMenuKeys.install(scene);
        Tips.wholeOn(scene);
        HelpKey.on(scene);
        Letters.on(scene);
        KeyFocus.on(scene);
        new SideHost(main, parts.side(), frame.side(), sideShown, theme.darkProperty());
        stage.setScene(scene);
        memory = new WindowMemory(stage, session);
        keeper = new SessionKeeper(store, this::session, parts.background(), main::tell);
        listen();
        Bench bench = new Bench(stage, main, tree, tabs, menu, toolbar, strip, status,
                (VBox) ((BorderPane) root).getTop(), parts.background(), parts.dialogs(), parts.unfinished(),
                parts.data(), theme.darkProperty(), theme.appearanceProperty(), remembered);
        parts.features().forEach(feature -> feature.install(bench));
        main.folder().stateProperty().addListener((observed, old, state) -> focusCards(state));
    }

    /** Text areas and the tab pane each have a use of their own for Ctrl+Tab; here it means the next tab everywhere. */
    private void tabKey(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && event.isControlDown()) {
            tabs.step(event.isShiftDown() ? -1 : 1);
            panes.go(1);
            event.consume();
        }
    }

    /** In a folder that was just opened the arrow keys choose a card, or a person goes on in that of the last session. */
    private void focusCards(FolderState state) {
        if (state instanceof FolderState.Open) {
            Platform.runLater(() -> panes.go(main.tabs().open().isEmpty() ? 0 : 1));
        }
    }

    private Commands commands(UndoTurn undo, ClipboardTurn clipboard) {
        Palette palette = new Palette(() -> menu.current(), remembered);
        Map<String, Runnable> always = Map.of("open", main::chooseFolder, "quit", this::quit,
                "palette", () -> palette.open(stage), "shortcuts", () -> ShortcutsDialog.show(stage, menu.menus()),
                "helpHere", () -> HelpKey.open(stage.getScene()), "helpContents", () -> HelpKey.open(stage.getScene(), HelpKey.CONTENTS),
                "log", () -> LogLink.open(parts.dialogs(), parts.data(), main::tell));
        Map<String, Runnable> withCards = Map.of("find", () -> {
            fold.showTree();
            tree.focusFilter();
        }, "expandAll", tree::expandAll,
                "collapseAll", tree::collapseAll, "goTree", () -> {
            fold.showTree();
            panes.go(0);
        }, "goCard", () -> panes.go(1),
                "goSide", () -> panes.go(2), "goStrip", () -> panes.go(3), "layout", () -> LayoutMenu.show(stage.getScene()));
        return Commands.of(main, tabs, undo, clipboard, always, withCards);
    }

    /** Where they aren't beside the program, they are taken out of it. */
    private void openSamples() {
        parts.background().run("", progress -> SampleCards.open(parts.sampleCards(), parts.data().orElseGet(DataFolder::locate)),
                folder -> main.open(folder, List.of(), Optional.empty()),
                why -> parts.dialogs().error(Strings.get("welcome.samples.failed"), why));
    }

    /** Read when a menu item runs: the menu is made before the panes. */
    private PaneKeys panes() {
        return panes;
    }

    private void listen() {
        parts.dialogs().watch(stage);
        stage.getScene().addEventFilter(InputEvent.ANY, event -> {
            if (event instanceof KeyEvent || event instanceof ScrollEvent
                    || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                parts.background().atWork();
            }
        });
        // Where a card went, the tree has chosen its neighbor: another than the neighbor of its tab.
        main.tabs().selectedProperty().addListener((observed, old, card) ->
                card.filter(one -> !main.tabs().losingProperty().get()).ifPresent(tree::reveal));
        main.tabs().losingProperty().addListener((observed, old, losing) -> keepFocus(losing));
        main.onReveal(tree::showBack);
        keeper.watch(main.recent(), main.tabs().open(), theme.appearanceProperty(), remembered);
        FolderDrop.install(stage.getScene(), File::isDirectory, folder -> main.open(folder, List.of(), Optional.empty()));
        stage.titleProperty().bind(main.folder().workspaceProperty().map(MainWindow::title));
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
    }

    /** With the card that had the focus it goes to the tree, where a neighbor is selected and the next key is for that. */
    private void keepFocus(boolean losing) {
        if (losing) {
            focusedCard = main.tabs().selectedProperty().get().filter(front -> tabs.hasFocus());
        } else if (focusedCard.isPresent() && !main.tabs().open().contains(focusedCard.get())) {
            tree.view().requestFocus();
        }
    }

    private static String title(Optional<Workspace> workspace) {
        return workspace.map(open -> Strings.get("window.title", CardFolder.nameInSite(open.folder().root())))
                .orElseGet(() -> Strings.get("app.name"));
    }

    /** Opens a folder; the last session's folder with the tabs that it had. */
    public void open(Path folder) {
        Path chosen = folder.toAbsolutePath().normalize();
        boolean again = session.folder().filter(last -> last.startsWith(chosen)).isPresent();
        main.open(chosen, again ? session.openCards() : List.of(), again ? session.selectedCard() : Optional.empty());
    }

    public void show() {
        frame.start();
        stage.show();
        focusCards(main.folder().stateProperty().get());
    }

    /** The content of the window. */
    public Region root() {
        return root;
    }

    /** At the first start texts are as large as the system has them. */
    public void followSystem() {
        theme.followSystem(parts.background());
    }

    /** Sets the appearance, whatever the system has. */
    public void look(Appearance appearance) {
        theme.appearanceProperty().set(appearance);
    }

    /** Whether a folder is being opened or its cards are being checked. */
    public boolean busy() {
        return main.folder().stateProperty().get() instanceof FolderState.Loading
                || !parts.background().running().isEmpty();
    }

    /** Why the folder could not be opened. */
    public Optional<String> failure() {
        return main.folder().stateProperty().get() instanceof FolderState.Failed(Path ignored, String message)
                ? Optional.of(message) : Optional.empty();
    }

    /** Opens the first card of the tree, if there is one. */
    public void openFirstCard() {
        main.folder().tree().rootProperty().get().cards().findFirst().ifPresent(card -> main.tabs().show(card.id()));
    }

    /** Runs the command of a menu that has this label, counts and dots left out; false if none can be run now. */
    public boolean run(String label) {
        return menu.run(label);
    }

    /** The open folder in one line. */
    public String summary() {
        return main.folder().workspace().map(open -> StatusController.summary(main.folder(), open.folder().root()))
                .orElseGet(() -> Strings.get("page.none"));
    }

    /** Closes the window, once it is settled what becomes of unsaved cards. */
    void quit() {
        main.leave(() -> {
            keeper.stop();
            remember();
            // An open tooltip or menu would outlive the stage, and with it the program.
            close();
        });
    }

    private void close() {
        List.copyOf(Window.getWindows()).stream().filter(window -> Nodes.over(window, stage)).forEach(Window::hide);
        stage.hide();
    }

    /** Closes the window without any question; what is unsaved is given up. */
    public void dismiss() {
        keeper.stop();
        close();
    }

    private void remember() {
        try {
            store.save(session());
        } catch (IOException e) {
            parts.dialogs().error(Strings.get("session.failed"), e.getMessage());
        }
    }

    private Session session() {
        TabsViewModel open = main.tabs();
        return new Session(
                main.folder().workspace().map(cards -> cards.folder().root()),
                List.copyOf(main.recent()),
                open.open().stream().map(CardId::name).toList(),
                open.selectedProperty().get().map(CardId::name),
                theme.appearanceProperty().get(), memory.bounds(), stage.isMaximized(),
                fold.treeWidth(), fold.sideWidth(), strip.height(), fold.wanted(), remembered);
    }
}

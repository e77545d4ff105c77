package org.cardwright.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.help.HelpBook;
import org.cardwright.help.HelpPage;
import org.cardwright.help.HelpTrail;
import org.cardwright.html.PageBlock;
import org.cardwright.html.PageSpace;
import org.cardwright.html.PageText;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.HelpKey;
import org.cardwright.ui.common.KeyFocus;
import org.cardwright.ui.common.Letters;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.PageFill;
import org.cardwright.ui.common.PageLink;
import org.cardwright.ui.common.PagePane;
import org.cardwright.ui.common.Placement;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Tips;

/** A window beside the one that a person works in; it keeps nobody from working on there, also where that is a dialog. */
final class HelpWindow {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 620;
    /** What a window's frame takes of the screen. */
    private static final double EDGE = 40;

    private final HelpBook book;
    private final Consumer<String> browser;
    private final HelpTrail trail = new HelpTrail();
    private final PagePane content = new PagePane(OptionalDouble.empty());
    private final PageFill fill = new PageFill();
    private Optional<Stage> stage = Optional.empty();
    private List<PageBlock> blocks = List.of();

    @FXML private VBox root;
    @FXML private Button back;
    @FXML private Button forward;
    @FXML private TextField search;
    @FXML private Label count;
    @FXML private ScrollPane page;
    @FXML private ListView<HelpPage> found;

    /** Opens web addresses with {@code browser}. */
    HelpWindow(HelpBook book, Consumer<String> browser) {
        this.book = book;
        this.browser = browser;
        Fxml.load("help.fxml", this);
    }

    @FXML
    private void initialize() {
        content.getStyleClass().add("page");
        page.setContent(content);
        page.addEventHandler(PageLink.FOLLOWED, event -> follow(event.address()));
        CopyLines.on(page, () -> PageText.of(blocks));
        search.textProperty().addListener(observed -> find());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
        found.setCellFactory(list -> new HelpCell());
        found.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                openFound();
            }
        });
        found.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                openFound();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            page.requestFocus();
        } else if (key == KeyCode.ESCAPE) {
            close();
        } else if (key == KeyCode.LEFT && event.isAltDown()) {
            back();
        } else if (key == KeyCode.RIGHT && event.isAltDown()) {
            forward();
        } else if (key == KeyCode.F && event.isShortcutDown()) {
            search.requestFocus();
            search.selectAll();
        } else {
            return;
        }
        event.consume();
    }

    private void pressedInSearch(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if (found.isVisible() && !found.getItems().isEmpty() && (down || event.getCode() == KeyCode.ENTER)) {
            event.consume();
            if (down) {
                found.requestFocus();
            } else {
                openFound();
            }
        }
    }

    private void openFound() {
        HelpPage chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            go(chosen.anchor());
        }
    }

    private void find() {
        boolean wanted = !search.getText().isBlank();
        List<HelpPage> pages = book.find(search.getText());
        found.getItems().setAll(pages);
        found.getSelectionModel().selectFirst();
        found.setVisible(wanted && !pages.isEmpty());
        page.setVisible(!wanted);
        Nodes.say(count, wanted ? Optional.of(Strings.get("help.found", pages.size())) : Optional.empty());
    }

    /** Shows a page in a window over another one; where that is another than before, in a new window. */
    void show(Window over, String anchor) {
        Optional<Stage> open = stage.filter(now -> now.isShowing() && (now == over || now.getOwner() == over));
        open.ifPresentOrElse(Stage::toFront, () -> open(over));
        go(anchor);
        stage.ifPresent(Stage::requestFocus);
    }

    private void open(Window over) {
        close();
        TextSize.setRow(found, TextSize.getRow(found));
        Stage made = new Stage();
        made.initOwner(over);
        made.setTitle(Strings.get("help.window"));
        made.setScene(new Scene(root));
        TextSize.keys(made.getScene());
        Tips.wholeOn(made.getScene());
        Letters.on(made.getScene());
        KeyFocus.on(made.getScene());
        HelpKey.on(made.getScene());
        Placement.keepOnScreen(made);
        Placement.beside(made, over, TextSize.of(WIDTH), TextSize.of(HEIGHT), EDGE);
        made.setOnHidden(event -> made.getScene().setRoot(new Group()));
        over.showingProperty().addListener((observed, old, now) -> made.hide());
        stage = Optional.of(made);
        made.show();
    }

    /** The window below has the focus again, where it was. */
    void close() {
        stage.filter(Stage::isShowing).ifPresent(now -> {
            Window below = now.getOwner();
            now.hide();
            below.requestFocus();
        });
        stage = Optional.empty();
    }

    private void go(String anchor) {
        trail.go(book.page(anchor).map(HelpPage::anchor).orElse(HelpBook.CONTENTS));
        show(anchor);
    }

    private void show(String anchor) {
        HelpPage now = book.page(anchor).or(() -> book.page(HelpBook.CONTENTS)).orElseThrow();
        search.clear();
        blocks = now.blocks();
        fill.show(content, new PageBlock.Box(List.of(), new PageSpace(0, 0, 1), OptionalDouble.empty(), "", blocks));
        page.setVvalue(0);
        page.setAccessibleText(now.title());
        back.setDisable(!trail.canGoBack());
        forward.setDisable(!trail.canGoForward());
        page.requestFocus();
    }

    private void follow(String address) {
        if (address.startsWith("#")) {
            go(address.substring(1));
        } else {
            browser.accept(address);
        }
    }

    @FXML
    private void back() {
        trail.back().ifPresent(this::show);
    }

    @FXML
    private void forward() {
        trail.forward().ifPresent(this::show);
    }

    @FXML
    private void contents() {
        go(HelpBook.CONTENTS);
    }

    @FXML
    private void copy() {
        CopyLines.copy(PageText.of(blocks));
    }
}

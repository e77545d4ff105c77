package org.cardwright.ui.preferences;

import java.util.EnumMap;
import java.util.Map;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.ItemCell;
import org.cardwright.ui.common.Workbench;

/** The preferences, a page for each kind; each page is made when it is first shown. */
final class PreferencesDialog {
    /** The pages, in their order. */
    enum Page {
        APPEARANCE("preferences.appearance"), AUTHOR("preferences.author"), LINKS("preferences.links"),
        RULES("preferences.rules"), WORDS("preferences.words"), WORDING("preferences.wording"),
        UPDATES("preferences.updates");

        private final String key;

        Page(String key) {
            this.key = key;
        }
    }

    private final Workbench bench;
    private final Map<Page, PreferencePage> made = new EnumMap<>(Page.class);
    @FXML private DialogPane root;
    @FXML private ListView<Page> pages;
    @FXML private ScrollPane scroll;

    PreferencesDialog(Workbench bench) {
        this.bench = bench;
        Fxml.load("preferences.fxml", this);
    }

    @FXML
    private void initialize() {
        pages.getItems().setAll(Page.values());
        pages.setCellFactory(view -> new PageCell());
        pages.getSelectionModel().selectedItemProperty().subscribe(this::show);
        pages.getSelectionModel().selectFirst();
    }

    private void show(Page page) {
        if (page != null) {
            PreferencePage shown = made.computeIfAbsent(page, this::make);
            scroll.setContent(shown.root());
            shown.shown();
        }
    }

    private PreferencePage make(Page page) {
        return switch (page) {
            case APPEARANCE -> new AppearancePage(bench);
            case AUTHOR -> new AuthorPage(bench);
            case LINKS -> new LinksPage(bench);
            case RULES -> new RulesPage(bench);
            case WORDS -> new WordsPage(bench);
            case WORDING -> new WordingPage(bench);
            case UPDATES -> new UpdatesPage(bench);
        };
    }

    void open() {
        var dialog = DialogLook.dialog(bench.window(), root);
        dialog.setTitle(Strings.get("preferences.title"));
        dialog.setOnShown(event -> pages.requestFocus());
        dialog.show();
    }

    private static final class PageCell extends ItemCell<Page> {
        @Override
        protected Node show(Page page) {
            setText(Strings.get(page.key));
            return null;
        }
    }
}

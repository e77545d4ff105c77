package org.cardwright.ui.main;

import java.util.Optional;

import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.Tooltip;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.CardTab;

/** The tab of one card: its title with the marker of unsaved changes, and its form once that was needed. */
final class TabView {
    private final MainViewModel main;
    private final CardId card;
    private final CardTab.Maker factory;
    private final Tab tab = new Tab();
    private final Label marker = new Label("●");
    private Optional<CardTab> form = Optional.empty();

    TabView(MainViewModel main, CardId card, CardTab.Maker factory) {
        this.main = main;
        this.card = card;
        this.factory = factory;
        tab.setUserData(card);
        tab.setTooltip(new Tooltip(card.name()));
        marker.getStyleClass().add("tab-modified");
        tab.setOnCloseRequest(event -> {
            event.consume();
            main.tabs().close(card);
        });
        title();
    }

    Tab tab() {
        return tab;
    }

    Optional<CardTab> form() {
        return form;
    }

    /** Makes the form if there is none yet. */
    void fill() {
        if (form.isEmpty()) {
            CardTab made = factory.form(
                    main.folder().workspace().orElseThrow(), card, main.folder().findings());
            form = Optional.of(made);
            tab.setContent(made.root());
        }
    }

    void refresh() {
        title();
        form.ifPresent(CardTab::refresh);
    }

    void close() {
        form.ifPresent(CardTab::close);
        tab.setContent(null);
    }

    private void title() {
        String title = main.folder().tree().lines().title(card);
        boolean modified = main.folder().modified(card);
        String spoken = modified ? Strings.get("card.modified", title) : title;
        tab.setText(title);
        tab.setGraphic(modified ? marker : null);
        marker.setAccessibleText(spoken);
        String file = modified ? Strings.get("card.modified", card.name()) : card.name();
        tab.getTooltip().setText(title.equals(card.name()) ? file : title + "\n" + file);
    }
}

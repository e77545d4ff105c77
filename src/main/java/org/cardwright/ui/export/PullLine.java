package org.cardwright.ui.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.cardwright.edit.Change;
import org.cardwright.export.ExportException;
import org.cardwright.export.ExportCard;
import org.cardwright.export.Pull;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the site has that the folder does not: changed, new and deleted cards, to be taken over. */
final class PullLine {
    private final Workbench bench;
    private final ExportViewModel model;
    private final Button take = new Button(Strings.get("export.pull"), new FontIcon(Feather.DOWNLOAD_CLOUD));
    private final Button select = new Button(Strings.get("export.pull.select"));
    private final Map<PullChoices.Kind, CheckBox> checks = new EnumMap<>(PullChoices.Kind.class);
    private final HBox root = new HBox(14);
    /** What was selected when the dialog was canceled, for its next opening. */
    private Optional<PullController> unfinished = Optional.empty();

    PullLine(Workbench bench, ExportViewModel model) {
        this.bench = bench;
        this.model = model;
        Label head = new Label(Strings.get("export.pull.text"));
        head.setMinWidth(0);
        root.getChildren().add(head);
        for (PullChoices.Kind kind : PullChoices.Kind.values()) {
            CheckBox check = new CheckBox();
            check.setId("export-pull-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            check.setMinWidth(Region.USE_PREF_SIZE);
            check.selectedProperty().bindBidirectional(model.pulled().property(kind));
            check.selectedProperty().addListener(observed -> show());
            checks.put(kind, check);
            root.getChildren().add(check);
        }
        take.setId("export-pull");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(event -> pull());
        select.setId("export-pull-select");
        select.setMinWidth(Region.USE_PREF_SIZE);
        select.setOnAction(event -> select());
        root.getChildren().addAll(select, take);
        root.setAlignment(Pos.CENTER_LEFT);
    }

    HBox root() {
        return root;
    }

    void show() {
        boolean any = false;
        for (PullChoices.Kind kind : PullChoices.Kind.values()) {
            int count = PullChoices.of(model.planProperty().get(), kind).size();
            CheckBox check = checks.get(kind);
            check.setText(switch (kind) {
                case CHANGED -> Strings.get("export.pull.changed", count);
                case ADDED -> Strings.get("export.pull.new", count);
                case REMOVED -> Strings.get("export.pull.deleted", count);
            });
            check.setVisible(count > 0);
            check.setManaged(count > 0);
            any |= count > 0;
        }
        root.setVisible(any);
        root.setManaged(any);
        select.setDisable(model.busyProperty().get());
        take.setDisable(model.pulled().of(model.planProperty().get()).isEmpty() || model.busyProperty().get());
    }

    /** Takes what is selected one by one; cards that wait for a choice are left as they are. */
    private void select() {
        List<CardRow> rows = model.rows().stream().filter(row -> Pull.possible(row.card())).toList();
        List<CardRow> open = rows.stream().filter(row -> !row.decided()).toList();
        List<ExportCard> cards = rows.stream().filter(CardRow::decided).map(CardRow::card).toList();
        PullController selection = unfinished.filter(kept -> kept.shows(cards))
                .orElseGet(() -> new PullController(cards, open.size(), model.pulled()));
        unfinished = Optional.of(selection);
        if (PullDialog.ask(root.getScene().getWindow(), selection)) {
            unfinished = Optional.empty();
            open.forEach(row -> model.pulled().take(row.card(), false));
            pull();
            open.forEach(row -> model.pulled().take(row.card(), true));
        }
    }

    /** As one step of the open cards, which can be looked at, undone and saved like any other. */
    private void pull() {
        try {
            Change change = model.pull();
            if (!change.cards().isEmpty()) {
                bench.apply(change, Strings.get("export.pull.done", Pull.count(change)));
            }
            model.pulledInto();
        } catch (ExportException e) {
            model.problemProperty().set(e.getMessage());
        } catch (IllegalStateException e) {
            // Somebody typed into one of the cards since they were compared.
            model.problemProperty().set(Strings.get("export.pull.edited"));
        }
    }
}

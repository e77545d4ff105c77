package org.cardwright.ui.export;

import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import org.cardwright.edit.Change;
import org.cardwright.export.ExportException;
import org.cardwright.export.Pull;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Workbench;

/** What the site has that the folder does not: changed, new and deleted cards, to be taken over. */
final class PullLineController {
    private final Workbench bench;
    private final ExportViewModel export;
    private final ReviewViewModel model;
    /** What is selected in the dialog, or was when it was canceled, for its next opening. */
    private Optional<PullController> unfinished = Optional.empty();
    @FXML private HBox root;
    @FXML private CheckBox changed;
    @FXML private CheckBox added;
    @FXML private CheckBox removed;
    @FXML private Button select;
    @FXML private Button take;

    PullLineController(Workbench bench, ExportViewModel export) {
        this.bench = bench;
        this.export = export;
        model = export.review();
    }

    @FXML
    private void initialize() {
        model.planProperty().addListener((observed, was, is) -> unfinished = unfinished.filter(kept -> is.isPresent()));
        bind(changed, PullChoices.Kind.CHANGED);
        bind(added, PullChoices.Kind.ADDED);
        bind(removed, PullChoices.Kind.REMOVED);
    }

    private void bind(CheckBox check, PullChoices.Kind kind) {
        check.selectedProperty().bindBidirectional(model.pulled().property(kind));
        check.selectedProperty().addListener(observed -> show());
    }

    private boolean show(CheckBox check, PullChoices.Kind kind, String key) {
        int count = PullChoices.of(model.planProperty().get(), kind).size();
        check.setText(Strings.get(key, count));
        check.setVisible(count > 0);
        return count > 0;
    }

    void show() {
        root.setVisible(show(changed, PullChoices.Kind.CHANGED, "export.pull.changed")
                | show(added, PullChoices.Kind.ADDED, "export.pull.new")
                | show(removed, PullChoices.Kind.REMOVED, "export.pull.deleted"));
        select.setDisable(export.busyProperty().get());
        take.setDisable(model.pulled().of(model.planProperty().get()).isEmpty() || export.busyProperty().get());
        unfinished.ifPresent(kept -> kept.show(rows(true), rows(false).size(), model.againProperty().get()));
    }

    /** The rows that a pull can take something of: those that are decided, or those that wait for a choice. */
    private List<CardRow> rows(boolean decided) {
        return model.rows().stream().filter(row -> Pull.possible(row.card()) && row.choices().decided() == decided).toList();
    }

    /** Takes what is selected one by one; cards that wait for a choice are left as they are. */
    @FXML
    private void select() {
        PullController selection = unfinished.orElseGet(() -> new PullController(model.pulled()));
        unfinished = Optional.of(selection);
        show();
        if (PullDialog.ask(root.getScene().getWindow(), selection)) {
            unfinished = Optional.empty();
            List<CardRow> open = rows(false);
            open.forEach(row -> model.pulled().take(row.card(), false));
            pull();
            open.forEach(row -> model.pulled().take(row.card(), true));
        }
    }

    /** As one step of the open cards, which can be looked at, undone and saved like any other. */
    @FXML
    private void pull() {
        try {
            Change change = export.pull();
            if (!change.cards().isEmpty()) {
                bench.apply(change, Strings.get("export.pull.done", Pull.count(change)));
            }
            export.pulledInto();
        } catch (ExportException e) {
            export.problemProperty().set(e.getMessage());
        } catch (IllegalStateException e) {
            // Somebody typed into one of the cards since they were compared.
            export.problemProperty().set(Strings.get("export.pull.edited"));
        }
    }
}

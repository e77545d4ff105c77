package org.cardwright.ui.lifecycle;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.cardwright.edit.CardId;
import org.cardwright.edit.LineDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.CardPlan;
import org.cardwright.ui.common.DiffView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Each file that a step would make, change, rename or delete, and beside it what changes in the chosen one. */
final class PlanPreview {
    private static final double HEIGHT = 190;

    private final Label headline = new Label();
    private final ListView<PlanRow> files = new ListView<>();
    private final DiffView diff = new DiffView(Strings.get("lifecycle.preview.same"));
    private final SplitPane split = new SplitPane(files, diff.root());
    private final Label nothing = new Label();
    private final StackPane body = new StackPane(split, nothing);
    private final CheckBox all = new CheckBox(Strings.get("lifecycle.preview.all"));
    private final HBox heading = new HBox(headline, all);
    private final VBox root = new VBox(heading, body);
    private final Set<CardId> leftOut = new LinkedHashSet<>();
    private BiFunction<CardPlan, CardId, CardId> item = (plan, card) -> card;
    private Runnable changed = () -> {};
    private CardPlan plan = new CardPlan(List.of(), List.of());
    private boolean selectable;

    /** Says {@code hint} as long as there is nothing to show. */
    PlanPreview(String hint) {
        root.getStyleClass().add("lifecycle-preview");
        headline.getStyleClass().add("lifecycle-heading");
        files.setId("plan-files");
        files.setAccessibleText(Strings.get("lifecycle.preview.files"));
        files.setCellFactory(view -> new FileCell(this));
        files.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            PlanRow row = files.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && selectable && row != null) {
                toggle(row);
                event.consume();
            }
        });
        all.setId("plan-all");
        all.setOnAction(event -> select(all.isSelected()));
        all.setVisible(false);
        heading.getStyleClass().add("lifecycle-preview-heading");
        files.getSelectionModel().selectedItemProperty().addListener((observed, old, row) ->
                diff.show(row == null ? LineDiff.NONE : row.diff()));
        split.setDividerPositions(0.45);
        nothing.setText(hint);
        nothing.setWrapText(true);
        nothing.setTextAlignment(TextAlignment.CENTER);
        nothing.setAlignment(Pos.CENTER);
        nothing.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        nothing.getStyleClass().add("lifecycle-nothing");
        body.setMinHeight(64);
        body.setPrefHeight(HEIGHT);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(root, Priority.ALWAYS);
        show(plan);
    }

    /** Lets a person leave out files; calls back when that was done. */
    void selectable(BiFunction<CardPlan, CardId, CardId> what, Runnable listener) {
        selectable = true;
        item = what;
        changed = listener;
    }

    /** What of the plan is not left out. */
    CardPlan selected() {
        return plan.only(card -> !leftOut.contains(item.apply(plan, card)));
    }

    private boolean isSelected(PlanRow row) {
        return !leftOut.contains(item.apply(plan, row.card()));
    }

    private void toggle(PlanRow row) {
        CardId what = item.apply(plan, row.card());
        if (!leftOut.remove(what)) {
            leftOut.add(what);
        }
        changedSelection();
    }

    private void select(boolean every) {
        plan.changes().forEach(change -> {
            CardId what = item.apply(plan, change.card());
            if (every) {
                leftOut.remove(what);
            } else {
                leftOut.add(what);
            }
        });
        changedSelection();
    }

    private void changedSelection() {
        count();
        files.refresh();
        changed.run();
    }

    private void count() {
        int rows = files.getItems().size();
        int kept = (int) files.getItems().stream().filter(this::isSelected).count();
        headline.setText(kept == rows ? Strings.get("lifecycle.preview", rows)
                : Strings.get("lifecycle.preview.some", kept, rows));
        all.setVisible(selectable && rows > 0);
        all.setIndeterminate(kept > 0 && kept < rows);
        all.setSelected(kept == rows);
    }

    /** What is left out, for a dialog that is opened again. */
    List<String> leftOut() {
        return leftOut.stream().map(CardId::name).toList();
    }

    void leaveOut(List<String> names) {
        leftOut.clear();
        names.stream().map(Path::of).map(CardId::new).forEach(leftOut::add);
        changedSelection();
    }

    void hint(String text) {
        nothing.setText(text);
    }

    Node root() {
        return root;
    }

    /** Shows a plan; the file that was chosen stays so if it is still there. */
    void show(CardPlan now) {
        plan = now;
        PlanRow chosen = files.getSelectionModel().getSelectedItem();
        List<PlanRow> rows = PlanRow.of(plan);
        split.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
        files.getItems().setAll(rows);
        count();
        rows.stream().filter(row -> chosen != null && row.card().equals(chosen.card())).findFirst()
                .ifPresentOrElse(files.getSelectionModel()::select, files.getSelectionModel()::selectFirst);
    }

    private static final class FileCell extends ListCell<PlanRow> {
        private final FontIcon icon = new FontIcon();
        private final Label kind = new Label();
        private final Label name = new Label();
        private final CheckBox box = new CheckBox();
        private final HBox line = new HBox(box, icon, kind, name);
        private final PlanPreview preview;

        private FileCell(PlanPreview preview) {
            this.preview = preview;
            box.setFocusTraversable(false);
            box.setOnAction(event -> preview.toggle(getItem()));
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("lifecycle-file");
            kind.getStyleClass().add("lifecycle-kind");
            kind.setMinWidth(USE_PREF_SIZE);
            // Names differ at their ends.
            name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PlanRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean shown = !empty && row != null;
            setGraphic(shown ? line : null);
            if (shown) {
                icon.setIconCode(icon(row.kind()));
                kind.setText(word(row.kind()));
                name.setText(row.card().name());
                boolean selected = preview.isSelected(row);
                box.setVisible(preview.selectable);
                box.setManaged(preview.selectable);
                box.setSelected(selected);
                name.getStyleClass().remove("lifecycle-kind");
                if (!selected) {
                    name.getStyleClass().add("lifecycle-kind");
                }
                String words = kind.getText() + " " + row.card().name();
                setAccessibleText(selected ? words : Strings.get("lifecycle.preview.leftOut", words));
                setTooltip(new Tooltip(row.card().name()));
            } else {
                setAccessibleText(null);
                setTooltip(null);
            }
        }

        private static Feather icon(PlanRow.Kind kind) {
            return switch (kind) {
                case NEW -> Feather.FILE_PLUS;
                case CHANGED -> Feather.EDIT_2;
                case RENAMED -> Feather.CORNER_DOWN_RIGHT;
                case DELETED -> Feather.TRASH_2;
            };
        }

        private static String word(PlanRow.Kind kind) {
            return switch (kind) {
                case NEW -> Strings.get("lifecycle.kind.new");
                case CHANGED -> Strings.get("lifecycle.kind.changed");
                case RENAMED -> Strings.get("lifecycle.kind.renamed");
                case DELETED -> Strings.get("lifecycle.kind.deleted");
            };
        }
    }
}

package org.cardwright.ui.lifecycle;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
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
    private final VBox root = new VBox(headline, body);

    /** Says {@code hint} as long as there is nothing to show. */
    PlanPreview(String hint) {
        root.getStyleClass().add("lifecycle-preview");
        headline.getStyleClass().add("lifecycle-heading");
        files.setId("plan-files");
        files.setAccessibleText(Strings.get("lifecycle.preview.files"));
        files.setCellFactory(view -> new FileCell());
        files.getSelectionModel().selectedItemProperty().addListener((observed, old, row) ->
                diff.show(row == null ? List.of() : row.diff()));
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
        show(new CardPlan(List.of(), List.of()));
    }

    void hint(String text) {
        nothing.setText(text);
    }

    Node root() {
        return root;
    }

    /** Shows a plan; the file that was chosen stays so if it is still there. */
    void show(CardPlan plan) {
        PlanRow chosen = files.getSelectionModel().getSelectedItem();
        List<PlanRow> rows = PlanRow.of(plan);
        split.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
        headline.setText(Strings.get("lifecycle.preview", rows.size()));
        files.getItems().setAll(rows);
        rows.stream().filter(row -> chosen != null && row.card().equals(chosen.card())).findFirst()
                .ifPresentOrElse(files.getSelectionModel()::select, files.getSelectionModel()::selectFirst);
    }

    private static final class FileCell extends ListCell<PlanRow> {
        private final FontIcon icon = new FontIcon();
        private final Label kind = new Label();
        private final Label name = new Label();
        private final HBox line = new HBox(icon, kind, name);

        private FileCell() {
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
                setAccessibleText(kind.getText() + " " + row.card().name());
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

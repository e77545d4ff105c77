package org.cardwright.ui.export;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.ChangedText;

/** Shows a difference with the site's text on the left and what it becomes on the right; long lines wrap. */
final class SideBySide {
    /**
     * A pair of lines; one of them may be missing.
     *
     * @param changed whether they differ
     * @param place says where what follows stands; both lines are empty then
     */
    record Pair(String left, String right, boolean changed, boolean place) {}

    private static final double SCROLL = 26;

    private final ListView<Pair> list = new ListView<>();
    private final Label left = new Label();
    private final Label right = new Label();
    private final VBox root;

    SideBySide() {
        GridPane heads = halves(left, right);
        heads.getStyleClass().add("export-diff-heads");
        list.getStyleClass().addAll("export-diff", "edge-to-edge");
        list.setCellFactory(view -> new PairCell());
        list.setAccessibleText(Strings.get("export.diff.name"));
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(heads, list);
    }

    /** Says why there is nothing to see. */
    void nothing(String why) {
        list.setPlaceholder(Titles.muted(why));
    }

    Node root() {
        return root;
    }

    /** Shows the lines of a unified diff; {@code ofSite} says that it is what the site changed. */
    void show(List<String> diff, boolean ofSite) {
        left.setText(Strings.get(ofSite ? "export.diff.folder" : "export.diff.left"));
        right.setText(Strings.get(ofSite ? "export.diff.left" : "export.diff.right"));
        list.getItems().setAll(pairs(diff));
        list.scrollTo(0);
    }

    /** The pairs of a unified diff; removed lines stand beside the added ones that follow them. */
    static List<Pair> pairs(List<String> diff) {
        List<Pair> pairs = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (String line : diff.subList(Math.min(2, diff.size()), diff.size())) {
            if (line.startsWith("-")) {
                removed.add(line.substring(1));
            } else if (line.startsWith("+")) {
                added.add(line.substring(1));
            } else {
                flush(pairs, removed, added);
                if (line.startsWith("@@")) {
                    pairs.add(new Pair("", "", false, true));
                } else if (!line.startsWith("\\")) {
                    pairs.add(new Pair(line.substring(Math.min(1, line.length())),
                            line.substring(Math.min(1, line.length())), false, false));
                }
            }
        }
        flush(pairs, removed, added);
        return pairs;
    }

    private static void flush(List<Pair> pairs, List<String> removed, List<String> added) {
        for (int i = 0; i < Math.max(removed.size(), added.size()); i++) {
            pairs.add(new Pair(i < removed.size() ? removed.get(i) : "", i < added.size() ? added.get(i) : "", true,
                    false));
        }
        removed.clear();
        added.clear();
    }

    private static GridPane halves(Node left, Node right) {
        GridPane grid = new GridPane();
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, left, right);
        return grid;
    }

    private static final class PairCell extends ListCell<Pair> {
        private PairCell() {
            setPrefWidth(0);
        }

        /** Both halves wrap, so that the height depends on the width of the list. */
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() instanceof GridPane halves
                    ? snappedTopInset() + halves.prefHeight(getListView().getWidth() - SCROLL) + snappedBottomInset()
                    : super.computePrefHeight(width);
        }

        @Override
        protected void updateItem(Pair pair, boolean empty) {
            super.updateItem(pair, empty);
            setText(null);
            getStyleClass().remove("place");
            if (empty || pair == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            if (pair.place()) {
                getStyleClass().add("place");
                setGraphic(new Label("⋯"));
                setAccessibleText(Strings.get("export.diff.place"));
                return;
            }
            ChangedText change = ChangedText.of(pair.left(), pair.right());
            GridPane halves = halves(side("−", "removed", change.before(), pair.changed() && !pair.left().isEmpty()),
                    side("+", "added", change.after(), pair.changed() && !pair.right().isEmpty()));
            halves.setMaxWidth(Double.MAX_VALUE);
            setGraphic(halves);
            halves.prefWidthProperty().bind(getListView().widthProperty().subtract(SCROLL));
            setAccessibleText(pair.changed() ? Strings.get("export.diff.pair", pair.left(), pair.right())
                    : pair.left());
        }

        private static Node side(String sign, String style, List<ChangedText.Piece> pieces, boolean changed) {
            TextFlow flow = new TextFlow();
            pieces.forEach(piece -> {
                Text text = new Text(piece.text());
                text.getStyleClass().add("before-after-text");
                if (changed && piece.changed()) {
                    text.getStyleClass().add(style);
                }
                flow.getChildren().add(text);
            });
            flow.setMinWidth(0);
            HBox.setHgrow(flow, Priority.ALWAYS);
            Label mark = new Label(changed ? sign : " ");
            mark.getStyleClass().addAll("export-sign", style);
            mark.setMinWidth(14);
            HBox line = new HBox(2, mark, flow);
            line.setPadding(new Insets(0, 6, 0, 0));
            if (changed) {
                line.getStyleClass().add("export-" + style);
            }
            line.setMinWidth(0);
            return line;
        }
    }
}

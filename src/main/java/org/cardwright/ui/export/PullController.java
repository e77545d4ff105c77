package org.cardwright.ui.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.cell.CheckBoxTreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.cardwright.export.ExportCard;
import org.cardwright.export.ExportWords;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.MergeConflict;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.WordDiffText;

/** Lists what the site changed with a check box for each card and each difference, and shows the one that is selected. */
final class PullController {
    private static final int SHORT = 60;

    /** A card, or one difference of it. */
    record Line(ExportCard card, Optional<MergeConflict> change) {}

    private final List<CheckBoxTreeItem<Line>> leaves = new ArrayList<>();
    private final PullChoices choices;
    private List<ExportCard> cards = List.of();
    private Runnable changed = () -> { };
    @FXML private VBox root;
    @FXML private Label again;
    @FXML private Label waiting;
    @FXML private TreeView<Line> tree;
    @FXML private Label heading;
    @FXML private WordDiffText difference;

    PullController(PullChoices choices) {
        this.choices = choices;
        Fxml.load("pull.fxml", this);
    }

    /**
     * Shows rows, from now on these; what was left out of them is left out still.
     *
     * @param undecided how many more there are that wait for a choice
     * @param changes which cards were changed by others since the first time; empty for none
     */
    void show(List<CardRow> rows, int undecided, String changes) {
        again.setText(changes);
        again.setVisible(!changes.isEmpty());
        waiting.setText(undecided == 0 ? "" : Strings.get("export.pull.select.waiting", undecided));
        waiting.setVisible(undecided > 0);
        List<ExportCard> now = rows.stream().map(CardRow::card).toList();
        if (now.equals(cards)) {
            return;
        }
        cards = now;
        Set<String> out = new HashSet<>();
        leaves.stream().filter(leaf -> !leaf.isSelected()).forEach(leaf -> out.add(place(leaf.getValue())));
        Set<String> known = leaves.stream().map(leaf -> leaf.getValue().card().file()).collect(Collectors.toSet());
        leaves.stream().filter(CheckBoxTreeItem::isSelected).forEach(leaf -> known.remove(leaf.getValue().card().file()));
        int at = Math.max(0, tree.getSelectionModel().getSelectedIndex());
        leaves.clear();
        TreeItem<Line> top = new TreeItem<>();
        cards.forEach(card -> top.getChildren().add(item(card)));
        leaves.stream().filter(leaf -> out.contains(place(leaf.getValue())) || known.contains(leaf.getValue().card().file()))
                .forEach(leaf -> leaf.setSelected(false));
        leaves.forEach(leaf -> leaf.selectedProperty().addListener(observed -> changed.run()));
        tree.setRoot(top);
        tree.getSelectionModel().select(Math.min(at, tree.getExpandedItemCount() - 1));
        changed.run();
    }

    /** Which difference of which card a line is about, whatever the texts are. */
    private static String place(Line line) {
        return line.card().file() + line.change().map(change -> "\n" + change.id()).orElse("");
    }

    @FXML
    private void initialize() {
        tree.setCellFactory(view -> new CheckBoxTreeCell<>(item -> ((CheckBoxTreeItem<Line>) item).selectedProperty(),
                new StringConverter<>() {
                    @Override
                    public String toString(TreeItem<Line> item) {
                        return text(item.getValue());
                    }

                    @Override
                    public TreeItem<Line> fromString(String text) {
                        throw new UnsupportedOperationException(text);
                    }
                }));
        tree.getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> show(is));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE
                    && tree.getSelectionModel().getSelectedItem() instanceof CheckBoxTreeItem<Line> item) {
                item.setSelected(!item.isSelected());
                event.consume();
            }
        });
    }

    private TreeItem<Line> item(ExportCard card) {
        CheckBoxTreeItem<Line> item = new CheckBoxTreeItem<>(new Line(card, Optional.empty()));
        List<MergeConflict> changes = card.siteChanges();
        for (MergeConflict change : changes) {
            CheckBoxTreeItem<Line> child = new CheckBoxTreeItem<>(new Line(card, Optional.of(change)));
            item.getChildren().add(child);
            child.setSelected(choices.takes(card, change));
            leaves.add(child);
        }
        if (changes.isEmpty()) {
            item.setSelected(choices.takes(card));
            leaves.add(item);
        }
        item.setExpanded(true);
        return item;
    }

    private static String text(Line line) {
        return line.change().map(change -> Strings.get(change.theirs().isEmpty() ? "export.pull.select.gone"
                : "export.pull.select.now", change.label(), shortened(change.theirs().isEmpty() ? change.ours()
                : change.theirs()))).orElseGet(() -> Strings.get("export.pull.select.card", ExportWords.of(line.card()),
                ExportWords.of(line.card().state())));
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, SHORT - 10)) + " …";
    }

    private void show(TreeItem<Line> item) {
        if (item == null) {
            return;
        }
        ExportCard card = item.getValue().card();
        heading.setText(item.getValue().change().map(MergeConflict::label).orElseGet(() -> ExportWords.of(card)));
        item.getValue().change().ifPresentOrElse(change -> difference.show(change.ours(), change.theirs()),
                () -> difference.show(text(card.ours()), text(card.site())));
    }

    private static String text(Optional<SourceText> side) {
        return side.map(SourceText::text).orElse("");
    }

    /** Notes what is to be taken, and what is left for another time. */
    void note() {
        choices.forget();
        for (CheckBoxTreeItem<Line> leaf : leaves) {
            ExportCard card = leaf.getValue().card();
            leaf.getValue().change().ifPresentOrElse(change -> choices.take(card, change, leaf.isSelected()),
                    () -> choices.take(card, leaf.isSelected()));
        }
    }

    boolean any() {
        return leaves.stream().anyMatch(CheckBoxTreeItem::isSelected);
    }

    /** Runs when a check box was used, or others are shown. */
    void onChange(Runnable action) {
        changed = action;
    }

    VBox root() {
        return root;
    }

    void focus() {
        tree.requestFocus();
    }
}

package org.cardwright.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private final List<ExportCard> cards;
    private final PullChoices choices;

    @FXML
    private VBox root;
    @FXML
    private Label waiting;
    @FXML
    private TreeView<Line> tree;
    @FXML
    private Label heading;
    @FXML
    private WordDiffText difference;

    /**
     * Shows cards.
     *
     * @param undecided how many more there are that wait for a choice
     */
    PullController(List<ExportCard> cards, int undecided, PullChoices choices) {
        this.cards = cards;
        this.choices = choices;
        Fxml.load("pull.fxml", this);
        TreeItem<Line> top = new TreeItem<>();
        cards.forEach(card -> top.getChildren().add(item(card)));
        tree.setRoot(top);
        tree.getSelectionModel().selectFirst();
        waiting.setText(undecided == 0 ? "" : Strings.get("export.pull.select.waiting", undecided));
        waiting.setManaged(undecided > 0);
    }

    @FXML
    private void initialize() {
        tree.setAccessibleText(Strings.get("export.pull.select.tree"));
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
                : change.theirs()))).orElseGet(() -> Strings.get("export.pull.select.card", Titles.of(line.card()),
                Titles.of(line.card().state())));
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
        heading.setText(item.getValue().change().map(MergeConflict::label).orElseGet(() -> Titles.of(card)));
        item.getValue().change().ifPresentOrElse(change -> difference.show(change.ours(), change.theirs()),
                () -> difference.show(text(card.ours()), text(card.site())));
    }

    private static String text(Optional<SourceText> side) {
        return side.map(SourceText::text).orElse("");
    }

    /** Whether it is about these very cards, so that what was selected in it still fits. */
    boolean shows(List<ExportCard> others) {
        return cards.equals(others);
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

    /** Hears that a check box was used. */
    void onChange(Runnable action) {
        leaves.forEach(leaf -> leaf.selectedProperty().addListener(observed -> action.run()));
    }

    VBox root() {
        return root;
    }

    void focus() {
        tree.requestFocus();
    }
}

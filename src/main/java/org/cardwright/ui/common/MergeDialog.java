package org.cardwright.ui.common;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.cardwright.edit.CardId;
import org.cardwright.export.MergeConflict;
import org.cardwright.export.Side;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.kordamp.ikonli.feather.Feather;

/**
 * Lets a person choose, part by part, between the text in the editor and the one that another program wrote. What only
 * one of them changed is merged without a question.
 */
final class MergeDialog {
    private static final double WIDTH = 920;
    private static final double HEIGHT = 620;
    private static final double LIST = 300;
    private static final int COLUMNS = 3;
    private static final int LINE = 46;
    private static final int MAX_ROWS = 9;

    private final List<CardMerging> cards;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType apply = new ButtonType(Strings.get("merge.apply"), ButtonData.OK_DONE);
    private final ListView<CardMerging> list = new ListView<>();
    private final VBox parts = new VBox(14);

    private final Entries entries;

    /** Keeps in {@code unfinished} what was chosen if it is closed without doing it. */
    MergeDialog(Window owner, List<DiskConflict> conflicts, Unfinished unfinished) {
        entries = unfinished.of("merge", conflicts.stream().map(DiskConflict::card).toList())
                .add("choices", this::entered, this::enter);
        cards = conflicts.stream().map(CardMerging::new).toList();
        dialog.initOwner(owner);
        dialog.setTitle(Strings.get("app.name"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setHeaderText(Strings.get("conflict.headline", cards.size()));
        pane.setContent(content());
        pane.getButtonTypes().setAll(apply, new ButtonType(Strings.get("cancel"), ButtonData.CANCEL_CLOSE));
        DialogLook.apply(pane);
        DialogLook.icon(pane, Feather.ALERT_TRIANGLE, "warning");
        pane.getStyleClass().add("wide");
        pane.setMinHeight(0);
        pane.setPrefSize(Math.min(WIDTH, owner.getWidth() - 20), Math.min(HEIGHT, owner.getHeight() - 40));
        // Later than the dialog's own choice, which is the button that does nothing.
        dialog.setOnShown(event -> Platform.runLater(list::requestFocus));
    }

    private Region content() {
        Label text = new Label(Strings.get("merge.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        list.getItems().setAll(cards);
        list.setCellFactory(owner -> new MergeCell());
        list.setAccessibleText(Strings.get("merge.cards"));
        list.getStyleClass().add("merge-cards");
        list.setMinWidth(LIST);
        list.getSelectionModel().selectedItemProperty().addListener((observed, old, card) -> show());
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        parts.getStyleClass().add("merge-parts");
        SplitPane split = new SplitPane(list, scroll);
        split.setDividerPositions(LIST / WIDTH);
        SplitPane.setResizableWithParent(list, false);
        Button mine = new Button(Strings.get("merge.allMine"));
        mine.setId("merge-all-mine");
        mine.setOnAction(event -> chooseAll(Side.OURS));
        Button theirs = new Button(Strings.get("merge.allTheirs"));
        theirs.setId("merge-all-theirs");
        theirs.setOnAction(event -> chooseAll(Side.THEIRS));
        HBox all = new HBox(8, mine, theirs);
        VBox content = new VBox(10, new RestoredLine(entries), text, all, split);
        VBox.setVgrow(split, javafx.scene.layout.Priority.ALWAYS);
        list.getSelectionModel().selectFirst();
        return content;
    }

    private List<String> entered() {
        return cards.stream().flatMap(card -> card.parts().stream().flatMap(part -> card.choice(part.id())
                .map(side -> entered(card, part, side)).stream())).toList();
    }

    private static String entered(CardMerging card, MergeConflict part, Side side) {
        return side + " " + card.conflict().card().name() + "\n" + part.id() + "\n" + part.ours() + "\n" + part.theirs();
    }

    /** Chooses the same again where both texts are still the same. */
    private void enter(List<String> texts) {
        cards.forEach(card -> card.parts().forEach(part -> {
            card.forget(part.id());
            for (Side side : Side.values()) {
                if (texts.contains(entered(card, part, side))) {
                    card.choose(part.id(), side);
                }
            }
        }));
        list.refresh();
        show();
    }

    private void chooseAll(Side side) {
        cards.forEach(card -> card.chooseAll(side));
        list.refresh();
        show();
    }

    private void show() {
        CardMerging card = list.getSelectionModel().getSelectedItem();
        if (card != null) {
            parts.getChildren().setAll(card.parts().stream().map(part -> part(card, part)).toList());
            if (card.parts().isEmpty()) {
                Label merged = new Label(Strings.get("merge.nothing"));
                merged.setWrapText(true);
                parts.getChildren().setAll(merged);
            }
        }
        showButton();
    }

    private void showButton() {
        Button button = (Button) dialog.getDialogPane().lookupButton(apply);
        if (button != null) {
            button.setDisable(!cards.stream().allMatch(CardMerging::decided));
        }
    }

    private GridPane part(CardMerging card, MergeConflict part) {
        GridPane grid = new GridPane(10, 4);
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
        }
        Label name = new Label(part.label());
        name.getStyleClass().add("merge-part");
        grid.add(name, 0, 0, COLUMNS, 1);
        ToggleGroup group = new ToggleGroup();
        grid.add(new Label(Strings.get("merge.base")), 0, 1);
        grid.add(choice(card, part, Side.OURS, group), 1, 1);
        grid.add(choice(card, part, Side.THEIRS, group), 2, 1);
        String[] texts = {part.base(), part.ours(), part.theirs()};
        String[] names = {"merge.base", "merge.mine", "merge.theirs"};
        for (int i = 0; i < COLUMNS; i++) {
            grid.add(text(texts[i], Strings.get(names[i]) + ": " + part.label()), i, 2);
        }
        return grid;
    }

    private RadioButton choice(CardMerging card, MergeConflict part, Side side, ToggleGroup group) {
        RadioButton button = new RadioButton(Strings.get(side == Side.OURS ? "merge.mine" : "merge.theirs"));
        button.setToggleGroup(group);
        button.setAccessibleText(button.getText() + ": " + part.label());
        button.getStyleClass().add(side == Side.OURS ? "merge-mine" : "merge-theirs");
        button.setSelected(card.choice(part.id()).filter(side::equals).isPresent());
        button.selectedProperty().addListener((observed, old, chosen) -> {
            if (chosen) {
                card.choose(part.id(), side);
                list.refresh();
                showButton();
            }
        });
        return button;
    }

    private static TextArea text(String text, String name) {
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(name);
        long rows = text.lines().mapToLong(line -> 1 + line.length() / LINE).sum();
        area.setPrefRowCount(Math.clamp(rows, 1, MAX_ROWS));
        area.setPrefColumnCount(10);
        return area;
    }

    /** What was decided for each card, a missing text for a card that shall go; empty if it was canceled. */
    Optional<Map<CardId, Optional<SourceText>>> ask() {
        showButton();
        entries.begin();
        boolean decided = dialog.showAndWait().filter(apply::equals).isPresent();
        entries.end(decided);
        if (!decided) {
            return Optional.empty();
        }
        Map<CardId, Optional<SourceText>> result = new TreeMap<>();
        cards.forEach(card -> result.put(card.conflict().card(), card.result()));
        return Optional.of(result);
    }
}

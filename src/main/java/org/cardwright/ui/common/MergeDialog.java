package org.cardwright.ui.common;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.OwnProblem;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
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
    private static final String BOTH = "BOTH";
    private static final String OWN = "OWN ";

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
        return cards.stream().flatMap(card -> card.parts().stream().flatMap(part -> card.chosen(part.id())
                .map(choice -> place(card, part) + written(choice)).stream())).toList();
    }

    private static String place(CardMerging card, MergeConflict part) {
        return card.conflict().card().name() + "\n" + part.id() + "\n" + part.ours() + "\n" + part.theirs() + "\n";
    }

    private static String written(Resolution choice) {
        return switch (choice) {
            case Side side -> side.name();
            case Resolution.Both _ -> BOTH;
            case Resolution.Own own -> OWN + own.text();
        };
    }

    private static Optional<Resolution> read(String written) {
        return written.startsWith(OWN) ? Optional.of(new Resolution.Own(written.substring(OWN.length())))
                : written.equals(BOTH) ? Optional.of(new Resolution.Both())
                : Stream.of(Side.values()).filter(side -> side.name().equals(written)).<Resolution>map(side -> side)
                .findFirst();
    }

    /** Chooses the same again where both texts are still the same. */
    private void enter(List<String> texts) {
        cards.forEach(card -> card.parts().forEach(part -> {
            String place = place(card, part);
            card.choose(part.id(), texts.stream().filter(text -> text.startsWith(place))
                    .flatMap(text -> read(text.substring(place.length())).stream()).findFirst());
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

    /** Notes a choice, and shows that it is made. */
    private Region part(CardMerging card, MergeConflict part) {
        return new ConflictController(part, "", ConflictWords.DISK, new ConflictChoices() {
            @Override
            public Optional<Resolution> chosen(String conflict) {
                return card.chosen(conflict);
            }

            @Override
            public void choose(String conflict, Optional<Resolution> choice) {
                card.choose(conflict, choice);
                list.refresh();
                showButton();
            }

            @Override
            public Optional<OwnProblem> problem(MergeConflict conflict, Resolution.Own own) {
                return card.problem(conflict, own);
            }
        }).root();
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

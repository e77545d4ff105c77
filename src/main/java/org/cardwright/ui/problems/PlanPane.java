package org.cardwright.ui.problems;

import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardwright.edit.CardId;
import org.cardwright.edit.LineDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.DiffView;
import org.cardwright.ui.common.ScopeBar;

/** The content of a preview: the scope, the cards with their tick boxes, and the differences of the selected one. */
final class PlanPane {
    private final PlanViewModel plan;
    private final Preview preview;
    private final MenuButton answers = new MenuButton(Strings.get("plan.answerAll"));
    private final CheckBox all = new CheckBox(Strings.get("plan.all"));
    private final Label summary = new Label();
    private final ListView<PlannedCard> list;
    private Optional<CardId> shown = Optional.empty();
    private final DiffView diff = new DiffView(Strings.get("plan.same"));
    private final Label working = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final VBox progress = new VBox(working, bar);
    private final SplitPane split = new SplitPane();
    private final Label none = new Label();
    private final VBox root;
    private Planner.Plan result = Planner.Plan.NOTHING;
    private int looked;
    private boolean showing;

    PlanPane(PlanViewModel plan, Preview preview, Function<CardId, String> titles,
            Consumer<String> answerAll) {
        this.plan = plan;
        this.preview = preview;
        list = new ListView<>(plan.cards());
        list.setId("plan-cards");
        list.setAccessibleText(Strings.get("plan.cards"));
        list.getStyleClass().addAll("plan-list", "edge-to-edge");
        list.setCellFactory(view -> new PlanCell(view, plan, titles, preview.lines()));
        list.getSelectionModel().selectedItemProperty().addListener((observed, old, card) -> showDiff(card));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        diff.root().setId("plan-diff");
        answers.setOnShowing(event -> answers.getItems().setAll(plan.commonAnswers().stream()
                .map(answer -> item(answer, answerAll)).toList()));
        all.setId("plan-all");
        all.selectedProperty().addListener((observed, old, now) -> {
            if (!showing) {
                plan.tickAll(now);
            }
        });
        plan.revisionProperty().addListener((observed, old, now) -> changed());
        root = layout();
    }

    private static MenuItem item(Map.Entry<String, Integer> answer, Consumer<String> answerAll) {
        MenuItem item = new MenuItem(Strings.get("plan.answerMany", answer.getKey(), answer.getValue()));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> answerAll.accept(answer.getKey()));
        return item;
    }

    private VBox layout() {
        Label text = new Label(preview.text());
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(gap, answers);
        bar.getStyleClass().add("plan-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox counts = new HBox(all, space, summary);
        counts.getStyleClass().add("plan-bar");
        counts.setAlignment(Pos.CENTER_LEFT);
        split.getItems().setAll(list, diff.root());
        split.setDividerPositions(0.5);
        progress.setAlignment(Pos.CENTER);
        progress.getStyleClass().add("plan-progress");
        none.setWrapText(true);
        none.getStyleClass().add("page-text");
        StackPane center = new StackPane(split, progress, none);
        center.setMinHeight(0);
        VBox.setVgrow(center, Priority.ALWAYS);
        VBox box = new VBox(text, bar, counts, center);
        preview.scope().map(scope -> new ScopeBar(scope).root()).ifPresent(cards -> {
            cards.prefWrapLengthProperty().bind(box.widthProperty());
            box.getChildren().add(1, cards);
        });
        box.getStyleClass().add("plan-pane");
        return box;
    }

    Parent root() {
        return root;
    }

    void focus() {
        list.requestFocus();
    }

    /** Something is being worked out, or why that failed. */
    void working(String text) {
        working.setText(text);
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setVisible(true);
        split.setVisible(false);
        none.setVisible(false);
    }

    /** How far the work has come, from 0 to 1. */
    void progress(double fraction) {
        bar.setProgress(fraction);
    }

    /** What was worked out for so many cards. */
    void worked(Planner.Plan planned, int cards) {
        result = planned;
        looked = cards;
        answered();
        none.setText(planned.byHand() > 0 ? Strings.get("plan.byHand", planned.byHand())
                : Strings.get(preview.key() + ".none"));
        none.setVisible(planned.cards().isEmpty());
        split.setVisible(!planned.cards().isEmpty());
    }

    void answered() {
        progress.setVisible(false);
        split.setVisible(true);
    }

    void selectFirst() {
        list.getSelectionModel().selectFirst();
        list.requestFocus();
    }

    private void changed() {
        showing = true;
        all.setSelected(plan.allTicked());
        all.setIndeterminate(!plan.allTicked() && !plan.wanted().isEmpty());
        showing = false;
        all.setDisable(plan.cards().isEmpty());
        boolean asks = plan.cards().stream().filter(PlannedCard::asks).count() > 1;
        answers.setManaged(asks);
        answers.setVisible(asks);
        summary.setText(plan.cards().isEmpty() ? "" : words());
        list.refresh();
        // An answer puts another plan in the card's place, of which the selection does not hear.
        plan.cards().stream().filter(card -> shown.equals(Optional.of(card.card()))).findFirst().ifPresent(card -> {
            list.getSelectionModel().select(card);
            showDiff(card);
        });
    }

    private String words() {
        StringBuilder words = new StringBuilder(Strings.get("plan.summary", plan.wanted().size(), looked));
        if (plan.unanswered() > 0) {
            words.append(" · ").append(Strings.get("plan.unanswered", plan.unanswered()));
        }
        if (result.byHand() > 0) {
            words.append(" · ").append(Strings.get("plan.alsoByHand", result.byHand()));
        }
        return words.toString();
    }

    private void showDiff(PlannedCard card) {
        shown = card == null ? shown : Optional.of(card.card());
        diff.show(card == null ? LineDiff.NONE
                : LineDiff.of(card.card().name(), card.before().text(), card.after().text()));
    }

    private void key(KeyEvent event) {
        PlannedCard card = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && card != null && event.getTarget() == list) {
            PlanCell.toggle(plan, card);
            event.consume();
        }
    }
}

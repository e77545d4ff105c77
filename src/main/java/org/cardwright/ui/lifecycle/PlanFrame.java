package org.cardwright.ui.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.util.Duration;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.CardPlan;
import org.cardwright.lifecycle.Refusal;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.RestoredLine;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;

/** A dialog with fields above, each file that would change below, and a button that says what it does. */
final class PlanFrame {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 690;
    /** So many cards are worked out while a person types. */
    private static final int AT_ONCE = 40;
    private static final int LISTED = 3;
    private static final CardPlan NONE = new CardPlan(List.of(), List.of());

    private final Workbench bench;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final PlanPreview preview;
    private final Label note = new Label();
    private final VBox content = new VBox();
    private final ButtonType apply = new ButtonType("", ButtonData.OK_DONE);
    /** Many cards are worked out when a person pauses. */
    private final PauseTransition pause = new PauseTransition(Duration.millis(250));
    private Background.Running working = () -> {};
    private Function<CardPlan, String> action = plan -> "";
    private Consumer<CardPlan> planned = plan -> {};
    private Consumer<CardPlan> applied = plan -> {};
    private Consumer<CardPlan> afterwards = plan -> {};
    private CardPlan plan = NONE;

    private Optional<Entries> entries = Optional.empty();

    /** Says {@code hint} as long as the fields make nothing happen. */
    PlanFrame(Workbench bench, String headline, Node form, String hint) {
        this.bench = bench;
        preview = new PlanPreview(hint);
        content.getStyleClass().add("lifecycle");
        content.setPadding(Insets.EMPTY);
        note.getStyleClass().add("lifecycle-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        content.getChildren().addAll(form, preview.root(), note);
        dialog.initOwner(bench.window());
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(headline);
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setHeaderText(headline);
        pane.setContent(content);
        pane.getButtonTypes().setAll(apply, new ButtonType(Strings.get("cancel"), ButtonData.CANCEL_CLOSE));
        DialogLook.apply(pane);
        pane.setMinHeight(0);
        pane.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        pane.setPrefSize(Math.min(WIDTH, bench.window().getWidth() - 20),
                Math.min(HEIGHT, bench.window().getHeight() - 30));
        pane.setMinWidth(pane.getPrefWidth());
        button().setId("lifecycle-apply");
        button().addEventFilter(ActionEvent.ACTION, event -> {
            if (!done()) {
                event.consume();
            }
        });
    }

    /** Keeps what was entered if the dialog is closed without doing it. */
    PlanFrame keeps(Entries entered) {
        entered.add("left out", preview::leftOut, preview::leaveOut);
        entries = Optional.of(entered);
        content.getChildren().addFirst(new RestoredLine(entered));
        return this;
    }

    /** Lets a person leave out files one by one; {@code item} is what a file of a plan stands for, whatever its name. */
    PlanFrame selectable(BiFunction<CardPlan, CardId, CardId> item) {
        preview.selectable(item, this::tell);
        return this;
    }

    /** The label of the button for a plan, also for one that does nothing. */
    PlanFrame action(Function<CardPlan, String> label) {
        action = label;
        return this;
    }

    /** Hears each plan, to show its refusals at the fields. */
    PlanFrame planned(Consumer<CardPlan> listener) {
        planned = listener;
        return this;
    }

    /** Does the step. */
    PlanFrame applied(Consumer<CardPlan> doer) {
        applied = doer;
        return this;
    }

    /** What follows once the step was done and the dialog is closed. */
    PlanFrame afterwards(Consumer<CardPlan> follow) {
        afterwards = follow;
        return this;
    }

    /** Adds another way out at the left. */
    Button also(String label, Runnable run) {
        ButtonType type = new ButtonType(label, ButtonData.LEFT);
        dialog.getDialogPane().getButtonTypes().add(type);
        Button button = (Button) dialog.getDialogPane().lookupButton(type);
        ButtonBar.setButtonUniformSize(button, false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.addEventFilter(ActionEvent.ACTION, event -> javafx.application.Platform.runLater(run));
        return button;
    }

    /** Works the step out anew: at once where it is about few cards, else in the background. */
    void plan(int cards, Supplier<CardPlan> planner) {
        working.cancel();
        pause.stop();
        if (cards <= AT_ONCE) {
            show(planner.get());
            return;
        }
        button().setDisable(true);
        note(Strings.get("lifecycle.working", cards));
        pause.setOnFinished(event ->
                working = bench.background().run("", progress -> planner.get(), this::show, this::note));
        pause.playFromStart();
    }

    private void show(CardPlan now) {
        preview.show(now);
        tell();
    }

    /** Says what becomes of the files that are not left out. */
    private void tell() {
        plan = preview.selected();
        note(leftOut(plan.leftOut()));
        planned.accept(plan);
        button().setDisable(!plan.possible());
        button().setText(action.apply(plan.possible() ? plan : NONE));
    }

    /** What cannot be done is said, because the rest is done without it. */
    static String leftOut(List<Refusal> refusals) {
        String first = refusals.stream().limit(LISTED).map(Refusal::message).collect(Collectors.joining("\n"));
        return refusals.size() <= LISTED ? first
                : first + "\n" + Strings.get("lifecycle.more", refusals.size() - LISTED);
    }

    /** Says something about the plan below it. */
    void note(String text) {
        note.setText(text);
        note.setVisible(!text.isEmpty());
        note.setManaged(!text.isEmpty());
    }

    /** What is said in place of the files while there are none. */
    void hint(String text) {
        preview.hint(text);
    }

    /** The window below is blocked meanwhile, so that only another program can have changed a card. */
    private boolean done() {
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        boolean fresh = plan.changes().stream().allMatch(change ->
                open.find(change.card()).map(CardDocument::source).equals(change.before()));
        if (!fresh) {
            note(Strings.get("lifecycle.stale"));
        }
        boolean possible = fresh && plan.possible();
        if (possible) {
            applied.accept(plan);
        }
        return possible;
    }

    /** Opens the dialog; the window below waits until it is closed. */
    void open(Node focus) {
        dialog.setOnHidden(event -> {
            working.cancel();
            pause.stop();
            boolean done = Optional.ofNullable(dialog.getResult()).filter(apply::equals).isPresent();
            entries.ifPresent(entered -> entered.end(done));
            if (done) {
                afterwards.accept(plan);
            }
        });
        entries.ifPresent(Entries::begin);
        dialog.show();
        focus.requestFocus();
    }

    private Button button() {
        return (Button) dialog.getDialogPane().lookupButton(apply);
    }
}

package org.cardwright.ui.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.RestoredLine;
import org.cardwright.ui.common.Workbench;
import org.cardwright.edit.Progress;
import org.cardwright.workspace.Workspace;

/** Shows what a step would do to each card before it is done; a person takes cards out, answers, and applies it. */
final class PlanDialog {
    private static final double WIDTH = 940;
    private static final double HEIGHT = 620;

    private final Workbench bench;
    private final Preview preview;
    private final PlanViewModel plan;
    private final PlanPane pane;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType apply = new ButtonType(Strings.get("plan.looking"), ButtonData.OK_DONE);
    private final Entries entries;
    private boolean begun;
    private Background.Running working = () -> {};
    private boolean looking;

    private PlanDialog(Workbench bench, Preview preview) {
        this.bench = bench;
        this.preview = preview;
        plan = new PlanViewModel(preview.answer());
        entries = bench.entries("fix", preview.headline()).add("choices", plan::entered, plan::enter);
        pane = new PlanPane(plan, preview, bench::title, this::answerAll);
        plan.revisionProperty().addListener((observed, old, now) -> showButton());
    }

    /** Opens the preview; the window below waits until it is closed. */
    static void show(Workbench bench, Preview preview) {
        new PlanDialog(bench, preview).open();
    }

    private void open() {
        dialog.initOwner(bench.window());
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(preview.headline());
        dialog.setResizable(true);
        DialogPane frame = dialog.getDialogPane();
        frame.setHeaderText(preview.headline());
        VBox.setVgrow(pane.root(), Priority.ALWAYS);
        frame.setContent(new VBox(new RestoredLine(entries), pane.root()));
        frame.getButtonTypes().setAll(new ButtonType(Strings.get("cancel"), ButtonData.CANCEL_CLOSE), apply);
        DialogLook.apply(frame);
        frame.getStyleClass().add("plan-dialog");
        frame.setMinHeight(0);
        frame.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        frame.setPrefSize(Math.min(WIDTH, bench.window().getWidth() - 20),
                Math.min(HEIGHT, bench.window().getHeight() - 40));
        button().setId("plan-apply");
        dialog.setOnHidden(event -> {
            working.cancel();
            entries.end(dialog.getResult() == apply);
        });
        button().addEventFilter(ActionEvent.ACTION, event -> apply());
        showButton();
        preview.scope().ifPresent(scope -> scope.revisionProperty().addListener((observed, old, now) -> work()));
        work();
        dialog.show();
        pane.focus();
    }

    private Button button() {
        return (Button) dialog.getDialogPane().lookupButton(apply);
    }

    private void showButton() {
        int count = plan.wanted().size();
        button().setText(count == 0 ? Strings.get(looking ? "plan.looking" : "plan.nothing") : Strings.get(preview.key() + ".button", count));
        button().setDisable(count == 0);
    }

    /** Works the step out for the cards that it is for now. */
    private void work() {
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        Map<CardId, CardDocument> cards = new LinkedHashMap<>();
        preview.cards().get().forEach(card -> cards.put(card, open.document(card)));
        looking = true;
        plan.show(List.of());
        pane.working(Strings.get("plan.working", cards.size()));
        working.cancel();
        working = bench.background().run("", progress -> preview.planner().plan(cards, shown(progress)), result -> {
            looking = false;
            pane.worked(result, cards.size());
            plan.show(result.cards());
            if (!begun) {
                begun = true;
                entries.begin();
            }
            pane.selectFirst();
        }, message -> {
            looking = false;
            pane.working(message);
            showButton();
        });
    }

    /** Tells the pane how far the work has come. */
    private Progress shown(Progress progress) {
        return new Progress() {
            @Override
            public void done(int count, int total) {
                progress.done(count, total);
                Platform.runLater(() -> pane.progress((double) count / total));
            }

            @Override
            public boolean canceled() {
                return progress.canceled();
            }
        };
    }

    private void answerAll(String title) {
        pane.working(Strings.get("plan.working", plan.cards().size()));
        working = bench.background().run("", progress -> plan.answered(title), answered -> {
            pane.answered();
            plan.update(answered);
        }, pane::working);
    }

    /** The window below is blocked meanwhile, so that only another program's change can have come between. */
    private void apply() {
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        Change all = plan.change(preview.step());
        Change fresh = new Change(all.name(), all.time(), all.cards().stream().filter(card ->
                open.find(card.card()).map(CardDocument::source).equals(card.before())).toList());
        int left = all.cards().size() - fresh.cards().size();
        String done = Strings.get(preview.key() + ".done", fresh.cards().size());
        bench.apply(fresh, left == 0 ? done : done + " " + Strings.get("plan.stale", left));
    }
}

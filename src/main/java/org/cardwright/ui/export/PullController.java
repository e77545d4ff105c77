package org.cardwright.ui.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.export.ExportCard;
import org.cardwright.export.ExportState;
import org.cardwright.export.Plan;
import org.cardwright.export.Pull;
import org.cardwright.export.PullPlan;
import org.cardwright.export.Selection;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardChoices;
import org.cardwright.merge.ConflictWords;
import org.cardwright.ui.common.ConflictsController;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepDialog;
import org.cardwright.ui.step.StepFrame;
import org.cardwright.ui.step.StepViewModel;
import org.cardwright.edit.StepWords;

/** What the site has that the folder does not, and the preview of taking it, which follows the review. */
final class PullController {
    private final Workbench bench;
    private final ReviewViewModel review;
    private final BooleanExpression busy;
    private final Consumer<Selection> pulled;
    private final ConflictsController conflicts = new ConflictsController(ConflictWords.SITE);
    /** What was left out in the preview, for its next opening. */
    private List<String> left = List.of();
    private String text = Strings.get("export.pull.select.text");
    private Subscription until = Subscription.EMPTY;
    private Optional<CardChoices> decided = Optional.empty();
    private Optional<PullPlan> pull = Optional.empty();
    private StepViewModel step;
    @FXML private FlowPane root;
    @FXML private FlowPane kinds;
    @FXML private CheckBox changed;
    @FXML private CheckBox added;
    @FXML private CheckBox removed;
    @FXML private ScrollPane decisions;
    @FXML private Label has;
    @FXML private Button take;

    /**
     * For what is under review.
     *
     * @param pulled hears what was taken
     */
    PullController(Workbench bench, ReviewViewModel review, BooleanExpression busy, Consumer<Selection> pulled) {
        this.bench = bench;
        this.review = review;
        this.busy = busy;
        this.pulled = pulled;
        step = StepViewModel.in(bench);
    }

    @FXML
    private void initialize() {
        decisions.setContent(conflicts.root());
    }

    private CheckBox kind(ExportCard card) {
        return card.state() == ExportState.ONLY_IN_SITE ? added : card.state() == ExportState.DELETED_IN_SITE ? removed
                : changed;
    }

    /** Everything of a plan, new and deleted cards too, is offered, wherever its folder is; something ends with the preview. */
    void open(Plan plan, String said, Subscription watching) {
        count(possible(Optional.of(plan)));
        added.setSelected(true);
        removed.setSelected(true);
        text = said;
        until = watching;
        open();
    }

    private static List<ExportCard> possible(Optional<Plan> plan) {
        return plan.map(now -> now.cards().stream().filter(Pull::possible).toList())
                .orElse(List.of());
    }

    void show() {
        // What the checkout's own folder has not is for getting the latest.
        count(possible(review.planProperty().get().filter(now -> !now.inPlace())));
    }

    private void count(List<ExportCard> cards) {
        Map<CheckBox, Long> counts = cards.stream().collect(Collectors.groupingBy(this::kind, Collectors.counting()));
        List<String> told = Stream.of(told(changed, "export.pull.changed", counts), told(added, "export.pull.new", counts),
                told(removed, "export.pull.deleted", counts)).flatMap(Optional::stream).toList();
        root.setVisible(!told.isEmpty());
        has.setText(Strings.get("export.pull.text", String.join(", ", told)));
        take.setDisable(busy.get());
    }

    private static Optional<String> told(CheckBox kind, String key, Map<CheckBox, Long> counts) {
        kind.setVisible(counts.containsKey(kind));
        kind.setText(Strings.get(key, counts.getOrDefault(kind, 0L)));
        return Optional.of(kind.getText()).filter(_ -> kind.isVisible());
    }

    @FXML
    private void pick() {
        step.plan();
    }

    @FXML
    private void open() {
        step = StepViewModel.in(bench);
        step.enter(left);
        step.ask(this::asked);
        StepWords words = new StepWords(_ -> Strings.get("export.step.pull"),
                selected -> Strings.get("export.pull.take", selected.wanted()),
                done -> Strings.get("export.pull.done", done.cards()), _ -> Strings.get("export.pull.nothing"));
        StepFrame frame = new StepFrame(bench, step, words, false).text(text)
                .form(kinds).below(decisions).selecting(this::decide).applied(this::take)
                .until(review.selectedProperty().subscribe((was, now) -> follow(now.intValue())))
                .until(() -> left = step.entered()).until(until);
        new StepDialog(bench, Strings.get("export.pull.select.head"), frame).open();
    }

    /** Something was decided, or compared again. */
    private void follow(int selected) {
        if (selected >= 0 && !kinds.isDisabled()) {
            step.plan();
        }
    }

    private Optional<StepViewModel.Asked> asked() {
        pull = review.planProperty().get().map(plan -> new PullPlan(possible(Optional.of(plan)).stream()
                .filter(card -> kind(card).isSelected()).toList(), bench.documents(), review.decided()));
        String again = review.againProperty().get();
        return pull.map(what -> new StepViewModel.Asked(what.cards().size(), _ -> what.step().noting(again)));
    }

    /** Shows what is to be decided of a card, unless that is shown: a person may be writing there. */
    private void decide(CardId card) {
        Optional<CardChoices> now = review.rows().stream().filter(row -> PullPlan.id(row.card()).equals(card))
                .map(CardRow::choices).filter(choices -> !choices.conflicts().isEmpty()).findFirst();
        decisions.setVisible(now.isPresent());
        if (!now.equals(decided)) {
            decided = now;
            now.ifPresent(choices -> conflicts.show("", choices));
        }
    }

    /** As one step of the open cards, which can be looked at, undone and saved like any other. */
    private void take(AppliedStep done) {
        Selection taken = pull.orElseThrow().taken(step.stateProperty().get().plan(), step.selected());
        if (!done.change().cards().isEmpty()) {
            bench.apply(done.change(), done.documents(), Strings.get("export.pull.done", done.cards()));
        }
        pulled.accept(taken);
    }
}

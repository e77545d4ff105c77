package org.cardwright.ui.competency;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.cardwright.competency.DriftStep;
import org.cardwright.document.CardDocument;
import org.cardwright.document.DriftChoice;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepState;
import org.cardwright.edit.StepWords;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepDialog;
import org.cardwright.ui.step.StepFrame;
import org.cardwright.ui.step.StepViewModel;

/** Front matter and body side by side where they disagree; a person chooses item by item, and both then agree. */
final class DriftDialog {
    private final Workbench bench;
    private final CardId card;
    private final StepViewModel step;
    private final StepFrame frame;
    private List<DriftTable> tables = List.of();
    private DriftStep choices;
    private boolean filling;
    @FXML private VBox root;
    @FXML private VBox parts;

    /** @param changed gets the card as it was before, when it was done */
    DriftDialog(Workbench bench, CardId card, Consumer<CardDocument> changed) {
        this.bench = bench;
        this.card = card;
        step = StepViewModel.in(bench);
        step.ask(this::asked);
        choices = DriftStep.of(bench.documents().get(card));
        Fxml.load("drift.fxml", this);
        StepWords words = new StepWords(_ -> Strings.get("drift.step"), now -> now.possible() > 0 || choices.undecided() == 0
                ? Strings.get("drift.apply") : Strings.get("drift.undecided", choices.undecided()),
                _ -> Strings.get("drift.done"), this::nothing);
        frame = new StepFrame(bench, step, words, false).form(root)
                .keeps(bench.entries("drift", card).add("items", () -> choices.entered(), this::enter));
        frame.applied(applied -> {
            CardDocument before = bench.documents().get(card);
            bench.apply(applied.change(), applied.documents(), words.done().apply(applied));
            changed.accept(before);
        });
    }

    @FXML
    private void initialize() {
        filling = true;
        tables = choices.lists().stream().map(list -> new DriftTable(list, this::plan)).toList();
        tables.forEach(DriftTable::refresh);
        parts.getChildren().setAll(tables.stream().map(DriftTable::root).toList());
        filling = false;
    }

    private String nothing(StepState state) {
        return !state.plan().refusals().isEmpty() ? StepWords.reasons(state)
                : Strings.get(choices.lists().isEmpty() ? "drift.same" : "drift.hint");
    }

    /** Of the card as it is now: what was chosen of texts that it still has stays chosen. */
    private Optional<StepViewModel.Asked> asked() {
        return Optional.ofNullable(bench.documents().get(card)).map(document -> {
            DriftStep now = DriftStep.of(document);
            if (!now.asks(choices)) {
                now.enter(choices.entered());
                choices = now;
                initialize();
            }
            return new StepViewModel.Asked(1, choices.planner(card, document));
        });
    }

    private void plan() {
        if (!filling) {
            step.plan();
        }
    }

    /** Chooses several at once, and works it out when all are. */
    private void choose(Consumer<DriftTable> chosen) {
        filling = true;
        tables.forEach(chosen);
        filling = false;
        plan();
    }

    private void enter(List<String> texts) {
        choices.enter(texts);
        choose(DriftTable::refresh);
    }

    @FXML
    private void chooseFront() {
        choose(table -> table.takeAll(DriftChoice.Source.FRONT));
    }

    @FXML
    private void chooseBody() {
        choose(table -> table.takeAll(DriftChoice.Source.BODY));
    }

    void open() {
        new StepDialog(bench, Strings.get("drift.headline", bench.title(card)), frame).open(root);
    }
}

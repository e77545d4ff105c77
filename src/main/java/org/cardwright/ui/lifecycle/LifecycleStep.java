package org.cardwright.ui.lifecycle;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import javafx.scene.Node;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.StepPlan;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepDialog;
import org.cardwright.ui.step.StepFrame;
import org.cardwright.edit.StepState;
import org.cardwright.ui.step.StepViewModel;
import org.cardwright.edit.StepWords;

/** A dialog that makes, names or restores cards: fields above, below what they do to the folder as it is now. */
final class LifecycleStep {
    private final Workbench bench;
    private final StepViewModel model;
    private final StepFrame frame;
    private final StepDialog dialog;
    private FolderCards folder;

    LifecycleStep(Workbench bench, FolderCards folder, String headline, Node form, StepWords words) {
        this.bench = bench;
        this.folder = folder;
        model = StepViewModel.in(bench);
        frame = new StepFrame(bench, model, words, false).form(form);
        dialog = new StepDialog(bench, headline, frame);
    }

    /** What the fields ask of the folder, for about how many of its cards. */
    LifecycleStep asks(ToIntFunction<FolderCards> cards, Function<FolderCards, StepPlan.Planner> planner) {
        model.ask(() -> {
            folder = folder.now(bench.documents());
            return Optional.of(new StepViewModel.Asked(cards.applyAsInt(folder), planner.apply(folder)));
        });
        return this;
    }

    /** Is worked out again after each change of fields. */
    LifecycleStep follows(Fields fields) {
        fields.onChange(this::changed);
        return this;
    }

    /** Hears each plan, to show its refusals at the fields. */
    LifecycleStep planned(Consumer<StepPlan> listener) {
        model.stateProperty().addListener((observed, old, now) -> {
            if (now.phase() == StepState.Phase.READY && now.plan() != old.plan()) {
                listener.accept(now.plan());
            }
        });
        return this;
    }

    /** Keeps what was entered if the dialog is closed without doing it. */
    LifecycleStep keeps(Entries entered) {
        frame.keeps(entered);
        return this;
    }

    LifecycleStep afterwards(Consumer<AppliedStep> follow) {
        dialog.afterwards(follow);
        return this;
    }

    StepDialog dialog() {
        return dialog;
    }

    StepPlan plan() {
        return model.stateProperty().get().plan();
    }

    /** Something was filled in. */
    void changed() {
        model.plan();
    }
}

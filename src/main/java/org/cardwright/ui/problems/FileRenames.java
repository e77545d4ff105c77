package org.cardwright.ui.problems;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.lifecycle.Renames;
import org.cardwright.ui.common.FolderLook;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepDialog;
import org.cardwright.ui.step.StepFrame;
import org.cardwright.ui.step.StepViewModel;
import org.cardwright.edit.StepWords;

/** Gives files the names that follow from their cards: a correction that no text can make. */
final class FileRenames {
    /** The rule whose problems are corrected like this. */
    static final String RULE = "file-name-differs";

    private final Workbench bench;

    FileRenames(Workbench bench) {
        this.bench = bench;
    }

    /** The name that a card's file would get. */
    Optional<String> name(CardId card) {
        return bench.workspaceProperty().get().flatMap(open -> open.find(card))
                .flatMap(document -> Renames.derivedFileName(card, document.card()));
    }

    /** Renames the file of a card; the button that was pressed said how. */
    void one(CardId card) {
        FolderLook.at(bench, folder -> {
            StepPlan plan = Renames.files(folder, List.of(card));
            if (!plan.isPossible()) {
                bench.dialogs().error(Strings.get("fix.file.failed"), plan.refusals().isEmpty() ? Strings.get("fix.gone")
                        : plan.refusals().getFirst().reason());
                return;
            }
            boolean front = bench.frontCardProperty().get().equals(Optional.of(card));
            CardId now = plan.cards().getFirst().card();
            AppliedStep step = plan.apply(Strings.get("fix.file.step", 1));
            bench.apply(step.change(), step.documents(), Strings.get("fix.file.done", 1, now.name()));
            if (front) {
                bench.openCard(now, new CardSpot.Anywhere());
            }
        });
    }

    /** Renames the files of several cards, after a look at their names; what is not possible stays as it is. */
    void all(Collection<CardId> cards) {
        FolderLook.at(bench, folder -> {
            StepViewModel model = StepViewModel.in(bench);
            model.ask(() -> {
                FolderCards now = folder.now(bench.documents());
                return Optional.of(new StepViewModel.Asked(cards.size(), _ -> Renames.files(now, cards).withoutRefused()));
            });
            StepWords words = new StepWords(selected -> Strings.get("fix.file.step", selected.wanted()),
                    selected -> Strings.get("fix.file.all", selected.wanted()),
                    done -> Strings.get("fix.file.done", done.cards(), ""),
                    state -> state.plan().notes().isEmpty() ? Strings.get("fix.gone") : Strings.get("fix.file.failed"));
            new StepDialog(bench, Strings.get("fix.file.headline"), new StepFrame(bench, model, words, false)
                    .text(Strings.get("fix.file.text"))).open();
        });
    }
}

package org.cardwright.ui.lifecycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.value.ObservableValue;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.Jobs;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.Deletion;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.model.CardField;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.FolderLook;
import org.cardwright.ui.common.Frames;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.ToolCommand.Also;
import org.cardwright.ui.common.ToolCommand.Place;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Foresight;
import org.cardwright.workspace.Trash;
import org.cardwright.workspace.TrashedCard;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** Making, duplicating, renaming and deleting cards, and series as a whole. */
public final class LifecycleFeature implements Feature {
    @Override
    public void install(Workbench bench) {
        ObservableValue<Boolean> none = bench.workspaceProperty().map(open -> open.isEmpty());
        ObservableValue<Boolean> closed = bench.closed();
        bench.addCommand(command("lifecycle.menu.new", () -> FolderLook.at(bench,
                NewCardDialog.opener(bench, bench.chosenCards()))).key("Shortcut+N").icon(Feather.PLUS)
                .also(Also.TOOLBAR, Also.TREE).disabled(none));
        bench.addCommand(command("lifecycle.menu.duplicate", () -> chosen(bench, (folder, cards) ->
                new DuplicateDialog(bench, folder, cards).open())).key("Shortcut+Shift+D").icon(Feather.COPY)
                .also(Also.TREE).disabled(closed));
        bench.addCommand(command("lifecycle.menu.rename", () -> chosen(bench, (folder, cards) ->
                new RenameDialog(bench, folder, cards).open())).key("F2").icon(Feather.EDIT_3)
                .also(Also.TREE).disabled(closed));
        DeletionBar deleted = new DeletionBar(bench);
        bench.addCommand(command("lifecycle.menu.delete", () -> delete(bench, deleted))
                .text(bench.chosenProperty().map(LifecycleFeature::deleteLabel)).key("Shortcut+Delete")
                .icon(Feather.TRASH_2).also(Also.TREE, Also.TREE_DELETE).disabled(closed));
        bench.addCommand(command("lifecycle.menu.restore", () -> restore(bench)).icon(Feather.ROTATE_CCW)
                .disabled(none));
        bench.addCommand(command("lifecycle.menu.newSeries", () -> FolderLook.at(bench, folder ->
                new NewSeriesDialog(bench, folder).open())).also(Also.SEPARATED).disabled(closed));
        bench.addCommand(command("lifecycle.menu.seriesTitle", () -> {
            String series = bench.chosenCards().stream().findFirst().map(card -> bench.workspaceProperty().get()
                    .orElseThrow().document(card).card().text(CardField.SERIES)).orElse("");
            FolderLook.at(bench, folder -> new SeriesTitleDialog(bench, folder, series).open());
        }).disabled(closed));
    }

    private static ToolCommand command(String key, Runnable run) {
        return new ToolCommand(Place.CARDS, Strings.get(key), run);
    }

    /** What is done with the chosen cards of a folder. */
    private interface WithCards {
        void run(FolderCards folder, List<CardId> cards);
    }

    private static void chosen(Workbench bench, WithCards action) {
        List<CardId> all = bench.chosenCards();
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        List<CardId> cards = all.stream().filter(card -> open.document(card).readable()).toList();
        if (cards.isEmpty()) {
            bench.message(Strings.get(all.isEmpty() ? "lifecycle.choose" : "lifecycle.unreadable"));
            return;
        }
        FolderLook.at(bench, folder -> action.run(folder, cards));
    }

    private static void restore(Workbench bench) {
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        Optional<Trash> trash = bench.data().map(Trash::in);
        FolderLook.at(bench, folder -> bench.background().run("", progress -> trash.isEmpty() ? List.<TrashedCard>of()
                : trash.get().deletedFrom(open.folder()), deleted -> {
                    if (deleted.isEmpty()) {
                        bench.dialogs().info(Strings.get("lifecycle.restore.none"),
                                Strings.get("lifecycle.restore.noneText"));
                    } else {
                        new RestoreDialog(bench, folder, deleted).open();
                    }
                }, message -> bench.dialogs().error(Strings.get("lifecycle.failed"), message)));
    }

    /** Deletes at once, because undo brings back all of it. */
    private static void delete(Workbench bench, DeletionBar bar) {
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        List<CardId> cards = bench.chosenCards();
        if (cards.isEmpty()) {
            bench.message(Strings.get("lifecycle.choose"));
            return;
        }
        Map<CardId, CardDocument> documents = new LinkedHashMap<>();
        cards.forEach(card -> documents.put(card, open.document(card)));
        if (cards.size() <= Jobs.MANY) {
            deleted(bench, bar, Deletion.of(documents, bench::title));
            return;
        }
        Foresight ahead = open.foresee();
        bench.background().runAfterFrame(Strings.get("lifecycle.delete.busy", cards.size()), _ -> {
            Deletion deletion = Deletion.of(documents, bench::title);
            ahead.of(deletion.change(), true, Map.of());
            return deletion;
        }, deletion -> {
            if (bench.workspaceProperty().get().filter(now -> now == open).isPresent()) {
                open.foreseen(ahead);
                if (open.isCurrent(deletion.change())) {
                    deleted(bench, bar, deletion);
                } else {
                    bench.message(Strings.get("lifecycle.delete.changed"));
                }
            }
        }, bench::message, () -> {});
    }

    private static void deleted(Workbench bench, DeletionBar bar, Deletion deletion) {
        bench.apply(deletion.change(), Strings.get("lifecycle.delete.done", deletion.change().cards().size()));
        Optional<Change> step = Optional.of(deletion.change());
        Frames.later(bench.large(), () -> {
            if (bench.workspaceProperty().get().flatMap(Workspace::newest).equals(step)) {
                bar.show(deletion);
            }
        });
    }

    private static String deleteLabel(List<CardId> cards) {
        return cards.size() < 2 ? Strings.get("lifecycle.menu.delete")
                : Strings.get("lifecycle.menu.deleteMany", cards.size());
    }
}

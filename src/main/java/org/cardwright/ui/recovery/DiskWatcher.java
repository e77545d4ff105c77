package org.cardwright.ui.recovery;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.layout.VBox;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.export.Opening;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.DiskChoice;
import org.cardwright.merge.DiskConflict;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.NoticeBar;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.ConflictStep;
import org.cardwright.workspace.DiskChange;
import org.cardwright.workspace.DiskCompare;
import org.cardwright.workspace.FolderWatch;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** Follows what other programs do to the files of the open cards; confined to the JavaFX thread. */
final class DiskWatcher {
    private final Workbench bench;
    private final Workspace open;
    private final VBox bars;
    private final DiskCompare compare;
    private Optional<FolderWatch> watch = Optional.empty();
    private Optional<NoticeBar> bar = Optional.empty();
    private boolean running;
    private boolean again;
    private boolean closed;
    private boolean told;

    DiskWatcher(Workbench bench, Workspace open, VBox bars) {
        this.bench = bench;
        this.open = open;
        this.bars = bars;
        this.compare = new DiskCompare(open.folder());
        bench.background().run("", progress -> FolderWatch.start(open.folder(), () -> Platform.runLater(this::check)),
                started -> {
                    watch = Optional.of(started);
                    if (closed) {
                        close();
                    }
                }, message -> { });
    }

    void close() {
        closed = true;
        watch.ifPresent(started -> {
            try {
                started.close();
            } catch (IOException e) {
                // It ends with the program at the latest.
            }
        });
    }

    /** Compares the files with what is known of them, off the JavaFX thread; a call meanwhile makes it run once more. */
    void check() {
        if (closed) {
            return;
        }
        if (running) {
            again = true;
            return;
        }
        running = true;
        Map<CardId, SourceText> known = open.savedTexts();
        bench.background().run("", progress -> compare.changes(known, progress), this::take, message -> {
            if (!told) {
                told = true;
                bench.message(Strings.get("disk.notCompared", message));
            }
            ended();
        });
    }

    private void ended() {
        running = false;
        if (again) {
            again = false;
            check();
        }
    }

    private void take(List<DiskChange> changes) {
        told = false;
        if (!closed) {
            // What was saved or noted meanwhile is compared anew.
            List<DiskChange> fresh = changes.stream().filter(change ->
                    open.saved(change.card()).map(CardDocument::source).equals(change.before())).toList();
            again |= fresh.size() < changes.size();
            Map<CardId, Optional<SourceText>> onDisk = new HashMap<>();
            fresh.forEach(change -> onDisk.put(change.card(), now(change)));
            bench.dialogs().changedAgain(onDisk);
            List<DiskChange> rest = new ArrayList<>(fresh);
            followRenamed(rest);
            note(rest);
            takeOver(rest);
            offer(rest.stream().filter(change -> open.modified(change.card())).toList());
        }
        ended();
    }

    private static Optional<SourceText> now(DiskChange change) {
        return change.now().map(card -> card.document().source());
    }

    /** What the editor has already, as after a save, is no news. */
    private void note(List<DiskChange> changes) {
        Map<CardId, Optional<SourceText>> same = new HashMap<>();
        changes.stream().filter(change -> open.modified(change.card()))
                .filter(change -> open.find(change.card()).map(CardDocument::source).equals(now(change)))
                .forEach(change -> same.put(change.card(), now(change)));
        if (!same.isEmpty()) {
            ConflictStep.note(open, same);
            changes.removeIf(change -> same.containsKey(change.card()));
        }
    }

    private void takeOver(List<DiskChange> changes) {
        List<LoadedCard> now = new ArrayList<>();
        List<CardId> gone = new ArrayList<>();
        for (DiskChange change : changes) {
            if (!open.modified(change.card())) {
                change.now().ifPresentOrElse(now::add, () -> gone.add(change.card()));
            }
        }
        int count = now.size() + gone.size();
        if (count > 0) {
            open.takeOver(Strings.get("disk.step", count), now, gone);
            // What another program brought may come from the site: a later merge may begin there.
            Map<CardId, SourceText> texts = new HashMap<>();
            now.forEach(card -> texts.put(card.id(), card.document().source()));
            bench.background().run("", progress -> {
                Opening.note(bench.data(), open.folder(), texts);
                return true;
            }, done -> { }, message -> { });
            bench.message(count == 1 ? Strings.get(gone.isEmpty() ? "disk.reloadedOne" : "disk.goneOne",
                    now.isEmpty() ? gone.getFirst().name() : now.getFirst().id().name())
                    : Strings.get("disk.reloaded", count));
        }
    }

    /** A file that vanished while another one with its content came was renamed: unsaved edits go along. */
    private void followRenamed(List<DiskChange> changes) {
        List<CardChange> moved = new ArrayList<>();
        List<LoadedCard> arrived = new ArrayList<>();
        Map<CardId, Optional<SourceText>> gone = new HashMap<>();
        for (DiskChange old : List.copyOf(changes)) {
            Optional<SourceText> mine = open.find(old.card()).map(CardDocument::source);
            Optional<DiskChange> renamed = old.now().isEmpty() && open.modified(old.card()) && mine.isPresent()
                    ? changes.stream().filter(change -> change.before().isEmpty() && !open.contains(change.card())
                            && now(change).equals(old.before())).findFirst()
                    : Optional.empty();
            if (renamed.isPresent()) {
                changes.removeAll(List.of(old, renamed.get()));
                arrived.add(renamed.get().now().orElseThrow());
                gone.put(old.card(), Optional.empty());
                moved.add(new CardChange(old.card(), mine, Optional.empty()));
                moved.add(new CardChange(renamed.get().card(), now(renamed.get()), mine));
            }
        }
        if (!moved.isEmpty()) {
            ConflictStep.note(open, gone);
            open.takeOver(Strings.get("disk.step", arrived.size()), arrived, List.of());
            bench.apply(new Change(Strings.get("disk.renamedStep", arrived.size()), Instant.now(), moved),
                    Strings.get("disk.renamed", arrived.size()));
        }
    }

    private void offer(List<DiskChange> changes) {
        bar.ifPresent(NoticeBar::hide);
        bar = changes.isEmpty() ? Optional.empty()
                : Optional.of(new NoticeBar(bars, Feather.ALERT_TRIANGLE,
                Strings.get("disk.conflict", changes.size(), changes.getFirst().card().name()))
                .button("disk-review", "disk.review", () -> review(changes.stream().map(DiskChange::card).toList()))
                .closable());
    }

    private void review(List<CardId> cards) {
        bench.background().run("", progress -> ConflictStep.onDisk(open.folder(), cards), onDisk -> {
            List<DiskConflict> conflicts = ConflictStep.conflicts(open, onDisk);
            String text = Strings.get("disk.conflict", cards.size(), cards.getFirst().name());
            Optional<List<DiskChoice>> chosen = conflicts.isEmpty() ? Optional.of(List.of())
                    : bench.dialogs().resolve(conflicts, text);
            if (chosen.isPresent()) {
                bar.ifPresent(NoticeBar::hide);
                ConflictStep.settle(open, onDisk, chosen.get());
                bench.message(Strings.get("disk.settled", conflicts.size()));
            }
        }, message -> bench.dialogs().error(Strings.get("disk.unreadable"), message));
    }
}

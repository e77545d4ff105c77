package org.cardwright.ui.recovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.layout.VBox;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.Latest;
import org.cardwright.export.Opening;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.DiskChoice;
import org.cardwright.merge.DiskConflict;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.FollowedFolder;
import org.cardwright.ui.common.NoticeBar;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.ConflictStep;
import org.cardwright.workspace.DiskChange;
import org.cardwright.workspace.DiskCompare;
import org.cardwright.workspace.DiskNews;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** Follows what other programs do to the files of the open cards; confined to the JavaFX thread. */
final class DiskWatcher {
    private final Workbench bench;
    private final Workspace open;
    private final VBox bars;
    private final DiskCompare compare;
    private final FollowedFolder followed;
    private Optional<NoticeBar> bar = Optional.empty();
    private final Latest<List<DiskChange>> comparing;
    private boolean closed;
    private boolean told;

    DiskWatcher(Workbench bench, Workspace open, VBox bars) {
        this.bench = bench;
        this.open = open;
        this.bars = bars;
        this.compare = new DiskCompare(open.folder());
        comparing = new Latest<>(bench.background(), this::next, this::take, this::failed);
        followed = new FollowedFolder(bench.background(), open.folder(), this::check, () -> { });
    }

    void close() {
        closed = true;
        followed.close();
    }

    /** Compares the files with what is known of them, off the JavaFX thread; a call meanwhile makes it run once more. */
    void check() {
        comparing.ask();
    }

    private Optional<Jobs.Job<List<DiskChange>>> next() {
        Map<CardId, SourceText> known = open.savedTexts();
        return closed ? Optional.empty() : Optional.of(progress -> compare.changes(known, progress));
    }

    private void failed(String message) {
        if (!told) {
            told = true;
            bench.message(Strings.get("disk.notCompared", message));
        }
    }

    private void take(List<DiskChange> changes) {
        told = false;
        if (!closed) {
            DiskNews news = new DiskNews(open, changes, bench::title);
            if (news.outdated()) {
                check();
            }
            bench.dialogs().changedAgain(news.onDisk());
            news.follow(bench::apply);
            news.told().ifPresent(bench::message);
            if (!news.read().isEmpty()) {
                // What another program brought may come from the site: a later merge may begin there.
                bench.background().run("", progress -> {
                    Opening.note(bench.data(), open.folder(), news.read());
                    return true;
                }, done -> { }, message -> { });
            }
            offer(news.conflicts());
        }
    }

    private void offer(List<CardId> cards) {
        bar.ifPresent(NoticeBar::hide);
        bar = cards.isEmpty() ? Optional.empty()
                : Optional.of(new NoticeBar(bars, Feather.ALERT_TRIANGLE,
                Strings.get("disk.conflict", cards.size(), bench.title(cards.getFirst())))
                .button("disk-review", "disk.review", () -> review(cards)).closable());
    }

    private void review(List<CardId> cards) {
        bench.background().run("", progress -> ConflictStep.onDisk(open.folder(), cards), onDisk -> {
            List<DiskConflict> conflicts = ConflictStep.conflicts(open, onDisk);
            String text = Strings.get("disk.conflict", cards.size(), bench.title(cards.getFirst()));
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

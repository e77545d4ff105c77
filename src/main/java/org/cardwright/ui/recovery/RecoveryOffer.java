package org.cardwright.ui.recovery;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import javafx.scene.layout.VBox;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.DiskChoice;
import org.cardwright.merge.DiskConflict;
import org.cardwright.ui.common.NoticeBar;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.EarlierCard;
import org.cardwright.workspace.RecoveredCard;
import org.cardwright.workspace.RecoveredWork;
import org.cardwright.workspace.Recovery;
import org.cardwright.workspace.RecoveryStore;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** Offers what earlier sessions left unsaved; nothing happens to it until a person decides. */
final class RecoveryOffer {
    private final Workbench bench;
    private final Workspace open;
    private final RecoveryStore store;
    private final Recovery session;
    private final RecoveredWork work;
    private Optional<NoticeBar> bar = Optional.empty();

    RecoveryOffer(Workbench bench, Workspace open, RecoveryStore store, Recovery session, RecoveredWork work) {
        this.bench = bench;
        this.open = open;
        this.store = store;
        this.session = session;
        this.work = work;
    }

    void show(VBox place) {
        bar = Optional.of(new NoticeBar(place, Feather.LIFE_BUOY,
                Strings.get("recovery.offer", work.cards().size(), EarlierCard.words(work.time())))
                .button("recovery-review", "recovery.review", () -> new RecoveryDialog(bench, this).show())
                .button("recovery-restore", "recovery.restore", () -> restore(work.cards()))
                .closable());
    }

    Workspace open() {
        return open;
    }

    RecoveredWork work() {
        return work;
    }

    /** Puts the work back as one step; what is left out stays among the versions of the cards. */
    void restore(Collection<RecoveredCard> cards) {
        List<DiskConflict> asked = RecoveredWork.asked(cards, open);
        Optional<List<DiskChoice>> chosen = asked.isEmpty() ? Optional.of(List.of()) : bench.dialogs().resolve(asked,
                Strings.get("disk.conflict", asked.size(), bench.title(asked.getFirst().card())));
        if (chosen.isEmpty()) {
            return;
        }
        Change change = RecoveredWork.restoring(cards, open, chosen.get());
        if (!change.cards().isEmpty()) {
            bench.apply(change, Strings.get("recovery.done", change.cards().size()));
        }
        bar.ifPresent(NoticeBar::hide);
        RecoveredWork others = work.without(cards);
        bench.background().run("", progress -> {
            // Not before this session has written it down itself.
            if (!session.flush()) {
                throw new IOException(Strings.get("recovery.trouble"));
            }
            store.discard(others);
            return others;
        }, done -> { }, bench::message);
    }

    void discard() {
        bar.ifPresent(NoticeBar::hide);
        bench.background().run("", progress -> {
            store.discard(work);
            return work.cards().size();
        }, count -> bench.message(Strings.get("recovery.discarded", count)), bench::message);
    }
}

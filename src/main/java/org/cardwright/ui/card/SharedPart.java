package org.cardwright.ui.card;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.Jobs;
import org.cardwright.model.Card;
import org.cardwright.competency.SharedIndex;
import org.cardwright.competency.SharedKey;
import org.cardwright.competency.SharedPlan;
import org.cardwright.competency.SharedRevision;
import org.cardwright.ui.common.Frames;
import org.cardwright.ui.common.Sharing;
import org.cardwright.workspace.OpenCard;

/** Says on the form what other cards share with this one, once the typing pauses, and offers to change them along. */
final class SharedPart {
    private static final Duration PAUSE = Duration.millis(400);

    private final OpenCard model;
    private final Sharing sharing;
    private final Supplier<Map<SharedKey, SharedHint>> hints;
    private final Runnable shown;
    private final OfferBar bar;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean first = true;
    /** What is still to be compared; asked anew, the comparisons before are left. */
    private Iterator<Map.Entry<SharedKey, SharedHint>> left = Collections.emptyIterator();
    private List<SharedRevision> pending = List.of();

    /**
     * Nothing is said before {@link #later}.
     *
     * @param hints every hint that the form has room for, with its key
     * @param back puts the focus back on the field that a person was in
     * @param shown runs when something was said, which may have moved that field out of sight
     */
    SharedPart(OpenCard model, Sharing sharing, Supplier<Map<SharedKey, SharedHint>> hints, Runnable back, Runnable shown) {
        this.shown = shown;
        this.bar = new OfferBar(this::preview, this::settle, back);
        this.model = model;
        this.sharing = sharing;
        this.hints = hints;
        pause.setOnFinished(event -> show());
    }

    OfferBar bar() {
        return bar;
    }

    void later() {
        pause.playFromStart();
    }

    void stop() {
        pause.stop();
    }

    private void show() {
        CardDocument document = model.document();
        if (!document.readable()) {
            return;
        }
        SharedIndex index = sharing.index();
        Map<SharedKey, SharedHint> all = hints.get();
        boolean many = all.keySet().stream().anyMatch(key -> index.count(key.owner()) > Jobs.MANY);
        left = all.entrySet().iterator();
        Iterator<Map.Entry<SharedKey, SharedHint>> those = left;
        Frames.later(many, () -> compare(those, many));
        Card card = document.card();
        pending = model.revisions().pending(card);
        boolean before = bar.shown();
        bar.show(pending, pending.isEmpty() ? 0 : SharedPlan.reach(index.concerned(pending), model.id(), pending));
        if (first || before != bar.shown()) {
            first = false;
            Frames.later(many, shown);
        }
    }

    /** With very many cards to compare the window answers in between, so each comparison is asked for when one was shown. */
    private void compare(Iterator<Map.Entry<SharedKey, SharedHint>> those, boolean many) {
        if (those == left && those.hasNext()) {
            Map.Entry<SharedKey, SharedHint> next = those.next();
            next.getValue().show(sharing.index().compare(model.id(), next.getKey()));
            Frames.later(many, () -> compare(those, many));
        }
    }

    /** Shows what the change would do to the other cards; also by key. */
    void preview() {
        show();
        if (bar.shown()) {
            boolean joined = model.newestIsFrom(model.revisions().base());
            model.endMerge();
            sharing.repeat(model.id(), pending, joined, this::settle);
        }
    }

    private void settle() {
        model.revisions().settle();
        show();
    }

    /** Shows which other cards say the same. */
    void compare(SharedKey key) {
        sharing.compare(model.id(), key);
    }

    /** Compares all levels with those of the other cards. */
    void showCompetency() {
        sharing.showCompetency(model.id());
    }

    /** Makes front matter and body say the same; other cards may change along then. */
    void agree() {
        model.endMerge();
        sharing.agree(model.id(), before -> {
            model.revisions().edited(before, model.document());
            later();
        });
    }

    /** Gives levels to the items that have none. */
    void assignLevels() {
        model.endMerge();
        sharing.assignLevels(model.id());
    }
}

package org.cardwright.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Looks for the problems of cards after a step, with the parts that are selected; the preview is there before. */
public final class StepChecks {
    private final Jobs background;
    private final StepProblems.Inspection inspection;
    private final StepChoices choices;
    private final Runnable changed;
    private final Consumer<String> failed;
    private final int atOnce;
    /** Exchanged and never changed: other threads look at it. */
    private Map<CardId, StepProblems> problems = Map.of();
    private Object round = new Object();
    private Jobs.Running checking = () -> {};

    /**
     * @param atOnce so many cards do not have to wait for a background thread
     * @param changed runs when more is known
     * @param failed gets the reason why nothing will be
     */
    public StepChecks(Jobs background, StepProblems.Inspection inspection, StepChoices choices, int atOnce,
            Runnable changed, Consumer<String> failed) {
        this.background = background;
        this.inspection = inspection;
        this.choices = choices;
        this.atOnce = atOnce;
        this.changed = changed;
        this.failed = failed;
    }

    /** What was found so far. */
    public Map<CardId, StepProblems> problems() {
        return problems;
    }

    /** Forgets everything: another plan is shown. */
    public void clear() {
        stop();
        problems = Map.of();
        round = new Object();
    }

    /** Ends what is under way. */
    public void stop() {
        checking.cancel();
    }

    /** Looks at cards that are new, or of which other parts are selected now. */
    public void look(List<PlannedCard> cards) {
        Object mine = round;
        if (cards.isEmpty()) {
            return;
        }
        if (cards.size() <= atOnce && cards.stream().noneMatch(PlannedCard::lazy)) {
            add(cards.stream().collect(Collectors.toMap(card -> card, card -> StepProblems.of(card, inspection))));
            return;
        }
        StepChoices then = choices.copy();
        Jobs.Running before = checking;
        Jobs.Running job = background.runOn(cards.size(), "", progress -> Aside.run(cards.size(), () -> {
            Map<PlannedCard, StepProblems> found = new ConcurrentHashMap<>();
            cards.parallelStream().takeWhile(_ -> !progress.canceled()).forEach(card -> {
                background.giveWay();
                found.put(card, StepProblems.of(card, then.wanted(card), inspection));
            });
            return found;
        }), found -> {
            if (mine == round) {
                // Of a card of which other parts were selected in the meantime the answer is still to come.
                found.keySet().removeIf(card -> card.lazy() && !then.same(choices, card));
                add(found);
            }
        }, failed);
        checking = () -> {
            before.cancel();
            job.cancel();
        };
    }

    private void add(Map<PlannedCard, StepProblems> found) {
        Map<CardId, StepProblems> all = new HashMap<>(problems);
        found.forEach((card, after) -> all.put(card.card(), after));
        problems = all;
        changed.run();
    }

    /** Other parts of these cards are selected than before. */
    public void again(Collection<PlannedCard> cards) {
        List<PlannedCard> lazy = cards.stream().filter(PlannedCard::lazy).filter(PlannedCard::possible).toList();
        if (lazy.size() > atOnce) {
            stop();
        }
        look(lazy);
    }
}

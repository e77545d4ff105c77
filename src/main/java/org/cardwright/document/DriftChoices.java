package org.cardwright.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cardwright.model.ItemKind;

/** What a person chooses of a list on which front matter and body disagree: each item, and the order. */
public final class DriftChoices {
    private final Drift drift;
    private final List<DriftChoice> items;
    private Optional<Boolean> inFrontOrder = Optional.empty();

    public DriftChoices(Drift drift) {
        this.drift = drift;
        items = drift.rows().stream().map(DriftChoice::new).toList();
    }

    /** What it is about. */
    public Drift drift() {
        return drift;
    }

    public ItemKind kind() {
        return drift.kind();
    }

    /** Whether the two have the items in different orders, of which one is to be chosen. */
    public boolean orderOpen() {
        return drift.otherOrder();
    }

    /** Whether the front matter's order was chosen; empty before any was. */
    public Optional<Boolean> inFrontOrder() {
        return inFrontOrder;
    }

    public void inFrontOrder(Optional<Boolean> chosen) {
        inFrontOrder = chosen;
    }

    /** The items in the order that was chosen, else in the body's. */
    public List<DriftChoice> ordered() {
        List<DriftChoice> rest = new ArrayList<>(items);
        List<DriftChoice> ordered = new ArrayList<>();
        (inFrontOrder.orElse(false) ? drift.inFrontOrder() : drift.rows()).forEach(row ->
                rest.stream().filter(item -> item.row() == row).findFirst().ifPresent(item -> {
                    ordered.add(item);
                    rest.remove(item);
                }));
        return ordered;
    }

    /** Chooses one side for everything. */
    public void takeAll(DriftChoice.Source side) {
        items.forEach(item -> item.take(side));
        inFrontOrder = orderOpen() ? Optional.of(side == DriftChoice.Source.FRONT) : inFrontOrder;
    }

    /** How many choices are still to be made. */
    public int undecided() {
        int rest = (int) items.stream().filter(item -> !item.decided()).count();
        return orderOpen() && inFrontOrder.isEmpty() ? rest + 1 : rest;
    }

    /** The items as they will be, level for level. */
    public List<Edit.Placed> result() {
        List<Edit.Placed> placed = new ArrayList<>();
        ordered().forEach(item -> item.result().ifPresent(placed::add));
        List<Integer> levels = placed.stream().map(Edit.Placed::level).distinct().sorted().toList();
        placed.sort(Comparator.comparingInt(item -> levels.indexOf(item.level())));
        return placed;
    }

    /** What was chosen, row by row, and at the end the order, for {@link #enter}. */
    public List<String> entered() {
        List<String> all = new ArrayList<>(items.stream().map(DriftChoice::entered).toList());
        all.add(inFrontOrder.map(front -> "order " + front).orElse(""));
        return all;
    }

    /** Chooses the same again in rows that say the same. */
    public void enter(List<String> texts) {
        items.forEach(item -> item.enter(texts));
        inFrontOrder = texts.contains("order true") ? Optional.of(true)
                : texts.contains("order false") ? Optional.of(false) : Optional.empty();
    }
}

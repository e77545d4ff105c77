package org.cardwright.workspace;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSearch;
import org.cardwright.edit.FindRows;
import org.cardwright.edit.FindWish;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.Progress;

/** Looks for a text in all open cards and keeps the results in step with every edit; for one thread. */
public final class CardFinder {
    private final Jobs jobs;
    private final Supplier<Optional<Workspace>> workspace;
    private final Supplier<FindWish> wish;
    private final Consumer<FindRows> show;
    private FindRows rows = FindRows.NONE;
    private Documents all = new Documents(Optional.empty(), Map.of());
    private Searched searched = new Searched(Optional.empty(), new CardSearch());
    private Jobs.Running running = () -> {};
    private boolean searching;
    private boolean shown;
    private boolean stale;

    /** All cards as they were when they were last searched: asking for each takes longer than many a search. */
    private record Documents(Optional<Workspace> of, Map<CardId, CardDocument> cards) {}

    private record Searched(Optional<Workspace> of, CardSearch search) {}

    /**
     * Looks for what {@code wish} says at any moment.
     *
     * @param show takes each outcome
     */
    public CardFinder(Jobs jobs, Supplier<Optional<Workspace>> workspace, Supplier<FindWish> wish, Consumer<FindRows> show) {
        this.jobs = jobs;
        this.workspace = workspace;
        this.wish = wish;
        this.show = show;
    }

    private boolean nothing() {
        return wish.get().terms().find().isEmpty() || workspace.get().isEmpty();
    }

    /** Gets ready while a person is about to type, so that the first search takes no longer than the next. */
    public void prepare() {
        workspace.get().filter(open -> !searching && wish.get().terms().find().isEmpty()).ifPresent(open -> {
            Map<CardId, CardDocument> cards = documents(open.cards(), open);
            CardSearch search = search(open);
            jobs.run("", progress -> prepared(search, cards, progress), _ -> {}, _ -> {});
        });
    }

    private static boolean prepared(CardSearch search, Map<CardId, CardDocument> cards, Progress progress) {
        search.prepare(cards, progress::canceled);
        return true;
    }

    private CardSearch search(Workspace open) {
        if (!searched.of().equals(Optional.of(open))) {
            searched = new Searched(Optional.of(open), new CardSearch());
        }
        return searched.search();
    }

    /** Begins the search again, with all cards. */
    public void search() {
        stale = false;
        running.cancel();
        searching = false;
        if (nothing()) {
            all = new Documents(Optional.empty(), Map.of());
            take(FindRows.NONE);
            return;
        }
        Optional<Workspace> open = workspace.get();
        if (!all.of().equals(open)) {
            all = new Documents(open, documents(open.get().cards(), open.get()));
        }
        run(open.get(), all.cards(), found -> found);
    }

    private void take(FindRows now) {
        rows = now;
        show.accept(now);
    }

    /** Somebody can see the results, or nobody any more; what changed in between is looked at again. */
    public void shown(boolean now) {
        shown = now;
        if (now) {
            catchUp();
        }
    }

    /** Looks again at what changed while nobody saw it. */
    public void catchUp() {
        if (stale) {
            search();
        }
    }

    /** Looks again at cards that changed; those that are gone are found no more. */
    public void changed(Set<CardId> cards) {
        all = new Documents(Optional.empty(), Map.of());
        Optional<Workspace> open = workspace.get();
        stale = !shown;
        if (stale && open.isPresent() && searched.of().equals(open)) {
            return;
        }
        if (!searched.of().equals(open)) {
            searched = new Searched(Optional.empty(), new CardSearch());
        }
        if (nothing() || searching) {
            search();
            return;
        }
        FindRows before = rows;
        run(open.get(), documents(cards.stream().filter(open.get()::contains).sorted().toList(), open.get()),
                found -> before.with(cards, found));
    }

    private static Map<CardId, CardDocument> documents(Collection<CardId> cards, Workspace open) {
        Map<CardId, CardDocument> documents = LinkedHashMap.newLinkedHashMap(cards.size());
        cards.forEach(card -> documents.put(card, open.document(card)));
        return documents;
    }

    private void run(Workspace open, Map<CardId, CardDocument> documents, UnaryOperator<FindRows> together) {
        FindWish now = wish.get();
        CardSearch search = search(open);
        searching = true;
        running = jobs.run("", progress -> together.apply(FindRows.found(search, documents, now, progress)), found -> {
            searching = false;
            take(found);
        }, failure -> {
            searching = false;
            take(FindRows.failed(failure));
        });
    }
}

package org.cardwright.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.cardwright.check.ExtraFindings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Jobs;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.Finding;

/**
 * Says of each card as it is now what the next run of the site's generator would undo on it, for whoever shows a card;
 * nothing as long as no site with tables is known. Confined to one thread, which never waits: edited cards are compared by
 * jobs.
 */
public final class NextRun {
    private static final int NAMED = 3;

    /** What a person can do about it. */
    public interface Ways {
        /** Shows all differences of a card. */
        void open(CardId card);

        /** Previews that the sources say what the card says. */
        void toSources(CardId card, List<String> ids);

        /** Previews that the card says what the sources say. */
        void toCard(CardId card, List<String> ids);

        /** Leaves it to be undone. */
        void leave(List<String> ids);

        /** Whether it is left so. */
        boolean left(SourceDifference difference);
    }

    private record Seen(List<SourceDifference> differences, List<Finding> findings) {}

    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<SourceFindings> known = Optional.empty();
    private Optional<SourceComparison> compared = Optional.empty();
    private Map<CardId, List<SourceDifference>> undone = Map.of();
    private ExtraFindings findings = ExtraFindings.NONE;
    private Consumer<ExtraFindings> found = _ -> {};
    private Map<CardId, Optional<CardDocument>> waiting = new HashMap<>();
    private boolean comparing;
    private Optional<Ways> ways = Optional.empty();

    /** A comparison of all cards with what it found; made on any thread. */
    public record Looked(SourceComparison comparison, SourceFindings source, ExtraFindings findings) {
        /** Takes a moment for many cards. */
        public static Looked of(SourceComparison comparison) {
            SourceFindings source = new SourceFindings(comparison);
            return new Looked(comparison, source, source.forEditing());
        }
    }

    /** Says so from now on of all cards. */
    public void compared(Optional<Looked> now) {
        known = now.map(Looked::source);
        compared = now.map(Looked::comparison);
        findings = now.map(Looked::findings).orElse(ExtraFindings.NONE);
        undone = new HashMap<>();
        waiting = new HashMap<>();
        compared.ifPresent(one -> one.byCard().forEach(this::put));
        found.accept(findings);
        tell();
    }

    /** Compares the cards that are not what they were when all of them were compared. */
    public void catchUp(Map<CardId, CardDocument> cards, Jobs jobs) {
        compared.ifPresent(one -> edited(cards.entrySet().stream().filter(card -> one.cards().get(card.getKey())
                != card.getValue()).collect(Collectors.toMap(Map.Entry::getKey, card -> Optional.of(card.getValue()))), jobs));
    }

    /** Cards were edited, came, or went; those that do while others are compared are compared together afterwards. */
    public void edited(Map<CardId, Optional<CardDocument>> cards, Jobs jobs) {
        if (known.isPresent()) {
            waiting.putAll(cards);
            next(known.get(), compared.orElseThrow(), jobs);
        }
    }

    private void next(SourceFindings source, SourceComparison comparison, Jobs jobs) {
        if (comparing || waiting.isEmpty()) {
            return;
        }
        comparing = true;
        Map<CardId, Optional<CardDocument>> batch = waiting;
        waiting = new HashMap<>();
        jobs.run("", _ -> {
            Map<CardId, Seen> seen = new HashMap<>();
            batch.forEach((card, now) -> seen.put(card, now.map(document -> {
                List<SourceDifference> all = comparison.differences(card, document);
                return new Seen(all, source.of(card, document, all));
            }).orElse(new Seen(List.of(), List.of()))));
            return seen;
        }, seen -> {
            comparing = false;
            // What other tables say of these cards is found out with them.
            if (compared.equals(Optional.of(comparison))) {
                take(seen);
            }
            again(jobs);
        }, _ -> {
            comparing = false;
            again(jobs);
        });
    }

    private void again(Jobs jobs) {
        known.ifPresent(source -> next(source, compared.orElseThrow(), jobs));
    }

    private void take(Map<CardId, Seen> seen) {
        seen.forEach((card, now) -> put(card, now.differences()));
        Map<CardId, List<Finding>> others = new HashMap<>();
        seen.forEach((card, now) -> others.put(card, now.findings()));
        if (others.entrySet().stream().anyMatch(card -> !findings.cards().getOrDefault(card.getKey(), List.of())
                .equals(card.getValue()))) {
            findings = findings.with(others);
            found.accept(findings);
        }
        tell();
    }

    private void put(CardId card, List<SourceDifference> all) {
        List<SourceDifference> some = all.stream().filter(difference -> switch (difference.kind()) {
            case FORM, ONLY_HERE, UNREADABLE -> false;
            default -> true;
        }).toList();
        if (some.isEmpty()) {
            undone.remove(card);
        } else {
            undone.put(card, some);
        }
    }

    /** What the next run would undo on a card. */
    public List<SourceDifference> of(CardId card) {
        return undone.getOrDefault(card, List.of());
    }

    /** The same by the places of a card where a person sees it, without what is to be left so. */
    public Map<UndonePlace, UndoneField> places(CardId id, Card card) {
        return UndonePlaces.of(card, of(id).stream().filter(one -> ways.filter(way -> way.left(one)).isEmpty()).toList());
    }

    /** The same in a few words; empty if it would undo nothing. */
    public Optional<String> words(CardId card) {
        List<SourceDifference> all = of(card);
        String first = all.stream().limit(NAMED).map(NextRun::named).collect(Collectors.joining("; "));
        return Optional.of(first).filter(_ -> !all.isEmpty())
                .map(words -> Strings.get("source.undoes", words, Math.max(0, all.size() - NAMED)));
    }

    private static String named(SourceDifference difference) {
        return difference.courses().here().or(difference.courses()::there).map(course -> difference.label() + " \""
                + course.title() + "\"").orElseGet(difference::label);
    }

    /** Why some of it cannot be written to the sources; empty if all of it may be. */
    public String reasons(CardId card) {
        return of(card).stream().flatMap(each -> each.barrier().stream().map(why -> named(each) + ": " + why)).distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Tells that it says something else. */
    public void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Calls back when it says something else; what it returns ends that. */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Hands what it finds to whoever lists problems. */
    public void onFound(Consumer<ExtraFindings> taker) {
        found = taker;
    }

    /** What shows and copies differences. */
    public void served(Ways by) {
        ways = Optional.of(by);
    }

    /** Does something about it, where that can be done. */
    public void run(Consumer<Ways> action) {
        ways.ifPresent(action);
    }
}

package org.cardwright.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;

/**
 * Says of each card as it is now what the next run of the site's generator would undo on it, for whoever shows a card;
 * nothing as long as no site with tables is known. Confined to one thread.
 */
public final class NextRun {
    private static final int NAMED = 3;

    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<SourceComparison> compared = Optional.empty();
    private Map<CardId, List<SourceDifference>> undone = Map.of();
    private Consumer<CardId> opener = _ -> {};

    /** Says so from now on of all cards. */
    public void compared(Optional<SourceComparison> now) {
        compared = now;
        undone = new HashMap<>();
        now.ifPresent(known -> known.byCard().forEach((card, all) -> put(card, all)));
        tell();
    }

    /** A card was edited, came, or went. */
    public void edited(CardId card, Optional<CardDocument> now) {
        compared.ifPresent(known -> put(card, now.map(document -> known.differences(card, document)).orElse(List.of())));
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

    /** Tells that cards were edited. */
    public void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Calls back when it says something else; what it returns ends that. */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** What shows the differences of a card. */
    public void opens(Consumer<CardId> shower) {
        opener = shower;
    }

    /** Shows the differences of a card. */
    public void open(CardId card) {
        opener.accept(card);
    }
}

package org.cardwright.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.edit.CardDiff;
import org.cardwright.edit.LineDiff;
import org.cardwright.edit.PartChange;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;

/**
 * A commit that changed a card.
 *
 * @param before the card that it found; absent where it added it, or where nothing older is known
 * @param after the card that it left; absent where it deleted it
 * @param others what further lines of history had that it joins
 */
public record CardCommit(PastCommit commit, Kind kind, Optional<State> before, Optional<State> after, List<SourceText> others) {
    private static final int NAMED = 4;

    /** What became of the card. */
    public enum Kind {
        ADDED,
        CHANGED,
        DELETED,
        /** Nothing older is known here: who wrote it may be found elsewhere. */
        OLDEST
    }

    /** A card under the name of its file, from the root of the repository. */
    public record State(String file, SourceText text) {}

    public CardCommit {
        others = List.copyOf(others);
    }

    /** Whether the card has another name since then. */
    public boolean renamed() {
        return before.isPresent() && after.isPresent() && !before.get().file().equals(after.get().file());
    }

    /**
     * What it changed, in words and by line; takes a moment. Where it joins lines of history, the words leave out what one
     * of them said already.
     */
    public CardDiff diff() {
        CardDiff diff = diff(text(before));
        if (others.isEmpty()) {
            return diff;
        }
        List<CardDiff> more = others.stream().map(other -> diff(Optional.of(other.text()))).toList();
        return new CardDiff(diff.lines(), diff.readable(), diff.parts().stream().filter(part -> more.stream().allMatch(other ->
                other.parts().stream().anyMatch(same -> same.part().equals(part.part())))).toList());
    }

    private CardDiff diff(Optional<String> from) {
        return CardDiff.of(new LineDiff(before.map(State::file), after.map(State::file), from.orElse(""),
                text(after).orElse("")));
    }

    private static Optional<String> text(Optional<State> state) {
        return state.map(State::text).map(SourceText::text);
    }

    /** The name of its file before, where it has another one since then. */
    public Optional<String> renamedFrom() {
        return Optional.of(name(before)).filter(_ -> renamed());
    }

    /** What became of the card in a few words; takes a moment. */
    public String words() {
        String changed = switch (kind) {
            case ADDED -> Strings.get("past.added");
            case DELETED -> Strings.get("past.deleted");
            case OLDEST -> Strings.get("past.oldest");
            case CHANGED -> changed(diff());
        };
        return Stream.of(renamedFrom().map(name -> Strings.get("past.renamed", name)).orElse(""), changed)
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private String changed(CardDiff diff) {
        if (diff.lines().before().equals(diff.lines().after()) && renamed()) {
            return "";
        }
        if (!diff.readable()) {
            return Strings.get("past.lines");
        }
        List<String> parts = diff.parts().stream().map(PartChange::part).map(part -> part.words()).distinct().toList();
        return parts.isEmpty() ? Strings.get(others.isEmpty() ? "past.noWords" : "past.joined")
                : parts.size() <= NAMED ? String.join(", ", parts)
                : Strings.get("past.more", String.join(", ", parts.subList(0, NAMED - 1)), parts.size() - NAMED + 1);
    }

    private static String name(Optional<State> state) {
        return state.map(State::file).map(file -> file.substring(file.lastIndexOf('/') + 1)).orElse("");
    }
}

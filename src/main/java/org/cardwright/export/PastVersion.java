package org.cardwright.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.PartChoice;
import org.cardwright.edit.CardDiff;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.EarlierCard;

/**
 * What a card was once: a version that is kept on this computer, a commit of its site, or what one of its texts was.
 *
 * @param words what changed, in a few words
 */
public record PastVersion(Optional<EarlierCard> kept, Optional<CardCommit> commit, Optional<Authorship.Wording> wording, String words) {
    /** A version that is kept on this computer. */
    public static PastVersion of(EarlierCard kept) {
        return new PastVersion(Optional.of(kept), Optional.empty(), Optional.empty(), Strings.get("past.kept"));
    }

    /** A commit; takes a moment. */
    public static PastVersion of(CardCommit commit) {
        return new PastVersion(Optional.empty(), Optional.of(commit), Optional.empty(), commit.words());
    }

    /** What a place of the card said. */
    public static PastVersion of(Authorship.Wording wording) {
        return new PastVersion(Optional.empty(), wording.commit(), Optional.of(wording), wording.before().isEmpty()
                ? Strings.get("past.text.new", wording.text()) : wording.text());
    }

    /** What of the card can come back. */
    public record Earlier(String label, CardDocument document, Optional<String> text) {
        /** Whether the card says that already, in the place that it is about. */
        public boolean isIn(CardDocument now, Optional<CardSpot> about) {
            return about.isPresent() && text.isPresent() ? CardDiff.text(now, about.get()).equals(text)
                    : now.source().equals(document.source());
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /** A part of an earlier state, and the card with it, where that is possible. */
    public record Choice(String label, Optional<SourceText> taken) {
        @Override
        public String toString() {
            return label;
        }
    }

    /** When it was; what is in no commit yet is the newest. */
    public Instant time() {
        return kept.map(EarlierCard::time).or(() -> commit.map(change -> change.commit().time())).orElse(Instant.MAX);
    }

    /** When, and who: "Nov 27, 2026, Ada Lovelace". */
    public String who() {
        return kept.map(EarlierCard::toString).or(() -> commit.map(CardCommit::commit).map(change ->
                Strings.get("past.who", change.day(), change.author()))).orElseGet(() -> Strings.get("past.notYet"));
    }

    /** The subject of the commit. */
    public Optional<String> subject() {
        return commit.map(change -> change.commit().subject()).filter(subject -> !subject.isEmpty());
    }

    /** All that is known of the commit. */
    public Optional<String> details() {
        return commit.map(CardCommit::commit).map(change -> Strings.get("past.details", change.subject(), change.author(),
                EarlierCard.words(change.time()), change.shortId()));
    }

    /** The whole line for a screen reader. */
    public String spoken() {
        return Stream.of(Optional.of(who()), subject(), Optional.of(words)).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    /** What was changed then; nothing for a version of this computer. */
    public Optional<CardDiff> changed() {
        return wording.map(Authorship.Wording::diff).or(() -> commit.map(CardCommit::diff));
    }

    /** The states that can come back: of a commit what it found, and what it left. */
    public List<Earlier> states() {
        List<Earlier> states = new ArrayList<>();
        kept.ifPresent(card -> states.add(new Earlier(Strings.get("past.then"), card.document(), Optional.empty())));
        commit.flatMap(CardCommit::after).ifPresent(state -> states.add(earlier("past.after", state, wording.map(Authorship.Wording::text))));
        commit.flatMap(CardCommit::before).filter(_ -> wording.filter(text -> text.before().isEmpty()).isEmpty())
                .ifPresent(state -> states.add(earlier("past.before", state, wording.map(Authorship.Wording::before))));
        return states;
    }

    private static Earlier earlier(String label, CardCommit.State state, Optional<String> text) {
        return new Earlier(Strings.get(label), CardDocument.read(state.text()), text);
    }

    /** What can come back of a state: the text that it is about, or else the card and each of its parts; takes a moment. */
    public static List<Choice> choices(CardDocument now, Earlier state, Optional<CardSpot> about) {
        if (about.isPresent() && state.text().isPresent()) {
            return List.of(new Choice(Strings.get("past.text"), Authorship.broughtBack(now, about.get(), state.document(), state.text().get())));
        }
        CardDocument then = withLineEnds(now.text().contains("\r\n"), state.document());
        return PartChoice.all(now, then).stream().map(part -> new Choice(part.label(), part.taken(now,
                part.id().isEmpty() ? state.document() : then))).toList();
    }

    /** A part of a card that had other line ends gets those that the card has now. */
    private static CardDocument withLineEnds(boolean returns, CardDocument then) {
        String text = then.text().replace("\r\n", "\n");
        return text.contains("\r") || then.text().contains("\r\n") == returns ? then
                : CardDocument.read(then.source().with(returns ? text.replace("\n", "\r\n") : text));
    }
}

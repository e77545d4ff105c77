package org.cardwright.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person selected, left out and answered, by card: it outlives the plan for which it was said. */
public final class StepChoices {
    /** The cards that are not as suggested; one whose parts can be selected is left out with all of them. */
    private Set<CardId> turned = new HashSet<>();
    /** The parts that are left as they are, by card, of those that are not left out: asked for each of very many parts. */
    private final Map<CardId, Set<String>> left = new HashMap<>();
    private final Map<String, Optional<String>> answers = new HashMap<>();
    /** Whether another one has the same cards, which are copied before they change. */
    private boolean shared;

    private static String key(PlannedCard card, int question) {
        return question + " " + card.subject().name();
    }

    /** Whether a card is selected, or any part of it where its parts can be. */
    public boolean wants(PlannedCard card) {
        return card.lazy() ? !turned.contains(card.subject()) && card.parts().stream().anyMatch(part -> wants(card, part))
                : card.refusal().isEmpty() && card.suggested() != turned.contains(card.subject());
    }

    /** Whether a part is selected, on a card that can change. */
    public boolean wants(PlannedCard card, StepPart part) {
        return part.refused().isEmpty() && !leaves(turned, left, card, part);
    }

    /** Whether a part is selected, be it with all of its card. */
    public boolean wants(StepRow.Part part) {
        return part.card().possible() && wants(part.card(), part.part()) && wants(part.card());
    }

    /** Selects all parts of a group, or leaves them as they are, with their cards where these have no parts to select. */
    public Set<PlannedCard> want(StepRow.Group group, boolean wanted) {
        Map<PlannedCard, List<StepPart>> byCard = group.parts().stream().filter(part -> part.card().possible()
                && part.part().refused().isEmpty()).collect(Collectors.groupingBy(StepRow.Part::card, IdentityHashMap::new,
                        Collectors.mapping(StepRow.Part::part, Collectors.toList())));
        byCard.forEach((card, parts) -> {
            if (!card.lazy() || parts.size() == card.parts().size()) {
                want(card, wanted);
            } else {
                parts.forEach(part -> want(card, part, wanted));
            }
        });
        return byCard.keySet();
    }

    /** The selected parts of a card whose parts can be selected. */
    public Set<StepPart> wanted(PlannedCard card) {
        return card.lazy() ? card.parts().stream().filter(part -> wants(card, part)).collect(Collectors.toSet()) : Set.of();
    }

    /** Whether all parts that can change are selected. */
    public boolean wantsAll(PlannedCard card) {
        return card.lazy() ? card.parts().stream().filter(part -> part.refused().isEmpty())
                .allMatch(part -> wants(card, part)) && wants(card) : wants(card);
    }

    /** Remembers the answers that cards have. */
    public void note(Collection<PlannedCard> cards) {
        for (PlannedCard card : cards) {
            for (int i = 0; i < card.questions().size(); i++) {
                note(card, i, card.questions().get(i).chosen());
            }
        }
    }

    private static boolean leaves(Set<CardId> turned, Map<CardId, Set<String>> left, PlannedCard card, StepPart part) {
        Set<String> parts = left.getOrDefault(card.subject(), Set.of());
        return card.lazy() && turned.contains(card.subject()) || !parts.isEmpty() && parts.contains(part.part().toString());
    }

    private Set<CardId> share() {
        shared = true;
        return turned;
    }

    private void own() {
        if (shared) {
            turned = new HashSet<>(turned);
            shared = false;
        }
    }

    /** The same, which does not follow. */
    StepChoices copy() {
        StepChoices copy = new StepChoices();
        copy.turned = share();
        copy.shared = true;
        left.forEach((card, parts) -> copy.left.put(card, Set.copyOf(parts)));
        copy.answers.putAll(answers);
        return copy;
    }

    /** Whether the same parts of a card are selected. */
    boolean same(StepChoices other, PlannedCard card) {
        CardId id = card.subject();
        return turned.contains(id) == other.turned.contains(id) && left.getOrDefault(id, Set.of()).equals(other.left.getOrDefault(id, Set.of()));
    }

    boolean same(StepChoices other) {
        return (turned == other.turned || turned.equals(other.turned)) && left.equals(other.left) && answers.equals(other.answers);
    }

    /** What is selected now, for any thread. */
    public StepPlan.Selection selection() {
        Set<CardId> others = share();
        Map<CardId, Set<String>> without = new HashMap<>();
        left.forEach((card, parts) -> without.put(card, Set.copyOf(parts)));
        return new StepPlan.Selection(card -> others.contains(card.subject()) ? !card.lazy() && !card.suggested()
                : card.lazy() || card.suggested(), (card, part) -> part.refused().isEmpty() && !leaves(others, without, card, part));
    }

    /** Selects a card with all its parts, or leaves it out. */
    public void want(PlannedCard card, boolean wanted) {
        own();
        if (card.lazy()) {
            left.remove(card.subject());
        }
        if ((card.lazy() || card.suggested()) == wanted) {
            turned.remove(card.subject());
        } else {
            turned.add(card.subject());
        }
    }

    /** Selects a part, or leaves it as it is. */
    public void want(PlannedCard card, StepPart part, boolean wanted) {
        if (card.lazy() && turned.contains(card.subject())) {
            want(card, true);
            card.parts().forEach(other -> want(card, other, false));
        }
        if (wanted) {
            left.getOrDefault(card.subject(), new HashSet<>()).remove(part.part().toString());
        } else {
            left.computeIfAbsent(card.subject(), _ -> new HashSet<>()).add(part.part().toString());
        }
    }

    /** Remembers an answer and gives the card with all answers that fit. */
    public PlannedCard answer(PlannedCard card, int question, Optional<String> answer) {
        note(card, question, answer);
        return answered(card);
    }

    /** Remembers an answer; empty leaves what is asked about as it is. */
    public void note(PlannedCard card, int question, Optional<String> answer) {
        answers.put(key(card, question), answer);
    }

    /** The card with the answers that were given to these questions before. */
    public PlannedCard answered(PlannedCard card) {
        List<StepQuestion> asked = card.questions();
        if (asked.isEmpty() || answers.isEmpty()) {
            return card;
        }
        List<Optional<String>> given = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            StepQuestion question = asked.get(i);
            given.add(answers.getOrDefault(key(card, i), question.chosen())
                    .filter(question.answers()::contains));
        }
        return given.equals(asked.stream().map(StepQuestion::chosen).toList()) ? card : card.answered(given);
    }

    /** Forgets all of it. */
    public void clear() {
        own();
        turned.clear();
        left.clear();
        answers.clear();
    }

    /** All of it as texts, to be kept. */
    public List<String> entered() {
        return Stream.of(turned.stream().map(card -> "card " + card.name()), left.entrySet().stream()
                        .flatMap(card -> card.getValue().stream().map(part -> "part " + part + "\n" + card.getKey().name())),
                answers.entrySet().stream().map(answer -> "answer " + answer.getKey() + "\n"
                        + answer.getValue().orElse(""))).flatMap(texts -> texts).sorted().toList();
    }

    /** The same again, and nothing else. */
    public void enter(List<String> texts) {
        clear();
        for (String text : texts) {
            String said = text.substring(text.indexOf(' ') + 1);
            int end = said.indexOf('\n');
            if (text.startsWith("card ")) {
                turned.add(new CardId(Path.of(said)));
            } else if (text.startsWith("part ")) {
                left.computeIfAbsent(new CardId(Path.of(said.substring(end + 1))), _ -> new HashSet<>())
                        .add(said.substring(0, end));
            } else if (end >= 0) {
                answers.put(said.substring(0, end), Optional.of(said.substring(end + 1)).filter(one -> !one.isEmpty()));
            }
        }
    }
}

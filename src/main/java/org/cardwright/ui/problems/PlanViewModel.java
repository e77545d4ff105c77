package org.cardwright.ui.problems;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cardwright.check.QuickFix;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;

/** What a step would do, card by card, with what a person takes out of it and answers. */
final class PlanViewModel {
    private final BiFunction<PlannedCard, List<FixItem>, PlannedCard> answer;
    private final ObservableList<PlannedCard> cards = FXCollections.observableArrayList();
    private final Set<CardId> left = new HashSet<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");

    /** Works out a card with other answers by {@code answer}. */
    PlanViewModel(BiFunction<PlannedCard, List<FixItem>, PlannedCard> answer) {
        this.answer = answer;
    }

    /** The cards of the preview. */
    ObservableList<PlannedCard> cards() {
        return cards;
    }

    /** Grows with each change of cards, ticks or answers. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    void show(List<PlannedCard> planned) {
        left.clear();
        cards.setAll(planned);
        changed();
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }

    boolean ticked(CardId card) {
        return !left.contains(card);
    }

    void tick(CardId card, boolean wanted) {
        if (wanted ? left.remove(card) : left.add(card)) {
            changed();
        }
    }

    void tickAll(boolean wanted) {
        left.clear();
        if (!wanted) {
            cards.forEach(card -> left.add(card.card()));
        }
        changed();
    }

    /** The cards that are taken out and the answers that were given, to be kept. */
    List<String> entered() {
        Stream<String> out = left.stream().map(card -> "out " + card.name()).sorted();
        return Stream.concat(out, cards.stream().flatMap(card -> IntStream.range(0, card.items().size())
                .filter(item -> card.items().get(item).fix().asks())
                .mapToObj(item -> answer(card, item, card.items().get(item).chosen())))).toList();
    }

    private static String answer(PlannedCard card, int item, Optional<QuickFix.Choice> chosen) {
        return "answer " + item + " " + card.card().name() + "\n" + chosen.map(QuickFix.Choice::title).orElse("");
    }

    /** Takes out and answers the same again, where it is asked again. */
    void enter(List<String> texts) {
        left.clear();
        for (PlannedCard card : List.copyOf(cards)) {
            if (texts.contains("out " + card.card().name())) {
                left.add(card.card());
            }
            for (int item = 0; item < card.items().size(); item++) {
                PlannedCard now = cards.get(cards.stream().map(PlannedCard::card).toList().indexOf(card.card()));
                int at = item;
                Stream.concat(Stream.of(Optional.<QuickFix.Choice>empty()),
                        now.items().get(item).fix().choices().stream().map(Optional::of))
                        .filter(choice -> now.items().get(at).fix().asks() && texts.contains(answer(now, at, choice)))
                        .findFirst().ifPresent(choice -> choose(now, at, choice));
            }
        }
        changed();
    }

    boolean allTicked() {
        return left.isEmpty();
    }

    /** Answers a question of one card; empty leaves that problem as it is. */
    void choose(PlannedCard card, int item, Optional<QuickFix.Choice> choice) {
        int at = cards.indexOf(card);
        if (at >= 0 && !card.items().get(item).chosen().equals(choice)) {
            List<FixItem> items = new ArrayList<>(card.items());
            items.set(item, items.get(item).choosing(choice));
            cards.set(at, answer.apply(card, items));
            changed();
        }
    }

    /** The answers that can be given to several questions at once, with the number of these; the commonest first. */
    List<Map.Entry<String, Integer>> commonAnswers() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        cards.forEach(card -> card.items().stream().filter(item -> item.fix().asks()).forEach(item ->
                item.fix().choices().forEach(choice -> counts.merge(choice.title(), 1, Integer::sum))));
        return counts.entrySet().stream().filter(each -> each.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).toList();
    }

    /** The cards with this answer wherever it can be given; takes a while for many cards. */
    List<PlannedCard> answered(String title) {
        return List.copyOf(cards).parallelStream().map(card -> {
            List<FixItem> items = card.items().stream().map(item -> !item.fix().asks() ? item
                    : item.choice(title).map(choice -> item.choosing(Optional.of(choice))).orElse(item)).toList();
            return items.equals(card.items()) ? card : answer.apply(card, items);
        }).toList();
    }

    /** Shows the same cards with other answers; the ticks stay. */
    void update(List<PlannedCard> answered) {
        cards.setAll(answered);
        changed();
    }

    /** The cards that the step changes. */
    List<PlannedCard> wanted() {
        return cards.stream().filter(card -> ticked(card.card()) && card.changes()).toList();
    }

    /** How many questions of ticked cards are open. */
    int unanswered() {
        return (int) cards.stream().filter(card -> ticked(card.card())).flatMap(card -> card.items().stream())
                .filter(item -> item.chosen().isEmpty()).count();
    }

    /** The step as it stands. */
    Change change(String name) {
        return new Change(name, Instant.now(), wanted().stream().map(PlannedCard::change).toList());
    }
}

package org.cardwright.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.document.CardDocument;
import org.cardwright.document.ListSwap;
import org.cardwright.edit.CardId;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.LevelContent;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;

/**
 * A card has as behaviors what more cards of its competency have as definitions at the same level, and the other way
 * round: one state of the generators wrote both lists under each other's heading (format notes, 7).
 */
final class ListsSwappedRule implements FolderRule {
    static final String ID = "lists-swapped";

    private static final RuleInfo INFO = RuleInfo.of(ID, Severity.WARNING, "7");

    /** The two lists of one level, each as a number, for ten thousand cards are compared. */
    private record Sides(int level, long behaviors, long definitions) {
        private Sides crossed() {
            return new Sides(level, definitions, behaviors);
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Fact> facts(CardDocument document) {
        String competency = HtmlText.fold(document.card().text(CardField.COMPETENCY)).toLowerCase(Locale.ROOT);
        List<Sides> sides = document.card().levels().stream()
                .filter(level -> level.number() > 0 && !level.behaviors().isEmpty() && !level.definitions().isEmpty())
                .map(ListsSwappedRule::sides).toList();
        return competency.isEmpty() || sides.isEmpty() ? List.of() : List.of(new Fact(competency, sides));
    }

    private static Sides sides(LevelContent level) {
        return new Sides(level.number(), number(level.behaviors()), number(level.definitions()));
    }

    private static long number(List<String> items) {
        long number = 17;
        for (String item : items) {
            String folded = HtmlText.fold(item);
            for (int i = 0; i < folded.length(); i++) {
                number = number * 0x100000001B3L + folded.charAt(i);
            }
            number = number * 0x100000001B3L + '\n';
        }
        return number;
    }

    /** The first of the cards that have the lists the other way round, where they are more than those that have not. */
    @Override
    public Object verdict(FactGroup group, Object value) {
        // Hardly any card has it crossed, and comparing all with all would grow with the square.
        if (((List<?>) value).stream().map(Sides.class::cast).map(Sides::crossed).noneMatch(group.parts()::contains)) {
            return Optional.empty();
        }
        int same = 0;
        int crossed = 0;
        Optional<CardId> first = Optional.empty();
        for (FactGroup.Value other : group.values()) {
            if (alike(value, other.value(), false)) {
                same += other.count();
            } else if (alike(value, other.value(), true)) {
                crossed += other.count();
                first = first.isPresent() ? first : Optional.of(other.first());
            }
        }
        return crossed > same ? first : Optional.empty();
    }

    /** Whether two cards share a list at a level; crossed only if they share both, each as the other. */
    private static boolean alike(Object value, Object other, boolean crossed) {
        for (Object one : (List<?>) value) {
            for (Object two : (List<?>) other) {
                if (one instanceof Sides mine && two instanceof Sides theirs && mine.level() == theirs.level()
                        && (crossed ? mine.behaviors() == theirs.definitions() && mine.definitions() == theirs.behaviors()
                        : mine.behaviors() == theirs.behaviors() || mine.definitions() == theirs.definitions())) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Optional<String> message(CardId id, Fact fact, FactGroup group) {
        return verdict(group, fact.value()) instanceof Optional<?> other && other.isPresent()
                && other.get() instanceof CardId card ? Optional.of(Strings.get("rule." + ID, card.name()))
                : Optional.empty();
    }

    @Override
    public CardField field() {
        return CardField.BEHAVIORS;
    }

    @Override
    public Position place(Subject card, Fact fact) {
        return card.places().of(CardField.BEHAVIORS);
    }

    @Override
    public Optional<Answers> answers(Subject card, Fact fact, FactGroup group) {
        return Optional.of(Answers.review(new Choice(Strings.get("fix.swap-lists"),
                document -> ListSwap.swapped(document, ListSwap.Where.BOTH))));
    }
}

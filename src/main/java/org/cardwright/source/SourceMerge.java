package org.cardwright.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.StepQuestion;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.CardMerge;
import org.cardwright.merge.FileContent;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.LevelContent;

/** Tells which side changed since cards and tables last agreed, and brings what the tables changed into the cards. */
public final class SourceMerge {
    private final SourceComparison comparison;
    private final AgreedCards base;

    /** On which side something was changed, and so where it is to be copied to. */
    public enum Way {
        TO_CARDS,
        TO_SOURCES,
        /** Both sides changed it, each in another way. */
        BOTH;

        /** Who changed it, in a few words. */
        public String words() {
            return switch (this) {
                case TO_CARDS -> Strings.get("source.way.sources");
                case TO_SOURCES -> Strings.get("source.way.card");
                case BOTH -> Strings.get("source.way.both");
            };
        }
    }

    /** @param agreed what the generator made of the tables when cards and tables last agreed */
    public SourceMerge(SourceComparison comparison, AgreedCards agreed) {
        this.comparison = comparison;
        base = agreed;
    }

    /** By the id of a difference where it is to be copied to; what nobody can know is not among them. */
    public Map<String, Way> ways() {
        Map<String, SourceComparison.Pair> pairs = new HashMap<>();
        comparison.pairs().stream().filter(base::knows).forEach(pair -> pairs.put(pair.file(), pair));
        Map<String, Way> ways = new LinkedHashMap<>();
        for (SourceDifference difference : comparison.differences()) {
            Optional.ofNullable(pairs.get(difference.file())).flatMap(pair -> way(difference, pair,
                    base.text(pair).map(text -> comparison.document(text).card())))
                    .ifPresent(way -> ways.put(difference.id(), way));
        }
        return ways;
    }

    private Optional<Way> way(SourceDifference difference, SourceComparison.Pair pair, Optional<Card> was) {
        return switch (difference.kind()) {
            // A card that is gone on one side: the other one may have changed it since then.
            case ONLY_THERE -> Optional.of(was.isEmpty() ? Way.TO_CARDS : base.text(pair).equals(pair.made()
                    .map(GeneratedCard::text)) ? Way.TO_SOURCES : Way.BOTH);
            case ONLY_HERE -> Optional.of(was.isEmpty() ? Way.TO_SOURCES : was.equals(pair.card().map(card ->
                    comparison.cards().get(card).card())) ? Way.TO_CARDS : Way.BOTH);
            case FORM, UNREADABLE -> Optional.of(Way.TO_CARDS);
            case FILE -> Optional.of(pair.made().map(GeneratedCard::file).filter(base.texts()::containsKey).isPresent()
                    ? Way.TO_SOURCES : Way.TO_CARDS);
            default -> was.map(old -> {
                Card card = comparison.cards().get(pair.card().orElseThrow()).card();
                Card made = comparison.document(pair.made().orElseThrow()).card();
                boolean order = difference.kind() == SourceDifference.Kind.ORDER;
                Object before = order ? order(old, card, made) : value(difference, old);
                return before.equals(order ? order(made, card, old) : value(difference, made)) ? Way.TO_SOURCES
                        : before.equals(order ? order(card, made, old) : value(difference, card)) ? Way.TO_CARDS : Way.BOTH;
            });
        };
    }

    /** The order of those courses of a card that two others have, too. */
    private static List<CourseText> order(Card card, Card one, Card other) {
        List<CourseText> courses = new ArrayList<>(CourseComparer.said(card));
        courses.retainAll(CourseComparer.said(one));
        courses.retainAll(CourseComparer.said(other));
        return courses;
    }

    private static Object value(SourceDifference difference, Card card) {
        return switch (difference.kind()) {
            case DESCRIPTION -> card.text(CardField.DESCRIPTION);
            case GROUP -> card.text(CardField.GROUP);
            case DESIGNATION -> card.text(CardField.DESIGNATION);
            case SERIES -> card.text(CardField.SERIES);
            case CAREER_LEVEL -> card.text(CardField.CAREER_LEVEL);
            case COMPETENCY -> card.text(CardField.COMPETENCY);
            case LEVELS -> card.levels().stream().map(LevelContent::number).toList();
            case BEHAVIORS, DEFINITIONS -> card.level(difference.level())
                    .map(level -> level.items(difference.items().orElseThrow())).orElse(List.of());
            case COURSE -> courses(difference, card);
            case TITLE -> card.text(CardField.TITLE);
            case PERMALINK -> card.text(CardField.PERMALINK);
            case FILTERS -> card.text(CardField.FILTERS);
            case OTHER -> CardField.ofKey(difference.part()).map(card::text).orElseGet(() -> card.others().stream()
                    .filter(key -> key.key().equals(difference.part())).map(key -> key.value()).findFirst().orElse(""));
            case ORDER, FILE, ONLY_THERE, ONLY_HERE, UNREADABLE, FORM -> "";
        };
    }

    /** Which of the two courses a card has. */
    private static Set<CourseText> courses(SourceDifference difference, Card card) {
        Set<CourseText> own = Set.copyOf(CourseComparer.said(card));
        return Stream.of(difference.courses().here(), difference.courses().there()).flatMap(Optional::stream)
                .filter(own::contains).collect(Collectors.toSet());
    }

    /**
     * The step that brings into the cards what only the tables changed, cell by cell and item by item. What both sides
     * changed is asked; until then the card keeps it, and then it is the card that the tables follow.
     */
    public StepPlan plan(Progress progress) {
        return plan(_ -> true, progress);
    }

    private StepPlan plan(Predicate<String> files, Progress progress) {
        Map<CardId, SourceComparison.Pair> pairs = new HashMap<>();
        Map<CardId, CardDocument> cards = new LinkedHashMap<>();
        for (SourceComparison.Pair pair : comparison.pairs()) {
            Optional<String> was = base.text(pair).filter(_ -> base.knows(pair) && files.test(pair.file()));
            if (pair.card().isPresent() && was.isPresent() && pair.made().filter(made -> !comparison.document(made).text()
                    .equals(was.get())).isPresent()) {
                pairs.put(pair.card().get(), pair);
                cards.put(pair.card().get(), comparison.cards().get(pair.card().get()));
            }
        }
        return StepPlan.each(cards, progress, card -> Optional.of(merged(card.getKey(), card.getValue(),
                pairs.get(card.getKey()))).filter(planned -> planned.possible() || !planned.questions().isEmpty()));
    }

    /**
     * The step that brings what was chosen into the cards. A card of which both sides changed something that was chosen
     * is merged as by {@link #plan}, so that nobody's edit is lost unasked.
     */
    public StepPlan toCards(Collection<SourceDifference> chosen, Progress progress) {
        Map<String, Way> ways = ways();
        Set<String> both = chosen.stream().filter(difference -> ways.get(difference.id()) == Way.BOTH
                && difference.card().isPresent() && difference.made().isPresent())
                .map(SourceDifference::file).collect(Collectors.toSet());
        StepPlan rest = SourceReader.plan(comparison, chosen.stream().filter(difference -> !both.contains(
                difference.file())).toList(), progress);
        if (both.isEmpty()) {
            return rest;
        }
        return new StepPlan(Stream.concat(rest.cards().stream(), plan(both::contains, progress).cards().stream()).toList(),
                rest.looked());
    }

    private PlannedCard merged(CardId id, CardDocument here, SourceComparison.Pair pair) {
        CardMerge merge = CardMerge.of(comparison.document(base.text(pair).orElseThrow()).source(), here.source(),
                comparison.document(pair.made().orElseThrow()).source());
        return planned(id, file(id, pair), here, merge, merge.conflicts().stream().map(_ -> Optional.<String>empty())
                .toList());
    }

    /** Where only the tables gave a card another file, it gets that. */
    private CardId file(CardId id, SourceComparison.Pair pair) {
        CardId now = new CardId(id.file().resolveSibling(pair.made().orElseThrow().file()));
        return base.file(pair).filter(pair.file()::equals).isPresent() && !comparison.cards().containsKey(now) ? now : id;
    }

    private static PlannedCard planned(CardId id, CardId file, CardDocument here, CardMerge merge,
            List<Optional<String>> answers) {
        Map<String, Resolution> choices = new HashMap<>();
        List<StepQuestion> questions = new ArrayList<>();
        for (int i = 0; i < merge.conflicts().size(); i++) {
            MergeConflict conflict = merge.conflicts().get(i);
            Map<String, Resolution> possible = new LinkedHashMap<>();
            possible.put(Strings.get("source.merge.here", conflict.ours()), Side.OURS);
            possible.put(Strings.get("source.merge.there", conflict.theirs()), Side.THEIRS);
            if (!conflict.both().isEmpty()) {
                possible.put(Strings.get("source.merge.both", conflict.both()), new Resolution.Both());
            }
            questions.add(new StepQuestion(Strings.get("source.merge.ask", conflict.label()),
                    List.copyOf(possible.keySet()), answers.get(i)));
            choices.put(conflict.id(), answers.get(i).map(possible::get).orElse(Side.OURS));
        }
        CardDocument after = merge.content(choices).map(text -> CardDocument.read(FileContent.as(here.source(), text)))
                .filter(card -> !card.text().equals(here.text())).orElse(here);
        PlannedCard made = file.equals(id) ? PlannedCard.changed(id, here, after)
                : PlannedCard.renamed(id, here, file, after);
        return questions.isEmpty() ? made
                : made.asking(questions, given -> planned(id, file, here, merge, given));
    }
}

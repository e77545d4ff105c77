package org.cardwright.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cardwright.document.Edit;
import org.cardwright.edit.ListDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;

/** Tells at which places of a card its differences from the sources are seen. */
final class UndonePlaces {
    private final Card card;
    private final Map<UndonePlace, UndoneField> found = new LinkedHashMap<>();
    private final Set<Integer> courses = new HashSet<>();

    private UndonePlaces(Card card) {
        this.card = card;
    }

    /** By place what is undone there; what is of no single place is not among them. */
    static Map<UndonePlace, UndoneField> of(Card card, List<SourceDifference> differences) {
        UndonePlaces places = new UndonePlaces(card);
        differences.forEach(places::add);
        return places.found;
    }

    private void add(SourceDifference difference) {
        switch (difference.kind()) {
            case BEHAVIORS, DEFINITIONS -> items(difference, difference.items().orElseThrow());
            case COURSE -> course(difference);
            case ORDER -> put(new UndonePlace.Courses(), difference, Strings.get("source.undone.order"));
            case LEVELS -> put(new UndonePlace.Levels(), difference, says(difference.there()));
            case OTHER -> put(CardField.ofKey(difference.part()).<UndonePlace>map(UndonePlace.Field::new)
                    .orElseGet(() -> new UndonePlace.Key(difference.part())), difference, says(difference.there()));
            case FILE, ONLY_THERE, ONLY_HERE, UNREADABLE, FORM -> { }
            default -> put(new UndonePlace.Field(difference.kind().field().orElseThrow()), difference,
                    says(difference.there()));
        }
    }

    private void put(UndonePlace place, SourceDifference difference, String text) {
        found.merge(place, UndoneField.of(difference, text), UndoneField::and);
    }

    private static String says(String text) {
        return text.isEmpty() ? Strings.get("source.undone.empty") : Strings.get("source.undone.says", text);
    }

    private void items(SourceDifference difference, ItemKind kind) {
        int level = difference.level();
        UndonePlace head = new UndonePlace.Items(kind, level);
        List<String> here = level == Edit.UNASSIGNED ? card.unassigned(kind)
                : card.level(level).map((LevelContent content) -> content.items(kind)).orElse(List.of());
        List<String> there = difference.there().isEmpty() ? List.of() : List.of(difference.there().split("\n", -1));
        if (here.size() > 1 && here.stream().sorted().toList().equals(there.stream().sorted().toList())) {
            put(head, difference, Strings.get("source.undone.order"));
            return;
        }
        List<String> missing = new ArrayList<>();
        for (ListDiff<String> place : ListDiff.of(there, here)) {
            int both = Math.min(place.gone().size(), place.come().size());
            for (int i = 0; i < place.come().size(); i++) {
                put(new UndonePlace.Item(kind, level, place.at() + i), difference,
                        i < both ? says(place.gone().get(i)) : Strings.get("source.undone.removed"));
            }
            missing.addAll(place.gone().subList(both, place.gone().size()));
        }
        if (!missing.isEmpty()) {
            put(head, difference, Strings.get("source.undone.missing", missing.stream().collect(Collectors.joining("\n"))));
        }
    }

    private void course(SourceDifference difference) {
        Optional<CourseText> here = difference.courses().here();
        Optional<CourseText> there = difference.courses().there();
        if (here.isEmpty()) {
            put(new UndonePlace.Courses(), difference, Strings.get("source.undone.missing", there.orElseThrow().readable()));
            return;
        }
        List<CourseText> said = CourseComparer.said(card);
        IntStream.range(0, said.size()).filter(i -> said.get(i).equals(here.get()) && courses.add(i)).findFirst()
                .ifPresent(i -> put(new UndonePlace.Course(i), difference, there.map(course -> says(course.readable()))
                        .orElse(Strings.get("source.undone.removed"))));
    }
}

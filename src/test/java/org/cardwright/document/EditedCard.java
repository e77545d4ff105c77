package org.cardwright.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.cardwright.model.Card;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.site.ProficiencyLevel;

/** What a card must say after an edit of its lists: the plain list operations, without any knowledge of files. */
final class EditedCard {
    private EditedCard() {}

    static Card of(Card card, Edit edit) {
        return switch (edit) {
            case Edit.SetItem e -> items(card, e.kind(), e.level(), list -> list.set(e.index(), e.text().strip()));
            case Edit.AddItem e -> items(card, e.kind(), e.level(), list -> list.add(e.index(), e.text().strip()));
            case Edit.RemoveItem e -> items(card, e.kind(), e.level(), list -> list.remove(e.index()));
            case Edit.MoveItem e -> {
                String item = of(card, e.kind(), e.level()).get(e.index());
                Card without = items(card, e.kind(), e.level(), list -> list.remove(e.index()));
                yield items(without, e.kind(), e.toLevel(), list -> list.add(e.toIndex(), item));
            }
            case Edit.AddLevel e -> levels(card, levels -> {
                String name = ProficiencyLevel.ofNumber(e.level()).orElseThrow().label();
                levels.add(new LevelContent(e.level(), name, List.of(), List.of()));
                levels.sort(Comparator.comparingInt(LevelContent::number));
            });
            case Edit.RemoveLevel e -> levels(card, levels -> levels.removeIf(level -> level.number() == e.level()));
            case Edit.SetCourse e -> courses(card, list -> list.set(e.index(), course(e.course())));
            case Edit.AddCourse e -> courses(card, list -> list.add(e.index(), course(e.course())));
            case Edit.RemoveCourse e -> courses(card, list -> list.remove(e.index()));
            case Edit.MoveCourse e -> courses(card, list -> list.add(e.toIndex(), list.remove(e.index())));
            case Edit.SetItems e -> throw new UnsupportedOperationException(e.toString());
            case Edit.SetField _, Edit.FollowField _, Edit.SetText _ -> card;
        };
    }

    /** The items of a level or, for {@link Edit#UNASSIGNED}, those without level. */
    static List<String> of(Card card, ItemKind kind, int level) {
        return level == Edit.UNASSIGNED ? card.unassigned(kind) : card.level(level).orElseThrow().items(kind);
    }

    private static Card items(Card card, ItemKind kind, int level, Consumer<List<String>> change) {
        var items = new ArrayList<>(of(card, kind, level));
        change.accept(items);
        if (level == Edit.UNASSIGNED) {
            boolean behaviors = kind == ItemKind.BEHAVIOR;
            return new Card(card.fields(), card.levels(), behaviors ? items : card.unassignedBehaviors(),
                    behaviors ? card.unassignedDefinitions() : items, card.courses(), card.others());
        }
        UnaryOperator<LevelContent> replace = content -> content.number() != level ? content
                : kind == ItemKind.BEHAVIOR ? new LevelContent(level, content.name(), items, content.definitions())
                : new LevelContent(level, content.name(), content.behaviors(), items);
        return levels(card, levels -> levels.replaceAll(replace));
    }

    private static Card levels(Card card, Consumer<List<LevelContent>> change) {
        var levels = new ArrayList<>(card.levels());
        change.accept(levels);
        return new Card(card.fields(), levels, card.unassignedBehaviors(), card.unassignedDefinitions(),
                card.courses(), card.others());
    }

    private static Card courses(Card card, Consumer<List<Course>> change) {
        var courses = new ArrayList<>(card.courses());
        change.accept(courses);
        return new Card(card.fields(), card.levels(), card.unassignedBehaviors(), card.unassignedDefinitions(),
                courses, card.others());
    }

    private static Course course(CourseText text) {
        return new Course(CourseKind.LINKED, OptionalInt.empty(), text.title(), text.provider(), text.url(), "");
    }
}

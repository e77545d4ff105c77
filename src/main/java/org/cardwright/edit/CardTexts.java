package org.cardwright.edit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.model.OtherKey;

/** Takes a card apart into the texts that a person reads on it. */
public final class CardTexts {
    /** The fields that are taken apart further. */
    private static final Set<CardField> LISTS = EnumSet.of(CardField.BEHAVIORS, CardField.DEFINITIONS,
            CardField.COURSES);

    private CardTexts() {}

    /** A text and its place. */
    public record Placed(CardPart part, String text) {}

    /** All texts that are not empty: fields, behaviors and definitions by level, courses, other keys. */
    public static List<Placed> of(CardDocument document) {
        List<Placed> all = new ArrayList<>(48);
        each(document, (part, text) -> {
            if (!text.isEmpty()) {
                all.add(new Placed(part, text));
            }
        });
        return all;
    }

    /** All texts without their places, so that many cards can be looked through. */
    public static Stream<String> texts(CardDocument document) {
        if (!document.readable()) {
            return Stream.of(document.text());
        }
        Card card = document.card();
        return Stream.of(card.fields().entrySet().stream().filter(field -> !LISTS.contains(field.getKey()))
                .map(field -> field.getValue()),
                card.levels().stream().flatMap(level -> Stream.concat(level.behaviors().stream(),
                        level.definitions().stream())),
                card.unassignedBehaviors().stream(), card.unassignedDefinitions().stream(),
                card.courses().stream().flatMap(CardTexts::texts),
                card.others().stream().map(OtherKey::value)).flatMap(texts -> texts);
    }

    private static Stream<String> texts(Course course) {
        return course.kind() == CourseKind.UNREADABLE ? Stream.of(course.raw())
                : Stream.of(course.title(), course.provider(), course.url());
    }

    private static void each(CardDocument document, BiConsumer<CardPart, String> to) {
        if (!document.readable()) {
            int[] number = {0};
            document.text().lines().forEach(line -> to.accept(new CardPart.Line(++number[0]), line));
            return;
        }
        Card card = document.card();
        for (CardField field : CardField.values()) {
            if (!LISTS.contains(field)) {
                to.accept(new CardPart.Field(field), card.text(field));
            }
        }
        for (LevelContent level : card.levels()) {
            for (ItemKind kind : ItemKind.values()) {
                items(kind, level.number(), level.items(kind), to);
            }
        }
        for (ItemKind kind : ItemKind.values()) {
            items(kind, Edit.UNASSIGNED, card.unassigned(kind), to);
        }
        for (int i = 0; i < card.courses().size(); i++) {
            course(i, card.courses().get(i), to);
        }
        card.others().forEach(other -> to.accept(new CardPart.Other(other.key()), other.value()));
    }

    private static void items(ItemKind kind, int level, List<String> items, BiConsumer<CardPart, String> to) {
        for (int i = 0; i < items.size(); i++) {
            to.accept(new CardPart.Item(kind, level, i), items.get(i));
        }
    }

    private static void course(int index, Course course, BiConsumer<CardPart, String> to) {
        if (course.kind() == CourseKind.UNREADABLE) {
            to.accept(new CardPart.CourseLine(index), course.raw());
            return;
        }
        to.accept(new CardPart.Course(index, CardPart.Piece.TITLE), course.title());
        to.accept(new CardPart.Course(index, CardPart.Piece.PROVIDER), course.provider());
        to.accept(new CardPart.Course(index, CardPart.Piece.LINK), course.url());
    }
}

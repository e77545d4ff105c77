package org.cardwright.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;

/** Edits as people make them, made up from a number: on one card or on all cards of the competency. */
final class RandomEdits {
    private static final int KINDS = 17;
    private static final int DELETION = 16;

    private final Random random;
    private final EditedSite site;

    RandomEdits(long seed, EditedSite site) {
        this.random = new Random(seed * 31 + 7);
        this.site = site;
    }

    /** Makes an edit; what was done in words. */
    String make() {
        List<CardId> all = List.copyOf(site.cards.keySet());
        CardId card = all.get(random.nextInt(all.size()));
        String competency = site.cards.get(card).card().text(CardField.COMPETENCY);
        boolean one = random.nextBoolean();
        List<CardId> cards = one ? List.of(card) : all.stream().filter(other -> site.cards.get(other).card()
                .text(CardField.COMPETENCY).equals(competency)).toList();
        int kind = random.nextInt(KINDS);
        long seed = random.nextLong();
        List<String> done = new ArrayList<>();
        CourseText course = course(card);
        if (kind == DELETION) {
            site.cards.remove(card);
            return "deleted " + card.name();
        }
        for (CardId each : cards) {
            try {
                CardDocument now = edit(each, kind, new Random(seed), course);
                if (now != site.cards.get(each)) {
                    done.add(each.name());
                    site.cards.put(each, now);
                }
            } catch (EditRefusedException e) {
                done.add(each.name() + " refused: " + e.getMessage());
            }
        }
        return kind + " " + course.readable() + " " + done;
    }

    private CourseText course(CardId card) {
        List<CourseText> own = CourseComparer.said(site.cards.get(card).card());
        return own.isEmpty() ? new CourseText("Nothing", "Nobody", "https://x.example/1")
                : own.get(random.nextInt(own.size()));
    }

    private CardDocument edit(CardId id, int kind, Random random, CourseText course) throws EditRefusedException {
        CardDocument document = site.cards.get(id);
        Card card = document.card();
        int number = random.nextInt(1000);
        if (card.levels().isEmpty()) {
            return document;
        }
        return switch (kind) {
            case 0 -> set(document, CardField.DESCRIPTION, card.text(CardField.DESCRIPTION) + " More " + number);
            case 1 -> set(document, CardField.GROUP, List.of("Primary", "Leading", "Own Group").get(random.nextInt(3)));
            case 2 -> set(document, CardField.DESIGNATION, "General Career Competencies");
            case 3 -> set(document, CardField.SERIES, List.of("501", "510", "511", "560").get(random.nextInt(4)));
            case 4 -> set(document, CardField.CAREER_LEVEL, List.of("Entry", "Mid", "Senior").get(random.nextInt(3)));
            case 5 -> set(document, CardField.COMPETENCY, card.text(CardField.COMPETENCY) + " " + number);
            case 6 -> document.apply(new Edit.AddLevel(free(card, random)));
            case 7 -> document.apply(new Edit.RemoveLevel(level(card, random).number()));
            case 8, 9, 10 -> item(document, kind, random);
            case 11 -> document.apply(new Edit.AddCourse(card.courses().size(), new CourseText("New Course: " + number,
                    "AGA", "https://new.example/" + number)));
            case 12 -> document.apply(new Edit.AddCourse(0, other(random, card)));
            case 13 -> at(card, course) < 0 ? document : document.apply(new Edit.RemoveCourse(at(card, course)));
            case 14 -> at(card, course) < 0 ? document : document.apply(new Edit.SetCourse(at(card, course),
                    new CourseText(course.title() + " Renamed " + number, course.provider(), course.url())));
            default -> at(card, course) < 0 ? document : document.apply(new Edit.SetCourse(at(card, course),
                    new CourseText(course.title(), course.provider(), "https://moved.example/" + number)));
        };
    }

    private static CardDocument set(CardDocument document, CardField field, String value) throws EditRefusedException {
        return document.apply(new Edit.SetField(document.key(field), value));
    }

    private static int free(Card card, Random random) {
        int level = 1 + random.nextInt(5);
        while (card.level(level).isPresent()) {
            level = level % 5 + 1;
        }
        return level;
    }

    private static LevelContent level(Card card, Random random) {
        return card.levels().get(random.nextInt(card.levels().size()));
    }

    private static int at(Card card, CourseText course) {
        return CourseComparer.said(card).indexOf(course);
    }

    private CourseText other(Random random, Card card) {
        List<CourseText> all = site.cards.values().stream().flatMap(document ->
                CourseComparer.said(document.card()).stream()).filter(course -> at(card, course) < 0).toList();
        return all.get(random.nextInt(all.size()));
    }

    private static CardDocument item(CardDocument document, int kind, Random random) throws EditRefusedException {
        ItemKind list = random.nextBoolean() ? ItemKind.BEHAVIOR : ItemKind.DEFINITION;
        LevelContent level = level(document.card(), random);
        int size = level.items(list).size();
        int index = random.nextInt(Math.max(1, size));
        return switch (kind) {
            case 8 -> document.apply(new Edit.AddItem(list, level.number(), index, "A new item " + random.nextInt(1000)));
            case 9 -> size == 0 ? document : document.apply(new Edit.RemoveItem(list, level.number(), index));
            default -> size == 0 ? document : document.apply(new Edit.SetItem(list, level.number(), index,
                    level.items(list).get(index) + " & more"));
        };
    }
}

package org.cardwright.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.cardwright.fixtures.CardTexts;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;

/** Edits that the forms would offer on a card, whatever state it is in, chosen by a seed. */
public final class SomeEdits {
    private SomeEdits() {}

    /** Some edits of a readable card, of every kind that it allows. */
    public static List<Edit> of(CardDocument document, Random random) {
        List<Edit> edits = new ArrayList<>();
        List<String> keys = FieldEditPropertyTest.scalarKeys(document);
        for (int i = 0; i < 2 && !keys.isEmpty(); i++) {
            edits.add(new Edit.SetField(keys.get(random.nextInt(keys.size())), text(random)));
        }
        for (CardField field : CardField.values()) {
            if (document.derivation(field) == Derivation.OVERRIDDEN && random.nextInt(3) == 0) {
                edits.add(new Edit.FollowField(document.key(field)));
            }
        }
        items(document.card(), random, edits);
        courses(document.card(), random, edits);
        return edits;
    }

    private static String text(Random random) {
        return random.nextBoolean() ? CardTexts.item(random) : CardTexts.tricky(random);
    }

    private static void items(Card card, Random random, List<Edit> edits) {
        List<Integer> levels = new ArrayList<>(List.of(Edit.UNASSIGNED));
        card.levels().stream().map(LevelContent::number).filter(number -> number > 0).forEach(levels::add);
        ItemKind kind = ItemKind.values()[random.nextInt(ItemKind.values().length)];
        int level = levels.get(random.nextInt(levels.size()));
        int other = levels.get(random.nextInt(levels.size()));
        int size = EditedCard.of(card, kind, level).size();
        if (size > 0) {
            int index = random.nextInt(size);
            edits.add(new Edit.SetItem(kind, level, index, text(random)));
            edits.add(new Edit.RemoveItem(kind, level, index));
            if (other != Edit.UNASSIGNED) {
                int room = EditedCard.of(card, kind, other).size() + (other == level ? 0 : 1);
                edits.add(new Edit.MoveItem(kind, level, index, other, random.nextInt(room)));
            }
        }
        if (level != Edit.UNASSIGNED) {
            edits.add(new Edit.AddItem(kind, level, random.nextInt(size + 1), text(random)));
        }
        int number = 1 + random.nextInt(5);
        edits.add(levels.contains(number) ? new Edit.RemoveLevel(number) : new Edit.AddLevel(number));
    }

    private static void courses(Card card, Random random, List<Edit> edits) {
        int size = card.courses().size();
        CourseText course = new CourseText(text(random), random.nextBoolean() ? "GSU" : "",
                random.nextInt(3) == 0 ? "" : "https://example.gov/c?a=1&b=" + random.nextInt(9));
        edits.add(new Edit.AddCourse(random.nextInt(size + 1), course));
        if (size > 0) {
            int index = random.nextInt(size);
            edits.add(new Edit.SetCourse(index, course));
            edits.add(new Edit.RemoveCourse(index));
            edits.add(new Edit.MoveCourse(index, random.nextInt(size)));
        }
    }
}

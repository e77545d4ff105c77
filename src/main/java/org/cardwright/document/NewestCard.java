package org.cardwright.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.cardwright.frontmatter.PlainScalars;
import org.cardwright.frontmatter.ScalarWriter;
import org.cardwright.html.CourseShape;
import org.cardwright.html.CourseWriter;
import org.cardwright.html.HtmlText;
import org.cardwright.html.NewestBody;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.text.SourceText;

/** Writes a card anew as the newest cards are written: the seventeen keys in order, then the newest body. */
public final class NewestCard {
    private final Map<CardField, String> fields = new EnumMap<>(CardField.class);
    private final List<LevelContent> levels;
    private final List<CourseText> courses;

    private NewestCard(Map<CardField, String> fields, List<LevelContent> levels, List<CourseText> courses) {
        this.fields.putAll(fields);
        this.levels = levels.stream().map(NewestCard::folded).toList();
        this.courses = courses;
    }

    private static LevelContent folded(LevelContent level) {
        return new LevelContent(level.number(), level.name(), level.behaviors().stream().map(HtmlText::fold).toList(),
                level.definitions().stream().map(HtmlText::fold).toList());
    }

    /**
     * Writes a card, proven by reading it again.
     *
     * @param fields the single values; those that derive from others may be left out
     * @throws EditRefusedException if a card cannot say this; the message is for the user
     */
    public static CardDocument write(Map<CardField, String> fields, List<LevelContent> levels, List<CourseText> courses)
            throws EditRefusedException {
        return new NewestCard(fields, levels, courses).write();
    }

    private CardDocument write() throws EditRefusedException {
        for (CardField follower : DerivedValues.ORDER) {
            DerivedValues.derived(card(), follower).ifPresent(value -> fields.putIfAbsent(follower, value));
        }
        StringBuilder text = new StringBuilder("---\n");
        for (CardField field : CardField.values()) {
            text.append(field.key()).append(':').append(value(field)).append('\n');
        }
        text.append("---\n\n").append(NewestBody.of(list(ItemKind.BEHAVIOR), list(ItemKind.DEFINITION)));
        CardDocument written = CardDocument.read(new SourceText(text.toString(), false));
        prove(written);
        return written;
    }

    private Card card() {
        return new Card(fields, levels, List.of(), List.of(), List.of(), List.of());
    }

    private String value(CardField field) {
        return switch (field) {
            case BEHAVIORS -> " " + ScalarWriter.doubleQuoted(front(ItemKind.BEHAVIOR));
            case DEFINITIONS -> " " + ScalarWriter.doubleQuoted(front(ItemKind.DEFINITION));
            case COURSES -> lines();
            case LEVEL -> " " + ScalarWriter.doubleQuoted(text(field));
            case SERIES -> " " + (PlainScalars.isDecimal(text(field)) ? text(field) : ScalarWriter.least(text(field)));
            default -> " " + ScalarWriter.least(text(field));
        };
    }

    private String text(CardField field) {
        return HtmlText.fold(fields.getOrDefault(field, ""));
    }

    private String front(ItemKind kind) {
        return String.join(" ? ", levels.stream().flatMap(level -> level.items(kind).stream()).toList());
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        for (CourseText course : courses) {
            lines.append("\n- ").append(ScalarWriter.least(CourseWriter.write(CourseShape.LABELED_TITLE,
                    OptionalInt.empty(), course)));
        }
        return lines.toString();
    }

    private String list(ItemKind kind) {
        NewestLists lists = new NewestLists(text(CardField.COMPETENCY));
        levels.forEach(level -> lists.level(level.number(), "", level.items(kind)));
        return lists.html();
    }

    /** Other cards may hold texts that separators or markup would garble here. */
    private void prove(CardDocument written) throws EditRefusedException {
        Card card = written.card();
        boolean fieldsKept = fields.keySet().stream().allMatch(field -> card.text(field).equals(text(field)));
        boolean levelsKept = card.levels().stream().map(NewestCard::said).toList()
                .equals(levels.stream().map(NewestCard::said).toList())
                && card.unassignedBehaviors().isEmpty() && card.unassignedDefinitions().isEmpty();
        boolean coursesKept = card.courses().stream().map(Course::text).toList().equals(courses);
        if (!written.readable() || !fieldsKept || !levelsKept || !coursesKept) {
            throw new EditRefusedException(Strings.get("edit.new-not-proven"));
        }
    }

    /** The names of the levels are the usual ones, however other cards spell them. */
    private static List<Object> said(LevelContent level) {
        LevelContent folded = folded(level);
        return List.of(folded.number(), folded.behaviors(), folded.definitions());
    }
}

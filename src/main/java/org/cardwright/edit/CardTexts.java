package org.cardwright.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.FileLine;
import org.cardwright.html.LooseLine;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.model.OtherKey;

/** Takes a card apart into the texts that a person reads on it. */
public final class CardTexts {
    /** Those that are not taken apart further. */
    private static final List<CardField> FIELDS = Arrays.stream(CardField.values()).filter(field ->
            field != CardField.BEHAVIORS && field != CardField.DEFINITIONS && field != CardField.COURSES).toList();

    private final boolean sources;
    private final List<Placed> found = new ArrayList<>();

    private CardTexts(boolean sources) {
        this.sources = sources;
    }

    /** A text and its place. */
    public record Placed(CardPart part, String text) {}

    /** All texts that are not empty: fields, behaviors and definitions by level, courses, other keys, further lines. */
    public static List<Placed> of(CardDocument document) {
        return of(document, false);
    }

    /**
     * The same for searches: course lines that are not understood without their tags, text by text as they are
     * replaced, and further lines both as a person reads them and, next, as they stand in the file. The texts of a
     * line have one and the same object for their part, and no others have.
     */
    static List<Placed> withSources(CardDocument document) {
        return of(document, true);
    }

    private static List<Placed> of(CardDocument document, boolean sources) {
        var texts = new CardTexts(sources);
        if (document.readable()) {
            texts.card(document.card());
            document.beside().forEach(texts::line);
        } else {
            texts.lines(document.text());
        }
        return texts.found;
    }

    private void add(CardPart part, String text) {
        if (!text.isEmpty()) {
            found.add(new Placed(part, text));
        }
    }

    /** Line by line: an expression may ask for the beginning or the end of one. */
    private void lines(String text) {
        int number = 0;
        for (String line : text.split("\r\n|\r|\n")) {
            number++;
            add(new CardPart.Line(number), line);
        }
    }

    private void line(FileLine line) {
        CardPart here = new CardPart.Line(line.number());
        add(here, line.text());
        if (sources || line.text().isEmpty()) {
            add(here, line.source());
        }
    }

    private void card(Card card) {
        for (CardField field : FIELDS) {
            add(new CardPart.Field(field), card.text(field));
        }
        for (LevelContent level : card.levels()) {
            items(ItemKind.BEHAVIOR, level.number(), level.behaviors());
            items(ItemKind.DEFINITION, level.number(), level.definitions());
        }
        items(ItemKind.BEHAVIOR, Edit.UNASSIGNED, card.unassignedBehaviors());
        items(ItemKind.DEFINITION, Edit.UNASSIGNED, card.unassignedDefinitions());
        for (int i = 0; i < card.courses().size(); i++) {
            course(i, card.courses().get(i));
        }
        for (OtherKey other : card.others()) {
            add(new CardPart.Other(other.key()), other.value());
        }
    }

    private void items(ItemKind kind, int level, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            add(new CardPart.Item(kind, level, i), items.get(i));
        }
    }

    private void course(int index, Course course) {
        if (course.kind() == CourseKind.UNREADABLE) {
            CardPart here = new CardPart.CourseLine(index);
            if (sources) {
                LooseLine.pieces(course.raw()).forEach(piece -> add(here, piece.text()));
            } else {
                add(here, course.raw());
            }
            return;
        }
        add(new CardPart.Course(index, CardPart.Piece.TITLE), course.title());
        add(new CardPart.Course(index, CardPart.Piece.PROVIDER), course.provider());
        add(new CardPart.Course(index, CardPart.Piece.LINK), course.url());
    }
}

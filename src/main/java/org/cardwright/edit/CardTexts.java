package org.cardwright.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.FileLine;
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

    private final Predicate<String> wanted;
    private final List<Placed> found = new ArrayList<>(2);

    private CardTexts(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /** A text and its place. */
    public record Placed(CardPart part, String text) {}

    /** All texts that are not empty: fields, behaviors and definitions by level, courses, other keys. */
    public static List<Placed> of(CardDocument document) {
        return of(document, text -> !text.isEmpty());
    }

    /**
     * The texts that are wanted, in the order of the card; only these are given places, so that many can be tried. Every
     * text is asked for exactly once, whatever is wanted.
     */
    static List<Placed> of(CardDocument document, Predicate<String> wanted) {
        var texts = new CardTexts(wanted);
        if (document.readable()) {
            texts.card(document.card());
            document.beside().forEach(texts::line);
        } else {
            texts.lines(document.text());
        }
        return texts.found;
    }

    /** Line by line: an expression may ask for the beginning or the end of one. */
    private void lines(String text) {
        int number = 0;
        for (String line : text.split("\r\n|\r|\n")) {
            number++;
            if (wanted.test(line)) {
                found.add(new Placed(new CardPart.Line(number), line));
            }
        }
    }

    /** As a person reads it, else as it stands in the file. */
    private void line(FileLine line) {
        boolean read = wanted.test(line.text());
        boolean source = wanted.test(line.source());
        if (read) {
            found.add(new Placed(new CardPart.Line(line.number()), line.text()));
        } else if (source) {
            found.add(new Placed(new CardPart.Line(line.number()), line.source()));
        }
    }

    private void card(Card card) {
        for (CardField field : FIELDS) {
            String text = card.text(field);
            if (wanted.test(text)) {
                found.add(new Placed(new CardPart.Field(field), text));
            }
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
            if (wanted.test(other.value())) {
                found.add(new Placed(new CardPart.Other(other.key()), other.value()));
            }
        }
    }

    private void items(ItemKind kind, int level, List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            if (wanted.test(items.get(i))) {
                found.add(new Placed(new CardPart.Item(kind, level, i), items.get(i)));
            }
        }
    }

    private void course(int index, Course course) {
        if (course.kind() == CourseKind.UNREADABLE) {
            if (wanted.test(course.raw())) {
                found.add(new Placed(new CardPart.CourseLine(index), course.raw()));
            }
            return;
        }
        piece(index, CardPart.Piece.TITLE, course.title());
        piece(index, CardPart.Piece.PROVIDER, course.provider());
        piece(index, CardPart.Piece.LINK, course.url());
    }

    private void piece(int index, CardPart.Piece piece, String text) {
        if (wanted.test(text)) {
            found.add(new Placed(new CardPart.Course(index, piece), text));
        }
    }
}

package org.cardwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.text.SourceText;

/**
 * What a card says before and after, in parts that a person reads, and in the lines of its file.
 *
 * @param readable whether both are cards, so that their parts say it; lines do where one is not
 */
public record CardDiff(LineDiff lines, boolean readable, List<PartChange> parts) {
    /** No difference, of no card. */
    public static final CardDiff NONE = lines(LineDiff.NONE);

    public CardDiff {
        parts = List.copyOf(parts);
    }

    /** The difference of a file that is no card. */
    public static CardDiff lines(LineDiff lines) {
        return new CardDiff(lines, false, List.of());
    }

    /** The difference of the file of a card; it may be absent before or after. */
    public static CardDiff of(LineDiff lines) {
        return lines.isEmpty() ? lines(lines) : of(lines, read(lines.before()), read(lines.after()));
    }

    /** The same where the card was read already; the text of a card that is not there is empty. */
    public static CardDiff of(LineDiff lines, CardDocument before, CardDocument after) {
        boolean cards = !lines.isEmpty() && Stream.of(before, after).allMatch(side -> side.readable() || side.text().isEmpty());
        return cards ? new CardDiff(lines, true, parts(before, after)) : lines(lines);
    }

    private static CardDocument read(String text) {
        return CardDocument.read(new SourceText(text, false));
    }

    /** What is to be read of it, its lines where those are wanted or nothing else says it. */
    public List<DiffRow> rows(boolean asLines) {
        return List.copyOf(asLines || !readable ? DiffLine.of(lines) : parts);
    }

    /** A course is known by all that it says, so that it is one part. */
    private static List<PartChange> parts(CardDocument before, CardDocument after) {
        List<PartChange> parts = new ArrayList<>();
        List<PartChange> behind = new ArrayList<>();
        for (PartChange part : PartChange.between(before, after, _ -> true)) {
            switch (part.part()) {
                case CardPart.Course _, CardPart.CourseLine _ -> { }
                case CardPart.Other _, CardPart.Line _ -> behind.add(part);
                default -> parts.add(part);
            }
        }
        LineDiff.of("", courses(before), courses(after)).rows(0).stream().filter(LineDiff.Row::changed).forEach(row ->
                parts.add(new PartChange(new CardPart.CourseLine((row.after().isEmpty() ? row.oldLine() : row.newLine()) - 1),
                        row.oldText(), row.newText(), false)));
        parts.addAll(behind);
        return parts;
    }

    /** A course on each line, so that those that are alike are found. */
    private static String courses(CardDocument document) {
        return !document.readable() ? "" : document.card().courses().stream().map(course -> words(course).replaceAll("\\R", " ") + "\n")
                .collect(Collectors.joining());
    }

    /** The text at a place of a card as the parts of a difference have it; empty where there is none. */
    public static Optional<String> text(CardDocument card, CardSpot spot) {
        return switch (spot) {
            case CardSpot.CourseLine(int index) -> card.card().courses().stream().skip(index).findFirst()
                    .map(course -> words(course).replaceAll("\\R", " "));
            default -> CardTexts.of(card).stream().filter(text -> spot.equals(CardSpot.of(text.part(), card)))
                    .map(CardTexts.Placed::text).findFirst();
        };
    }

    /** A place of a card in a few words, as its parts are named. */
    public static String words(CardDocument card, CardSpot spot) {
        return spot instanceof CardSpot.CourseLine(int index) ? new CardPart.CourseLine(index).words()
                : CardTexts.of(card).stream().map(CardTexts.Placed::part).filter(part -> spot.equals(CardSpot.of(part, card)))
                        .map(CardPart::words).findFirst().orElse("");
    }

    private static String words(Course course) {
        return course.kind() == CourseKind.UNREADABLE ? course.raw() : course.text().readable();
    }
}

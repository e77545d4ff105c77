package org.cardwright.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPart;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.text.TextSearch;

/**
 * Finds and replaces texts in courses, for every screen and command that does: lines that are not understood, and
 * addresses that are no links, are replaced as text. Where the new text cannot stand in one part of a line, its other
 * parts change all the same.
 */
public record TextReplacement(PartSearch searches) {
    /** @param parts where to look */
    public TextReplacement(TextSearch search, Set<CoursePart> parts) {
        this(PartSearch.of(search, Set.copyOf(parts)));
    }

    /** A card with what was replaced, and what a person should know about its lines, also those that stay. */
    public record Replaced(CardDocument document, List<PlannedLine> lines) {}

    /** Replaces in a card's courses. To be asked within the search. */
    public Replaced replace(CardId card, CardDocument document) {
        List<Course> courses = document.card().courses();
        List<LineDraft> drafts = new ArrayList<>(0);
        for (int i = 0; i < courses.size(); i++) {
            draft(i, courses.get(i)).ifPresent(drafts::add);
        }
        List<PlannedLine> lines = new CardPlanner(card, document, false, false).lines(drafts);
        PlannedCard.Written written = new CardWriter(document, lines).write();
        Map<StepPart, String> refused = written.refused().stream()
                .collect(Collectors.toMap(AppliedStep.Refused::part, AppliedStep.Refused::reason, (one, _) -> one));
        return new Replaced(written.after(), lines.stream().map(line -> Optional.ofNullable(refused.get(line))
                .map(line::withRefused).orElse(line)).toList());
    }

    Optional<LineDraft> draft(int index, Course course) {
        if (course.kind() == CourseKind.UNREADABLE || isAddress(course)) {
            return new RawLine(course.raw()).replaced(index, searches);
        }
        List<Mark> marks = new ArrayList<>();
        Function<CoursePart, String> text = part -> {
            String old = part.of(course.text());
            Optional<TextSearch.Replaced> found = searches.in(Set.of(part)).replace(old);
            found.ifPresent(replaced -> replaced.matches()
                    .forEach(match -> marks.add(new Mark(part, match.before(), match.after(), match.row()))));
            return found.map(TextSearch.Replaced::text).orElse(old);
        };
        var after = new CourseText(text.apply(CoursePart.TITLE), text.apply(CoursePart.PROVIDER),
                text.apply(CoursePart.LINK));
        return marks.isEmpty() ? Optional.empty() : Optional.of(new LineDraft(index, new LineChange.SetCourse(after),
                marks));
    }

    /** Whether a line without link has an address in its text that is looked for as a link. */
    private boolean isAddress(Course course) {
        return course.kind() == CourseKind.UNLINKED && course.raw().contains("://")
                && searches.onlyInLinks() != TextSearch.NOTHING
                && new RawLine(course.raw()).replaced(0, PartSearch.of(searches.onlyInLinks(), Set.of(CoursePart.LINK)))
                .isPresent();
    }
}

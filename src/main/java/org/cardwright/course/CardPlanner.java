package org.cardwright.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.site.CardKeys;

/** Works out what drafts would do to one card. */
final class CardPlanner {
    /** What is left of a course's parts when one or two cannot be set; a link is the first to stay. */
    private static final List<Set<CoursePart>> LESS = List.of(Set.of(CoursePart.TITLE, CoursePart.PROVIDER),
            Set.of(CoursePart.TITLE, CoursePart.LINK), Set.of(CoursePart.PROVIDER, CoursePart.LINK),
            Set.of(CoursePart.TITLE), Set.of(CoursePart.PROVIDER), Set.of(CoursePart.LINK));

    private static final CourseText NOTHING = new CourseText("", "", "");

    private final CardId card;
    private final CardDocument document;
    private final List<Course> courses;
    private final boolean modernize;
    private final boolean merge;

    /** @param merge whether lines that come to repeat another of the card go instead */
    CardPlanner(CardId card, CardDocument document, boolean modernize, boolean merge) {
        this.card = card;
        this.document = document;
        this.courses = document.card().courses();
        this.modernize = modernize;
        this.merge = merge;
    }

    /** The card, written once it is known which lines are wanted; empty where nothing would change. */
    Optional<PlannedCard> plan(List<LineDraft> drafts) {
        return Optional.of(lines(drafts)).filter(lines -> !lines.isEmpty()).map(lines -> PlannedCard.written(card,
                document, lines, wanted -> new CardWriter(document, wanted.stream().map(PlannedLine.class::cast).toList())
                        .write()));
    }

    /** What would become of the lines that change, or why they cannot. */
    List<PlannedLine> lines(List<LineDraft> drafts) {
        List<PlannedLine> lines = new ArrayList<>(drafts.size());
        for (LineDraft draft : drafts) {
            planned(draft).ifPresent(lines::add);
        }
        return withRepeats(lines);
    }

    private Optional<PlannedLine> planned(LineDraft draft) {
        return switch (draft.change()) {
            case LineChange.SetCourse set -> setWhatCanBe(draft, trimmed(set.course()));
            case LineChange.SetRaw set -> raw(draft, set.raw());
            case LineChange.Remove _ -> Optional.of(line(draft, draft.change(), ""));
            case LineChange.Add add -> Optional.of(added(draft, trimmed(add.course())));
        };
    }

    private static CourseText trimmed(CourseText text) {
        return new CourseText(HtmlText.trim(text.title()), HtmlText.trim(text.provider()), HtmlText.trim(text.url()));
    }

    private PlannedLine line(LineDraft draft, LineChange change, String rawAfter) {
        Optional<Course> before = draft.index() < courses.size() ? Optional.of(courses.get(draft.index()))
                : Optional.empty();
        return PlannedLine.of(card, draft.index(), before, change, rawAfter, draft.marks());
    }

    /** What a search finds in several parts of a line need not fail together: the parts that can be set are. */
    private Optional<PlannedLine> setWhatCanBe(LineDraft draft, CourseText text) {
        Optional<PlannedLine> all = set(draft, text);
        Optional<String> reason = all.flatMap(PlannedLine::refused);
        Set<CoursePart> parts = draft.parts();
        if (reason.isEmpty() || parts.size() < 2) {
            return all;
        }
        CourseText old = courses.get(draft.index()).text();
        for (Set<CoursePart> some : LESS) {
            Optional<PlannedLine> fewer = parts.size() > some.size() && parts.containsAll(some)
                    ? set(draft.only(some), LineDraft.only(some, old, text)) : Optional.empty();
            if (fewer.filter(line -> line.refused().isEmpty()).isPresent()) {
                parts.removeAll(some);
                return fewer.map(line -> line.withStays(new Stays(parts, reason.get())));
            }
        }
        return all;
    }

    private PlannedLine added(LineDraft draft, CourseText text) {
        PlannedLine line = line(draft, new LineChange.Add(text), "");
        return obstacle(NOTHING, text).map(line::withRefused).orElse(line);
    }

    private Optional<PlannedLine> raw(LineDraft draft, String raw) {
        PlannedLine line = line(draft, draft.change(), raw);
        Optional<PlannedLine> changed = Optional.of(line).filter(_ -> !raw.equals(courses.get(draft.index()).raw()));
        return draft.stays().map(stays -> Optional.of(changed.map(found -> found.withStays(stays))
                .orElseGet(() -> line.withRefused(stays.reason())))).orElse(changed);
    }

    private Optional<PlannedLine> set(LineDraft draft, CourseText text) {
        Course old = courses.get(draft.index());
        boolean same = old.kind() != CourseKind.UNREADABLE && old.text().equals(text);
        if (same && !modernize) {
            return Optional.empty();
        }
        PlannedLine line = line(draft, new LineChange.SetCourse(text), old.raw());
        Optional<String> obstacle = obstacle(old.text(), text);
        if (obstacle.isPresent()) {
            return Optional.of(line.withRefused(obstacle.get()));
        }
        Optional<String> modern = modernize && !repeatedInBody(old) ? PlainLine.modern(old, text) : Optional.empty();
        Optional<String> quick = modern.isPresent() ? modern : PlainLine.rewritten(old, text);
        PlannedLine planned = quick.map(raw -> line(draft, line.change(), raw))
                .or(() -> QuotedLine.proposed(old, text).map(raw -> line(draft, line.change(), raw))
                        .filter(proposed -> LineSplicer.splice(document, List.of(proposed)).isPresent()))
                .orElseGet(() -> asked(draft, line, text));
        boolean unchanged = same && planned.rawAfter().equals(old.raw()) && planned.refused().isEmpty();
        return unchanged ? Optional.empty() : Optional.of(planned);
    }

    /** A body that repeats the line would not follow it into another shape. */
    private boolean repeatedInBody(Course course) {
        int last = document.text().lastIndexOf(course.raw());
        int end = document.text().indexOf("\n---", document.text().indexOf(CardKeys.COURSES));
        return last > end;
    }

    /** Asks the card itself. */
    private PlannedLine asked(LineDraft draft, PlannedLine line, CourseText text) {
        try {
            CardDocument after = document.apply(new Edit.SetCourse(draft.index(), text));
            return line(draft, line.change(), after.card().courses().get(draft.index()).raw());
        } catch (EditRefusedException e) {
            return line.withRefused(e.getMessage());
        }
    }

    /** What no line can say; the card would refuse it too, but only after much longer. What was so before may stay. */
    private static Optional<String> obstacle(CourseText old, CourseText text) {
        if (breaks(old.title(), text.title()) || breaks(old.provider(), text.provider())) {
            return Optional.of(Strings.get("edit.line-break"));
        }
        if (text.title().isEmpty() && !(old.title().isEmpty() && old.url().length() > 0)) {
            return Optional.of(Strings.get("edit.course-without-title"));
        }
        return hasBlank(text.url()) && !hasBlank(old.url())
                ? Optional.of(Strings.get("edit.link-with-blank")) : Optional.empty();
    }

    private static boolean hasBlank(String url) {
        return url.chars().anyMatch(Character::isWhitespace);
    }

    private static boolean breaks(String old, String text) {
        return !text.equals(old) && text.chars().anyMatch(c -> c == '\n' || c == '\r');
    }

    /** Notes which lines become the same course as another: a line that stays, or an earlier one of the plan. */
    private List<PlannedLine> withRepeats(List<PlannedLine> lines) {
        if (lines.stream().noneMatch(this::becomesAnother)) {
            return lines;
        }
        List<Optional<CourseKey>> before = courses.stream()
                .map(course -> Optional.of(course).filter(found -> CourseKey.isCourse(found.kind()))
                .map(CourseKey::of)).toList();
        List<Optional<CourseKey>> after = new ArrayList<>(before);
        boolean[] changes = new boolean[courses.size()];
        for (PlannedLine line : lines) {
            if (line.refused().isEmpty() && line.index() < courses.size()) {
                after.set(line.index(), key(line));
                changes[line.index()] = true;
            }
        }
        return lines.stream().map(line -> repeated(line, changes, before, after).stream()
                .mapToObj(other -> line.withRepeats(other, merge)).findFirst().orElse(line)).toList();
    }

    /** Spares most changes the rest. */
    private boolean becomesAnother(PlannedLine line) {
        return line.change() instanceof LineChange.SetCourse set && line.old()
                .filter(old -> CourseKey.isCourse(old.kind()) && CourseKey.of(old).equals(CourseKey.of(set.course())))
                .isEmpty();
    }

    private static Optional<CourseKey> key(PlannedLine line) {
        return line.change() instanceof LineChange.SetCourse set ? Optional.of(CourseKey.of(set.course()))
                : Optional.empty();
    }

    private OptionalInt repeated(PlannedLine line, boolean[] changes, List<Optional<CourseKey>> before,
            List<Optional<CourseKey>> after) {
        Optional<CourseKey> key = key(line);
        if (key.isEmpty() || line.refused().isPresent()) {
            return OptionalInt.empty();
        }
        int index = line.index();
        for (int other = 0; other < courses.size(); other++) {
            if (other != index && after.get(other).equals(key) && (!changes[other] || other < index)
                    && (before.get(index).isEmpty() || !before.get(other).equals(before.get(index)))) {
                return OptionalInt.of(other);
            }
        }
        return OptionalInt.empty();
    }
}

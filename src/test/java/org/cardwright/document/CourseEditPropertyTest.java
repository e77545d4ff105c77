package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.cardwright.fixtures.CardTexts;
import org.cardwright.fixtures.Sample;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourseEditPropertyTest {
    private static final String URL = "https://learn.example.gov/new?id=7&term=2";

    /**
     * Parts that some shapes of course lines cannot tell apart: to be refused or written so that they are read again.
     */
    private static final List<CourseText> AMBIGUOUS = List.of(
            new CourseText("Title only", "", ""), new CourseText("Title, with comma", "", ""),
            new CourseText("Title, with comma", "", URL), new CourseText("Title", "Provider, with comma", URL),
            new CourseText("Title", "", URL), new CourseText("",
            "Provider", URL),
            new CourseText("", "", URL), new CourseText("", "", ""), new CourseText("67 Title", "Provider", URL),
            new CourseText("67", "Provider", ""), new CourseText("Title,", "Provider", URL),
            new CourseText("Course Coming Soon", "", ""), new CourseText("Course Coming Soon", "GSU", URL),
            new CourseText("Title", "Provider", "not an address"),
            new CourseText("Title", "Provider",
            "https://x.gov/a\"b'c<d>"),
            new CourseText("Title", "Provider", "https://x.gov/?a=1&copy=2&lt;=3&#58;"),
            new CourseText("Title",
            "Provider", "https://x.gov/a b # c"),
            new CourseText("Two\nlines", "Provider", URL), new CourseText("Title - " + URL, "Provider", URL),
            new CourseText("two  blanks", "A  B", URL), new CourseText("<a href=\"x\">y</a>", "Provider", URL),
            new CourseText("Title", "<a>", URL), new CourseText(" Title ", " P ", " " + URL + " "));

    static List<Sample> samples() {
        return Sample.all(12);
    }

    static List<Sample> few() {
        return Sample.all(3).stream().filter(sample -> sample.ordinary() || sample.name().startsWith("courses/"))
                .toList();
    }

    static List<Sample> seeds() {
        return Sample.seeds();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void editingACourseChangesOnlyItsLine(Sample sample) {
        Attempt attempt = Attempt.on(sample);
        if (attempt.document().readable()) {
            someCourseEdits(attempt, new Random(sample.name().hashCode()));
        }
    }

    /** Each kind of edit on the courses of a card. */
    static void someCourseEdits(Attempt attempt, Random random) {
        int size = attempt.document().card().courses().size();
        boolean about = attempt.sample().name().startsWith("courses/") || Sample.EFFORT > 2;
        for (int i = 0; i < (about ? size : Math.min(size, 1)); i++) {
            set(attempt, i, new CourseText("Reading Statements (RS7), Level 2", "Harbor Academy", URL), true);
            set(attempt, i, new CourseText(CardTexts.tricky(random), "MC", URL), true);
            remove(attempt, i);
            move(attempt, i, random.nextInt(size));
        }
        for (int i : about ? List.of(0, size / 2, size) : List.of(size)) {
            add(attempt, i, new CourseText("Reading Statements", "GSU", URL), true);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void awkwardTitlesAndProvidersAreWrittenReadAndTakenBack(Sample seed) {
        Attempt attempt = Attempt.on(seed);
        int step = Math.max(1, 5 / Math.max(1, Sample.EFFORT));
        int turn = seeds().stream().map(Sample::name).toList().indexOf(seed.name());
        for (int i = turn % step; i < CardTexts.TRICKY.size(); i += step) {
            String text = CardTexts.TRICKY.get(i);
            set(attempt, 0, new CourseText(text, "GSU", URL), true);
            set(attempt, 1, new CourseText("Reading Statements", text, URL), !text.contains(","));
            add(attempt, 1, new CourseText(text, "GSU", URL), true);
        }
    }

    @ParameterizedTest
    @MethodSource("few")
    void partsThatALineCannotTellApartAreReadAgainOrRefused(Sample sample) {
        Attempt attempt = Attempt.on(sample);
        int size = attempt.document().card().courses().size();
        var random = new Random(sample.name().hashCode());
        for (CourseText course : AMBIGUOUS) {
            if (attempt.document().readable()) {
                boolean add = size == 0 || random.nextBoolean();
                attempt.edit(add ? new Edit.AddCourse(size, trimmed(course))
                        : new Edit.SetCourse(random.nextInt(size), trimmed(course)), false);
            }
        }
    }

    private static CourseText trimmed(CourseText course) {
        return new CourseText(course.title().strip(), course.provider().strip(), course.url().strip());
    }

    private static void set(Attempt attempt, int index, CourseText course, boolean sensible) {
        Course old = attempt.document().card().courses().get(index);
        Edit edit = new Edit.SetCourse(index, course);
        attempt.edit(edit, sensible && attempt.sample().ordinary()).ifPresent(after -> {
            attempt.guarded(edit, after.document(), () -> {
                assertEquals(old.number(), after.document().card().courses().get(index).number());
                assertLinesAdded(attempt, after, 0, 1);
            });
            if (attempt.sample().ordinary() && sensible && !CardTexts.ONLY_IN_DOUBLE_QUOTES.contains(course.title())
                    && !CardTexts.ONLY_IN_DOUBLE_QUOTES.contains(course.provider())) {
                after.backTo(attempt, new Edit.SetCourse(index, old.text()));
            }
        });
    }

    private static void add(Attempt attempt, int index, CourseText course, boolean sensible) {
        Edit edit = new Edit.AddCourse(index, course);
        attempt.edit(edit, sensible && attempt.sample().ordinary()).ifPresent(after -> {
            attempt.guarded(edit, after.document(), () -> assertLinesAdded(attempt, after, 1, 1));
            if (attempt.sample().ordinary()) {
                after.backTo(attempt, new Edit.RemoveCourse(index));
            }
        });
    }

    private static void remove(Attempt attempt, int index) {
        Course old = attempt.document().card().courses().get(index);
        Edit edit = new Edit.RemoveCourse(index);
        attempt.edit(edit).ifPresent(after -> {
            attempt.guarded(edit, after.document(), () -> assertLinesAdded(attempt, after, -1, 0));
            boolean alone = attempt.document().card().courses().size() == 1;
            if (attempt.sample().ordinary() && old.number().isEmpty() && !alone) {
                after.backTo(attempt, new Edit.AddCourse(index, old.text()));
            }
        });
    }

    private static void move(Attempt attempt, int index, int toIndex) {
        attempt.edit(new Edit.MoveCourse(index, toIndex)).ifPresent(after -> {
            attempt.guarded(new Edit.MoveCourse(index, toIndex), after.document(),
                    () -> assertLinesAdded(attempt, after, 0, 0));
            if (attempt.sample().ordinary()) {
                after.backTo(attempt, new Edit.MoveCourse(toIndex, index));
            }
        });
    }

    /**
     * Asserts how many lines of the courses came, and how many there are now that were not before, where each course
     * has its line.
     */
    private static void assertLinesAdded(Attempt before, Attempt after, int more, int fresh) {
        Set<String> key = Set.of(before.document().key(CardField.COURSES));
        List<String> old = CardLines.of(before.document().text()).of(key);
        List<String> now = new ArrayList<>(CardLines.of(after.document().text()).of(key));
        List<Course> courses = before.document().card().courses();
        boolean oneLineEach = !old.isEmpty() && old.getFirst().replaceFirst(".*:", "").isBlank()
                && old.size() == courses.size() + 1
                && courses.stream().noneMatch(course -> course.kind() == CourseKind.UNREADABLE);
        if (oneLineEach) {
            assertEquals(old.size() + more, now.size(), "lines of the courses");
            old.forEach(now::remove);
            assertEquals(Math.min(fresh, now.size()), now.size(), () -> "rewritten: " + now);
        }
    }
}

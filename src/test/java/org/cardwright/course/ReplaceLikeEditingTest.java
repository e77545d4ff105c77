package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.StepPlan;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardChange;
import org.cardwright.fixtures.FixtureFile;
import org.cardwright.fixtures.Sample;
import org.cardwright.model.Course;
import org.cardwright.model.CourseText;
import org.junit.jupiter.api.Test;

/** The quick way of a bulk change gives the very text that editing the lines one by one gives. */
class ReplaceLikeEditingTest {
    private static final CourseSearch SEARCH = CourseSearch.plain("e", "\u00EB & o").in(CoursePart.TITLE);

    @Test
    void aBulkChangeWritesWhatSingleEditsWrite() throws CourseSearchException, EditRefusedException {
        int changed = 0;
        for (Sample sample : Stream.concat(Sample.seeds().stream(), Sample.generated(80).stream()).toList()) {
            CardDocument before = CardDocument.read(sample.source());
            StepPlan plan = Cards.change(before).replaceText(SEARCH);
            AppliedStep applied = Cards.applied(plan);
            boolean comparable = Cards.lines(plan, PlannedLine::review).isEmpty() && Cards.refused(plan).isEmpty()
                    && before.card().courses().stream().noneMatch(course -> "\"'>|".contains(course.raw()
                    .substring(0, 1)));
            if (comparable) {
                assertEquals(edited(before), text(applied, before), sample.name());
                changed += applied.parts();
            }
        }
        assertTrue(changed > 100, "only " + changed);
    }

    private static CardDocument titled(CardDocument document, int index, Course course) throws EditRefusedException {
        String title = course.title().replaceAll("[eE]", "\u00EB & o");
        return document.apply(new Edit.SetCourse(index, new CourseText(title, course.provider(), course.url())));
    }

    private static String edited(CardDocument before) throws EditRefusedException {
        CardDocument document = before;
        for (int i = 0; i < before.card().courses().size(); i++) {
            document = titled(document, i, before.card().courses().get(i));
        }
        return document.text();
    }

    private static String text(AppliedStep applied, CardDocument unchanged) {
        return applied.change().cards().stream().map(CardChange::after).flatMap(Optional::stream).findFirst()
                .orElse(unchanged.source()).text();
    }

    @Test
    void aBodyThatRepeatsTheLinesFollows() throws CourseSearchException {
        CardDocument card = CardDocument.read(FixtureFile.named("bodies/columns").source());
        String raw = card.card().courses().getFirst().raw();
        CardDocument before = Cards.read(card.text().replaceFirst("<li>Budget Basics[^<]*</li>",
                "<li>" + raw + "</li>"));
        String after = text(Cards.applied(Cards.change(before)
                .replaceText(CourseSearch.plain("Budget Basics", "Costs"))), before);
        assertEquals(before.text().replace("Budget Basics", "Costs"), after);
    }
}

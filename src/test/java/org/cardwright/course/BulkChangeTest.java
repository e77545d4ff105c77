package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.PlannedCard;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.EditHistory;
import org.cardwright.model.CourseText;
import org.cardwright.edit.Progress;
import org.junit.jupiter.api.Test;

class BulkChangeTest {
    private static final String A = "- Alpha, GSU, <a href=\"https://x.gov/a\">https://x.gov/a</a>";
    private static final String B = "- <a href=\"https://x.gov/b\">Beta</a>, MC";
    private static final CourseKey KEY_A = CourseKey.of(new CourseText("Alpha", "GSU", "https://X.gov/a/"));
    private static final CourseKey KEY_B = CourseKey.of(new CourseText("beta", "MC", "https://x.gov/b"));

    @Test
    void oneCourseTakesThePlaceOfOthersInTheirShapes() {
        StepPlan plan = Cards.change(Cards.card(A), Cards.card(B, "- Gamma, MC"))
                .replaceCourses(Set.of(KEY_A, KEY_B), new CourseText("New", "AGA", "https://y.gov/n"));
        assertEquals(List.of(Cards.text("- New, AGA, <a href=\"https://y.gov/n\">https://y.gov/n</a>"),
                Cards.text("- <a href=\"https://y.gov/n\">New</a>, AGA", "- Gamma, MC")), texts(Cards.applied(plan)));
    }

    private static List<String> texts(AppliedStep applied) {
        return applied.change().cards().stream().map(card -> card.after().orElseThrow().text()).toList();
    }

    @Test
    void aPartChangesEverywhereAndTheOthersStay() {
        StepPlan plan = Cards.change(Cards.card(A, B)).editCourses(Set.of(KEY_A), Optional.empty(),
                Optional.of("Graduate School USA"), Optional.empty());
        assertEquals(Cards.text(A.replace("GSU", "Graduate School USA"), B), Cards.textAfter(plan));
    }

    @Test
    void aCourseIsRemovedFromEveryCard() {
        StepPlan plan = Cards.change(Cards.card(A, B, A), Cards.card(B)).remove(Set.of(KEY_A));
        assertEquals(2, Cards.possible(plan).size());
        assertEquals(Cards.text(B), Cards.textAfter(plan));
    }

    @Test
    void aCourseIsAddedToCardsThatLackIt() {
        StepPlan plan = Cards.change(Cards.card(A), Cards.card(B))
                .add(new CourseText("Alpha", "GSU", "https://x.gov/a"));
        assertEquals(List.of(Cards.id(2)), plan.cards().stream().map(PlannedCard::card).toList());
        assertEquals(Cards.text(B, "- <a href=\"https://x.gov/a\">Alpha</a>, GSU"), Cards.textAfter(plan));
    }

    @Test
    void aPlaceholderIsFilled() {
        StepPlan plan = Cards.change(Cards.card(B, "- Course Coming Soon"))
                .fillPlaceholders(new CourseText("Alpha", "GSU", "https://x.gov/a"));
        assertEquals(Cards.text(B, "- <a href=\"https://x.gov/a\">Alpha</a>, GSU"), Cards.textAfter(plan));
    }

    @Test
    void aLineThatComesToRepeatAnotherSaysSoAndCanBeMerged() throws CourseSearchException {
        CardDocument card = Cards.card(A, A.replace("x.gov/a", "x.gov/old"), B);
        StepPlan plan = Cards.change(card).replaceText(CourseSearch.plain("/old", "/a").in(CoursePart.LINK));
        assertEquals(OptionalInt.of(0), Cards.repeated(plan).getFirst().repeats());
        assertEquals(Cards.text(A, A, B), Cards.textAfter(plan));
        assertEquals(Cards.text(A, B), Cards.textAfter(Cards.change(card).merging(true)
                .replaceText(CourseSearch.plain("/old", "/a").in(CoursePart.LINK))));
    }

    @Test
    void linesThatRepeatedEachOtherBeforeAreNoConcern() throws CourseSearchException {
        assertEquals(List.of(), Cards.repeated(Cards.change(Cards.card(A, A))
                .replaceText(CourseSearch.plain("/a", "/c").in(CoursePart.LINK))));
    }

    @Test
    void aMergedLineStaysIfTheOtherOneIsNotChangedAfterAll() {
        StepPlan plan = Cards.change(Cards.card(A, B)).merging(true).replaceCourses(Set.of(KEY_A, KEY_B),
                new CourseText("New", "AGA", "https://y.gov/n"));
        assertEquals(Cards.text("- New, AGA, <a href=\"https://y.gov/n\">https://y.gov/n</a>"), Cards.textAfter(plan));
        AppliedStep second = Cards.applied(plan, line -> line.index() == 1);
        assertEquals(List.of(Cards.text(A, "- <a href=\"https://y.gov/n\">New</a>, AGA")), texts(second));
    }

    @Test
    void onlySelectedLinesChangeAsOneStepThatCanBeUndone() throws CourseSearchException {
        StepPlan plan = Cards.change(Cards.card(A, B), Cards.card(B))
                .replaceText(CourseSearch.plain("x.gov", "y.gov"));
        AppliedStep applied = Cards.applied(plan, line -> line.old().orElseThrow().provider().equals("MC"));
        assertEquals(List.of(Cards.text(A, B.replace("x.gov", "y.gov")), Cards.text(B.replace("x.gov", "y.gov"))),
                texts(applied));
        assertEquals(2, applied.parts());
        var history = new EditHistory();
        history.push(applied.change());
        assertEquals(List.of(Cards.text(A, B), Cards.text(B)),
                history.undo().orElseThrow().cards().stream().map(card -> card.before().orElseThrow().text())
                        .toList());
        assertTrue(history.undoName().isEmpty());
    }

    @Test
    void changedLinesTakeOnTheNewestShapeIfAsked() throws CourseSearchException {
        String numbered = "- 67 Alpha&#58; One, GSU, <a href=\"https://x.gov/a\">https://x.gov/a</a>";
        String differs = "- Alpha, GSU, <a href=\"https://x.gov\">x.gov</a>";
        var change = Cards.change(Cards.card(numbered, differs, B)).modernizing(true);
        assertEquals(Cards.text("- <a href=\"https://x.gov/a\" aria-label=\"Alpha&#58; One - https://x.gov/a\">Alpha&#58; One</a>, G",
                differs.replace("GSU", "G"), B), Cards.textAfter(change.replaceText(CourseSearch.plain("GSU", "G")
                        .in(CoursePart.PROVIDER))));
    }

    @Test
    void aCanceledChangeYieldsNothing() throws CourseSearchException {
        StepPlan plan = Cards.change(Cards.card(A)).replaceText(CourseSearch.plain("x.gov", "y.gov"));
        Progress canceled = new Progress() {
            @Override
            public void done(int count, int total) {}

            @Override
            public boolean canceled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> plan.apply("Replace", StepPlan.Selection.SUGGESTED, canceled));
    }

    @Test
    void aChangeCanBeLimitedToSomeCourses() throws CourseSearchException {
        CardDocument card = Cards.card("- One, GSU", "- Two, GSU");
        StepPlan plan = Cards.change(card).only(List.of(CourseKey.of(new CourseText("Two", "GSU", ""))))
                .replaceText(CourseSearch.plain("GSU", "MC"));
        assertEquals(Cards.text("- One, GSU", "- Two, MC"), Cards.textAfter(plan));
    }

    @Test
    void planningEndsWhenItIsCanceled() {
        Progress canceled = new Progress() {
            @Override
            public void done(int count, int total) {}

            @Override
            public boolean canceled() {
                return true;
            }
        };
        BulkChange change = Cards.change(Cards.card("- One, GSU")).watchedBy(canceled);
        assertThrows(CancellationException.class, () -> change.replaceText(CourseSearch.plain("GSU", "MC")));
    }
}

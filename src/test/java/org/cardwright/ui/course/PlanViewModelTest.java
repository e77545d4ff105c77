package org.cardwright.ui.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.course.AppliedPlan;
import org.cardwright.course.BulkChange;
import org.cardwright.course.CoursePart;
import org.cardwright.course.CourseScope;
import org.cardwright.course.CourseSearch;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.fixtures.ReplaceCase;
import org.cardwright.text.SearchTerms;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.SameThread;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FileStamp;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanViewModelTest {
    private static final CardId FIRST = new CardId(Path.of("1.md"));
    private static final CardId SECOND = new CardId(Path.of("2.md"));

    private final Workspace workspace = new Workspace(new CardFolder(Path.of("cards")), List.of(
            card(FIRST, "- One, GSU", "- Two, GSU"), card(SECOND, "- One, GSU", "- <a href=\"GSU\">x</a> y")));
    private final PlanViewModel plan = new PlanViewModel(new SameThread(), () -> Optional.of(workspace));
    private final List<String> told = new ArrayList<>();

    private static LoadedCard card(CardId id, String... lines) {
        String text = SampleFolder.card("501", "Series", "Entry", "Primary", "Budget")
                .replace("level: \"7-9\"\n", "relevant_courses: \n" + String.join("\n", lines) + "\n");
        return new LoadedCard(id, CardDocument.read(new SourceText(text, false)), new FileStamp(0, Instant.EPOCH));
    }

    private void replace(String find, String with) {
        plan.plan(Optional.of((cards, progress) -> new BulkChange(cards, CourseScope.ALL).watchedBy(progress)
                .replaceText(new CourseSearch(find, with, CoursePart.ANY, true, false, true))),
                problem -> told.add(problem.orElse("")));
    }

    private List<String> rows() {
        return plan.rows().stream().map(row -> switch (row) {
            case PlanRow.OfCard card -> card.card().card().name() + (card.open() ? "" : " folded");
            case PlanRow.OfLine line -> (plan.wanted(line.line()) ? "x " : "- ") + line.context() + " | " + line.before()
                    + " > " + line.after();
        }).toList();
    }

    private PlanRow.OfLine line(int row) {
        return (PlanRow.OfLine) plan.rows().get(row);
    }

    private Optional<AppliedPlan> applied() {
        List<AppliedPlan> result = new ArrayList<>();
        plan.prepare("", "Replace", new PlanViewModel.Prepared() {
            @Override
            public void ready(AppliedPlan ready) {
                result.add(ready);
            }

            @Override
            public void outdated() {
                told.add("outdated");
            }
        });
        return result.stream().findFirst();
    }

    @Test
    void linesStandBelowTheirCardsWithThePartsThatChange() {
        replace("GSU", "MC");
        assertEquals(List.of("1.md", "x One | GSU > MC", "x Two | GSU > MC", "2.md", "x One | GSU > MC",
                "x  | <a href=\"GSU\">x</a> y > <a href=\"MC\">x</a> y"), rows());
        assertEquals(new PlanTotals(4, 4, 2, 4, 2, 4, 0, 1, 0, 0, false), plan.totalsProperty().get());
    }

    @Test
    void whatIsNotWantedStaysSoWhenTheFormChangesAndIsLeftOut() {
        replace("GSU", "MC");
        plan.want(line(1).line(), false);
        replace("GSU", "HA");
        assertEquals(List.of("1.md", "- One | GSU > HA", "x Two | GSU > HA", "2.md", "x One | GSU > HA",
                "x  | <a href=\"GSU\">x</a> y > <a href=\"HA\">x</a> y"), rows());
        AppliedPlan done = applied().orElseThrow();
        assertEquals(3, done.lines());
        workspace.apply(done.change(), done.documents());
        assertEquals(List.of("One, GSU", "Two, HA"), raws(FIRST));
        assertEquals(List.of("One, HA", "<a href=\"HA\">x</a> y"), raws(SECOND));
        workspace.undo();
        assertTrue(workspace.modified().isEmpty());
    }

    private List<String> raws(CardId card) {
        return workspace.document(card).card().courses().stream().map(course -> course.raw()).toList();
    }

    @Test
    void aCardIsTickedAndFoldedAsAWhole() {
        replace("GSU", "MC");
        PlanRow.OfCard first = (PlanRow.OfCard) plan.rows().getFirst();
        plan.want(first.card(), false);
        plan.fold(first.card(), true);
        assertEquals(List.of("1.md folded", "2.md", "x One | GSU > MC",
                "x  | <a href=\"GSU\">x</a> y > <a href=\"MC\">x</a> y"), rows());
        assertEquals(List.of(2, 1), List.of(plan.totalsProperty().get().wanted(),
                plan.totalsProperty().get().wantedCards()));
        plan.wantAll(true);
        assertEquals(4, plan.totalsProperty().get().wanted());
    }

    @Test
    void aLineThatWouldRepeatAnotherGoesWhenAPersonSaysSo() {
        replace("One|Two", "Same");
        assertEquals(1, plan.totalsProperty().get().repeated());
        plan.merge(true);
        assertEquals("x  | Two · GSU > ", rows().get(2));
        AppliedPlan done = applied().orElseThrow();
        workspace.apply(done.change());
        assertEquals(List.of("Same, GSU"), raws(FIRST));
        workspace.undo();
        plan.merge(false);
        workspace.apply(applied().orElseThrow().change());
        assertEquals(List.of("Same, GSU", "Same, GSU"), raws(FIRST));
    }

    @Test
    void aSearchThatCannotBeCarriedOutLeavesNothingToApply() {
        replace("GSU", "MC");
        replace("(GSU", "MC");
        assertEquals(2, told.size());
        assertTrue(told.getLast().startsWith("The regular expression is not valid"), told::toString);
        assertEquals(List.of(), rows());
        assertEquals(PlanTotals.EMPTY, plan.totalsProperty().get());
    }

    @Test
    void aStepWhoseCardsWereEditedMeanwhileIsNotApplied() throws EditRefusedException {
        replace("GSU", "MC");
        workspace.apply("Edit", FIRST, new Edit.RemoveCourse(0), Optional.empty());
        assertEquals(Optional.empty(), applied());
        assertEquals("outdated", told.getLast());
    }

    @ParameterizedTest
    @MethodSource("org.cardwright.fixtures.ReplaceCase#all")
    void textsAreReplacedAsEverywhere(ReplaceCase row) {
        Workspace one = new Workspace(new CardFolder(Path.of("cards")), List.of(new LoadedCard(FIRST,
                CardDocument.read(new SourceText(row.before(), false)), new FileStamp(0, Instant.EPOCH))));
        PlanViewModel model = new PlanViewModel(new SameThread(), () -> Optional.of(one));
        SearchTerms terms = row.terms();
        model.plan(Optional.of((cards, progress) -> new BulkChange(cards, CourseScope.ALL).replaceText(new CourseSearch(
                terms.find(), terms.with(), CoursePart.ANY, terms.regex(), terms.word(), terms.matchCase()))), _ -> {});
        PlanTotals totals = model.totalsProperty().get();
        int lines = row.count("lines", 0);
        assertEquals(List.of(row.count("matches", row.count("found", 0)), lines, Math.min(lines, 1),
                row.count("refused", 0)), List.of(totals.matches(), totals.possible(), totals.cards(), totals.refused()));
        model.prepare("", "Replace", new PlanViewModel.Prepared() {
            @Override
            public void ready(AppliedPlan ready) {
                one.apply(ready.change());
            }

            @Override
            public void outdated() {
                told.add("outdated");
            }
        });
        assertEquals(row.after(), one.document(FIRST).text());
        assertEquals(List.of(), told);
    }
}

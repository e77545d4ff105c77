package org.cardwright.ui.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.course.BulkChange;
import org.cardwright.course.CoursePart;
import org.cardwright.course.CourseScope;
import org.cardwright.course.CourseSearch;
import org.cardwright.course.CourseSearchException;
import org.cardwright.course.PlannedLine;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.StepRow;
import org.cardwright.edit.StepTotals;
import org.cardwright.edit.StepWords;
import org.cardwright.fixtures.ReplaceCase;
import org.cardwright.model.CourseText;
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

/** A step whose lines are chosen one by one: a bulk change of courses. */
class StepLinesTest {
    private static final CardId FIRST = new CardId(Path.of("1.md"));
    private static final CardId SECOND = new CardId(Path.of("2.md"));

    private final Workspace workspace = new Workspace(new CardFolder(Path.of("cards")), List.of(
            card(FIRST, "- One, GSU", "- Two, GSU"), card(SECOND, "- One, GSU", "- <a href=\"GSU\">x</a> y")));
    private final StepViewModel model = new StepViewModel(new SameThread(), () -> Optional.of(workspace),
            (card, document) -> List.of(), CardId::name);
    private boolean merge;

    private static LoadedCard card(CardId id, String... lines) {
        String text = SampleFolder.card("501", "Series", "Entry", "Primary", "Budget")
                .replace("level: \"7-9\"\n", "relevant_courses: \n" + String.join("\n", lines) + "\n");
        return new LoadedCard(id, CardDocument.read(new SourceText(text, false)), new FileStamp(0, Instant.EPOCH));
    }

    private void replace(String find, String with) {
        model.ask(() -> Optional.of(new StepViewModel.Asked(2, false, progress -> {
            try {
                return new BulkChange(Map.of(FIRST, workspace.document(FIRST), SECOND, workspace.document(SECOND)),
                        CourseScope.ALL).merging(merge).watchedBy(progress)
                        .replaceText(new CourseSearch(find, with, CoursePart.ANY, true, false, true));
            } catch (CourseSearchException e) {
                return StepPlan.refused(List.of(Refusal.of(e.getMessage())));
            }
        })));
        model.plan();
    }

    private List<String> rows() {
        return model.rows().stream().map(row -> switch (row) {
            case StepRow.Head(var card, boolean open) -> card.card().name() + (open ? "" : " folded");
            case StepRow.Part(var card, var part) -> (model.wants(card, part) ? "x " : "- ") + part.context() + " | "
                    + part.before() + " > " + part.after();
            default -> row.toString();
        }).toList();
    }

    private void leave(int row) {
        StepRow.Part part = (StepRow.Part) model.rows().get(row);
        model.want(part.card(), part.part(), false);
    }

    private StepTotals totals() {
        return model.stateProperty().get().totals();
    }

    private Optional<AppliedStep> applied() {
        List<AppliedStep> result = new ArrayList<>();
        model.apply("", "Replace", result::add, () -> {}, () -> {});
        return result.stream().findFirst();
    }

    private List<String> raws(CardId card) {
        return workspace.document(card).card().courses().stream().map(course -> course.raw()).toList();
    }

    @Test
    void linesStandBelowTheirCardsWithThePartsThatChange() {
        replace("GSU", "MC");
        assertEquals(List.of("1.md", "x One | GSU > MC", "x Two | GSU > MC", "2.md", "x One | GSU > MC",
                "x  | <a href=\"GSU\">x</a> y > <a href=\"MC\">x</a> y"), rows());
        assertEquals(new StepTotals(2, 2, 2, 2, 0, 4, 0, 0, 0, 0, List.of()), totals());
        assertEquals(List.of("1 line that could not be understood will be replaced as text."), model.stateProperty().get().notes());
    }

    @Test
    void whatIsNotWantedStaysSoWhenTheFormChangesAndIsLeftOut() {
        replace("GSU", "MC");
        leave(1);
        replace("GSU", "HA");
        assertEquals(List.of("1.md", "- One | GSU > HA", "x Two | GSU > HA", "2.md", "x One | GSU > HA",
                "x  | <a href=\"GSU\">x</a> y > <a href=\"HA\">x</a> y"), rows());
        assertEquals(List.of("part CourseLine[index=0]\n1.md"), model.entered());
        AppliedStep done = applied().orElseThrow();
        assertEquals(3, done.parts());
        workspace.apply(done.change(), done.documents());
        assertEquals(List.of("One, GSU", "Two, HA"), raws(FIRST));
        assertEquals(List.of("One, HA", "<a href=\"HA\">x</a> y"), raws(SECOND));
        workspace.undo();
        assertTrue(workspace.modified().isEmpty());
    }

    @Test
    void whatWasLeftOutIsSoAgainWhenItIsPutBack() {
        replace("GSU", "MC");
        model.enter(List.of("part CourseLine[index=1]\n2.md"));
        assertEquals("-  | <a href=\"GSU\">x</a> y > <a href=\"MC\">x</a> y", rows().getLast());
        assertEquals(3, totals().parts());
    }

    @Test
    void aCardIsSelectedAndFoldedAsAWhole() {
        replace("GSU", "MC");
        model.want(List.of(model.rows().getFirst().about().orElseThrow()), false);
        model.lay(rows -> rows.fold(model.rows().getFirst()));
        assertEquals(List.of("1.md folded", "2.md", "x One | GSU > MC",
                "x  | <a href=\"GSU\">x</a> y > <a href=\"MC\">x</a> y"), rows());
        assertEquals(List.of(2, 1), List.of(totals().parts(), totals().wanted()));
        model.wantAll(true);
        assertEquals(4, totals().parts());
    }

    @Test
    void aLineOfACardThatIsLeftOutIsSelectedAlone() {
        replace("GSU", "MC");
        model.wantAll(false);
        assertEquals(List.of("card 1.md", "card 2.md"), model.entered());
        StepRow.Part part = (StepRow.Part) model.rows().get(2);
        model.want(part.card(), part.part(), true);
        assertEquals(List.of("1.md", "- One | GSU > MC", "x Two | GSU > MC", "2.md", "- One | GSU > MC",
                "-  | <a href=\"GSU\">x</a> y > <a href=\"MC\">x</a> y"), rows());
        assertEquals(List.of(1, 1), List.of(totals().parts(), totals().wanted()));
        List<String> kept = model.entered();
        model.wantAll(true);
        assertEquals(List.of(), model.entered());
        model.enter(kept);
        workspace.apply(applied().orElseThrow().change());
        assertEquals(List.of(List.of("One, GSU", "Two, MC"), List.of("One, GSU", "<a href=\"GSU\">x</a> y")), List.of(raws(FIRST), raws(SECOND)));
    }

    @Test
    void aLineThatWouldRepeatAnotherGoesWhenAPersonSaysSo() {
        merge = true;
        replace("One|Two", "Same");
        assertEquals("x  | Two · GSU > ", rows().get(2));
        AppliedStep done = applied().orElseThrow();
        workspace.apply(done.change());
        assertEquals(List.of("Same, GSU"), raws(FIRST));
        workspace.undo();
        merge = false;
        model.plan();
        assertEquals("x GSU | Two > Same", rows().get(2));
        workspace.apply(applied().orElseThrow().change());
        assertEquals(List.of("Same, GSU", "Same, GSU"), raws(FIRST));
    }

    @Test
    void aSearchThatCannotBeCarriedOutLeavesNothingToApply() {
        replace("GSU", "MC");
        replace("(GSU", "MC");
        assertTrue(StepWords.reasons(model.stateProperty().get()).startsWith("The regular expression is not valid"));
        assertEquals(List.of(), rows());
        assertEquals(StepTotals.NONE, totals());
    }

    @Test
    void aStepWhoseCardsWereEditedSinceIsNotAppliedButPlannedAgain() throws EditRefusedException {
        replace("GSU", "MC");
        leave(2);
        workspace.apply("Edit", FIRST, new Edit.SetCourse(0, new CourseText("Three", "GSU", "")), Optional.empty());
        assertEquals(Optional.empty(), applied());
        assertEquals(List.of("1.md", "x Three | GSU > MC", "- Two | GSU > MC"), rows().subList(0, 3));
        assertEquals("Changed since then: 1.md. The preview shows it as it is now. Your selection stays.",
                model.stateProperty().get().notes().getFirst());
        assertEquals(3, applied().orElseThrow().parts());
    }

    @ParameterizedTest
    @MethodSource("org.cardwright.fixtures.ReplaceCase#all")
    void textsAreReplacedAsEverywhere(ReplaceCase row) {
        Workspace one = new Workspace(new CardFolder(Path.of("cards")), List.of(new LoadedCard(FIRST,
                CardDocument.read(new SourceText(row.before(), false)), new FileStamp(0, Instant.EPOCH))));
        StepViewModel lines = new StepViewModel(new SameThread(), () -> Optional.of(one), (_, _) -> List.of(), CardId::name);
        lines.ask(() -> Optional.of(new StepViewModel.Asked(1, false, _ -> planned(one, row.terms()))));
        lines.plan();
        StepTotals totals = lines.stateProperty().get().totals();
        int found = row.count("lines", 0);
        int matches = PlannedLine.of(lines.stateProperty().get().plan()).filter(line -> line.refused().isEmpty())
                .mapToInt(line -> line.marks().size()).sum();
        assertEquals(List.of(row.count("matches", row.count("found", 0)), found, Math.min(found, 1),
                row.count("refused", 0)), List.of(matches, totals.parts(), totals.possible(), totals.refusedParts()));
        lines.apply("", "Replace", step -> one.apply(step.change()), () -> {}, () -> {});
        assertEquals(row.after(), one.document(FIRST).text());
    }

    private static StepPlan planned(Workspace cards, SearchTerms terms) {
        try {
            return new BulkChange(Map.of(FIRST, cards.document(FIRST)), CourseScope.ALL).replaceText(new CourseSearch(
                    terms.find(), terms.with(), CoursePart.ANY, terms.regex(), terms.word(), terms.matchCase()));
        } catch (CourseSearchException e) {
            throw new AssertionError(e);
        }
    }
}

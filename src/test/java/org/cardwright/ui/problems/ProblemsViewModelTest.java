package org.cardwright.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cardwright.check.ProblemRow;
import org.cardwright.check.ProblemList.Grouping;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;
import org.cardwright.ui.common.FailingBackground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemsViewModelTest {
    private static final CardId A = new CardId(Path.of("0501-Customer-Service-Entry.md"));
    private static final CardId B = new CardId(Path.of("0510-Writing-Mid.md"));

    /** Findings that a test sets. */
    private static final class Given {
        private final Map<CardId, List<Finding>> all = new HashMap<>();
        private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
        private List<Finding> settings = List.of();

        void put(CardId card, Finding... findings) {
            all.put(card, List.of(findings));
            revision.set(revision.get() + 1);
        }
    }

    private final Given findings = new Given();
    private final ReadOnlyObjectWrapper<Optional<CardId>> front = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Finding tab = finding(Severity.WARNING, "tab", 3, "There is a tab character");
    private final Finding run = finding(Severity.INFO, "blanks-run", 4, "Several blanks");
    private final Finding zero = finding(Severity.ERROR, "series-zero", 5, "Write 501");
    private ProblemsViewModel model;

    private static Finding finding(Severity severity, String rule, int line, String message) {
        return new Finding(severity, rule, new Position(line, 1), message, Optional.empty());
    }

    private final FailingBackground background = new FailingBackground();

    @BeforeEach
    void list() {
        model = new ProblemsViewModel(findings.revision.getReadOnlyProperty(), () -> Map.copyOf(findings.all),
                () -> findings.settings, background, front.getReadOnlyProperty());
        findings.put(A, tab, run);
        findings.put(B, tab, zero);
        model.listing().live(true);
    }

    private List<String> rows() {
        return model.rows().stream().map(row -> switch (row) {
            case ProblemRow.Group group -> group.key() + " " + group.count() + (group.open() ? " open" : " folded");
            case ProblemRow.Problem problem -> problem.card().map(card -> card.name().substring(0, 4)).orElse("-")
                    + " " + problem.finding().rule();
        }).toList();
    }

    /** As the window does it: the card of the problem comes to the front. */
    private String step(int by) {
        ProblemRow.Problem problem = model.step(by).orElseThrow();
        front.set(problem.card());
        return problem.card().map(card -> card.name().substring(0, 4)).orElse("-") + " " + problem.finding().rule();
    }

    @Test
    void aListThatFailsIsEmptyWithTheReasonAndTheNextChangeHasItAgain() {
        List<String> before = rows();
        background.failing(true);
        findings.put(A, tab, run);
        assertEquals(List.of(), rows());
        assertEquals(Optional.empty(), model.step(1));
        assertEquals(Optional.of("the reason"), model.listing().problem());
        background.failing(false);
        findings.put(A, tab, run);
        assertEquals(before, rows());
        assertEquals(Optional.empty(), model.listing().problem());
    }

    @Test
    void theWorstRulesComeFirst() {
        assertEquals(List.of("series-zero 1 open", "0510 series-zero", "tab 2 open", "0501 tab", "0510 tab",
                "blanks-run 1 open", "0501 blanks-run"), rows());
    }

    @Test
    void byCardEachCardHasItsProblemsInTheOrderOfTheirPlaces() {
        model.groupingProperty().set(Grouping.CARD);
        assertEquals(List.of(A.name() + " 2 open", "0501 tab", "0501 blanks-run", B.name() + " 2 open", "0510 tab",
                "0510 series-zero"), rows());
    }

    @Test
    void theFilterFindsWordsOfFileNamesRulesAndMessages() {
        model.textProperty().set("customer SERVICE tab");
        assertEquals(List.of("tab 1 open", "0501 tab"), rows());
        assertTrue(model.filtering());
        model.showAll();
        assertEquals(7, rows().size());
    }

    @Test
    void hiddenSeveritiesAreStillCounted() {
        model.wantedProperty(Severity.WARNING).set(false);
        assertEquals(List.of("series-zero 1 open", "0510 series-zero", "blanks-run 1 open", "0501 blanks-run"), rows());
        assertEquals(Map.of(Severity.ERROR, 1, Severity.WARNING, 2, Severity.INFO, 1),
                model.listProperty().get().severities());
    }

    @Test
    void onlyTheCardInFrontFollowsTheTabs() {
        model.frontOnlyProperty().set(true);
        assertEquals(List.of(), rows());
        front.set(Optional.of(B));
        assertEquals(List.of("series-zero 1 open", "0510 series-zero", "tab 1 open", "0510 tab"), rows());
        front.set(Optional.of(A));
        assertEquals(List.of("tab 1 open", "0501 tab", "blanks-run 1 open", "0501 blanks-run"), rows());
    }

    @Test
    void foldedGroupsStayFoldedWhenProblemsChange() {
        model.listing().fold(((ProblemRow.Group) model.rows().get(2)).key(), false);
        assertEquals(List.of("series-zero 1 open", "0510 series-zero", "tab 2 folded", "blanks-run 1 open",
                "0501 blanks-run"), rows());
        findings.put(A, tab);
        assertEquals(List.of("series-zero 1 open", "0510 series-zero", "tab 2 folded"), rows());
    }

    @Test
    void nextGoesAroundFromTheCardInFrontAndOpensFoldedGroups() {
        front.set(Optional.of(A));
        model.listing().foldAll(false);
        assertEquals("0501 tab", step(1));
        assertEquals(List.of("series-zero 1 folded", "tab 2 open", "0501 tab", "0510 tab", "blanks-run 1 folded"),
                rows());
        assertEquals("0510 tab", step(1));
        assertEquals("0501 blanks-run", step(1));
        assertEquals("0510 series-zero", step(1));
        assertEquals("0501 blanks-run", step(-1));
    }

    @Test
    void nextBeginsWithTheCardThatWasJustOpened() {
        assertEquals("0510 series-zero", step(1));
        front.set(Optional.of(A));
        assertEquals("0501 tab", step(1));
        front.set(Optional.of(B));
        assertEquals("0510 series-zero", step(1));
        front.set(Optional.of(A));
        assertEquals("0501 blanks-run", step(-1));
        front.set(Optional.of(new CardId(Path.of("without-problems.md"))));
        assertEquals("0510 series-zero", step(1));
    }

    @Test
    void afterACorrectionTheNextProblemIsTheOneThatTookItsPlace() {
        assertEquals("0510 series-zero", step(1));
        assertEquals("0501 tab", step(1));
        findings.put(A, run);
        assertEquals("0510 tab", step(1));
        findings.put(B, finding(Severity.WARNING, "tab", 9, "There is a tab character"), zero);
        assertEquals("0501 blanks-run", step(1), "shifted, but the same");
    }

    @Test
    void mistakesInTheSettingsStandInTheListWithoutACard() {
        findings.settings = List.of(finding(Severity.WARNING, "settings-invalid", 2, "Check the spelling"));
        findings.put(A, tab);
        assertTrue(rows().contains("- settings-invalid"), rows().toString());
        model.frontOnlyProperty().set(true);
        assertEquals(List.of(), rows());
    }
}

package org.cardwright.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private static final CopyTarget AUDIT_MID = new CopyTarget("511", "Auditing", "Mid");
    private static final CopyTarget AUDIT_SENIOR = new CopyTarget("511", "Auditing", "Senior");
    private static final CopyTarget ACCOUNTING_ENTRY = new CopyTarget("510", "Accounting", "Entry");

    private final FolderCards folder = Folder.samples();

    private static CardId card(String name) {
        return new CardId(Path.of(name));
    }

    @Test
    void aCopyDiffersOnlyInItsPlaceAndWhatDerivesFromIt() {
        StepPlan plan = Duplicates.plan(folder, List.of(Folder.ENTRY_510), List.of(AUDIT_SENIOR));
        assertEquals(List.of("+ 0511-Personal-Customer-Service-Senior.md"), Folder.files(plan));
        assertEquals(Folder.text(Folder.ENTRY_510)
                .replace("0510 Accounting Entry", "0511 Auditing Senior").replace("series: 510\n", "series: 511\n")
                .replace("job_series_title: Accounting", "job_series_title: Auditing")
                .replace("job_series: 0510 Accounting", "job_series: 0511 Auditing")
                .replace("career_level: Entry", "career_level: Senior")
                .replace("/cardsNew/510-Customer-Service-Entry", "/cardsNew/511-Customer-Service-Senior")
                .replace("level: \"7-9\"", "level: \"14-15\"")
                .replace("GS-7-9 series-0510", "GS-14-15 series-0511"),
                Folder.after(plan, "0511-Personal-Customer-Service-Senior.md"));
    }

    @Test
    void manyCopiesAreOneStep() {
        StepPlan plan = Duplicates.plan(folder, List.of(Folder.ENTRY_510), List.of(AUDIT_MID, AUDIT_SENIOR));
        assertEquals(List.of("+ 0511-Personal-Customer-Service-Mid.md",
                "+ 0511-Personal-Customer-Service-Senior.md"), Folder.files(plan));
        var workspace = Folder.workspace();
        workspace.apply(plan.apply("Duplicate").change());
        assertEquals(7, workspace.cards().size());
        workspace.undo();
        assertEquals(List.copyOf(Folder.documents().keySet()), workspace.cards());
    }

    @Test
    void whereACardStandsAlreadyNoneIsMade() {
        StepPlan plan = Duplicates.plan(folder, List.of(Folder.ENTRY_501), List.of(ACCOUNTING_ENTRY, AUDIT_MID));
        assertEquals(List.of("FILE_NAME: There is already a file 0510-Personal-Customer-Service-Entry.md. "
                + "Choose another name."),
                Folder.refusals(plan));
        assertEquals(List.of("+ 0511-Personal-Customer-Service-Mid.md"), Folder.files(plan));
        assertTrue(!plan.isPossible());
        assertEquals(Optional.empty(), Duplicates.obstacle(folder, Folder.ENTRY_501, AUDIT_MID));
    }

    @Test
    void twoCardsCannotBecomeOne() {
        StepPlan plan = Duplicates.plan(folder, List.of(Folder.ENTRY_501, Folder.ENTRY_510), List.of(AUDIT_MID));
        assertEquals(List.of("FILE_NAME: Two cards would get the same file 0511-Personal-Customer-Service-Mid.md. Change one of them."),
                Folder.refusals(plan));
    }

    @Test
    void anOlderCardKeepsItsFormAndItsFolder() {
        var id = Folder.id("sub/old.md");
        var older = CardDocument.read(new SourceText("""
                ---
                title: '0510 Accounting Entry Writing' # theirs
                series: "0510"
                job_series: 0510 Accounting
                career_level: Entry
                permalink: /cards/510-Writing-Entry/
                competency: Writing
                competency_group: Personal
                level: "GS 7-9"
                ---
                """, true));
        var plan = Duplicates.plan(FolderCards.of(Map.of(id, older), List.of()), List.of(id), List.of(AUDIT_MID));
        assertEquals(List.of("+ sub/0511-Personal-Writing-Mid.md"), Folder.files(plan));
        assertEquals(new SourceText("""
                ---
                title: '0511 Auditing Mid Writing' # theirs
                series: "511"
                job_series: 0511 Auditing
                career_level: Mid
                permalink: /cards/511-Writing-Mid/
                competency: Writing
                competency_group: Personal
                level: "GS 10-13"
                ---
                """, true), Folder.changes(plan).getFirst().after().orElseThrow());
    }

    @Test
    void aTitleOfItsOwnBecomesThatOfTheCopy() {
        var odd = CardDocument.read(new SourceText(Folder.text(Folder.ENTRY_510)
                .replace("title: 0510 Accounting Entry Customer Service", "title: My title"), false));
        var plan = Duplicates.plan(FolderCards.of(Map.of(Folder.ENTRY_510, odd), List.of()),
                List.of(Folder.ENTRY_510), List.of(AUDIT_MID));
        assertTrue(Folder.after(plan, "0511-Personal-Customer-Service-Mid.md")
                .contains("\ntitle: 0511 Auditing Mid Customer Service\n"));
    }

    @Test
    void whatIsNotUnderstoodIsNotDuplicated() {
        var broken = CardDocument.read(new SourceText("no card", false));
        var plan = Duplicates.plan(FolderCards.of(Map.of(Folder.id("x.md"), broken), List.of()),
                List.of(Folder.id("x.md")), List.of(AUDIT_MID));
        assertEquals(List.of("FILE_NAME: x.md cannot be duplicated: it could not be understood, or has no "
                + "competency. Correct it first."), Folder.refusals(plan));
    }

    @Test
    void aNewSeriesBeginsWithTheCardsOfAnother() {
        StepPlan plan = Duplicates.newSeries(folder, "0343", "Management Analysis", "501", Set.of("Entry", "Mid"));
        assertEquals(List.of(), Folder.refusals(plan));
        assertEquals(List.of("+ 0343-Personal-Customer-Service-Entry.md", "+ 0343-Personal-Customer-Service-Mid.md"),
                Folder.files(plan));
        assertTrue(Folder.after(plan, "0343-Personal-Customer-Service-Mid.md").contains("""
                title: 0343 Management Analysis Mid Customer Service
                series: 343
                job_series_title: Management Analysis
                job_series: 0343 Management Analysis
                career_level: Mid
                permalink: /cards/343-Customer-Service-Mid
                """));
        assertEquals(List.of(), plan.notes());
        assertEquals(Map.of(card("0343-Personal-Customer-Service-Entry.md"), card("0501-Personal-Customer-Service-Entry.md"),
                card("0343-Personal-Customer-Service-Mid.md"), card("0501-Personal-Customer-Service-Mid.md")),
                plan.cards().stream().collect(Collectors.toMap(PlannedCard::card, PlannedCard::subject)));
        var some = plan.apply("Some", new StepPlan.Selection(card -> card.card().name().endsWith("Mid.md"),
                (card, part) -> true), Progress.NONE);
        assertEquals(List.of(card("0343-Personal-Customer-Service-Mid.md")),
                some.change().cards().stream().map(CardChange::card).toList());
        assertEquals(1, some.cards());
        assertEquals(List.of("SERIES: There is already a series 0510 Accounting, with 1 card.",
                "SERIES_TITLE: Enter the title of the series."),
                Folder.refusals(Duplicates.newSeries(folder, "0510", " ", "501", Set.of("Mid"))));
    }

    @Test
    void aNewSeriesLeavesOutWhatCannotBeCopiedAndSaysSo() {
        var cards = new java.util.TreeMap<>(Folder.documents());
        cards.put(Folder.id("0501-Primary-Customer-Service-Entry.md"), CardDocument.read(new SourceText(
                Folder.text(Folder.ENTRY_501).replace("competency_group: Personal", "competency_group: Primary"), false)));
        StepPlan plan = Duplicates.newSeries(FolderCards.of(cards, List.of()), "343", "Analysis", "501",
                Set.of("Entry"));
        assertEquals(List.of("+ 0343-Personal-Customer-Service-Entry.md"), Folder.files(plan));
        assertTrue(plan.isPossible());
        assertEquals(List.of("The permalink /cards/343-Customer-Service-Entry is in use by "
                + "0343-Personal-Customer-Service-Entry.md. The site would show only one of them."),
                plan.notes());
    }
}

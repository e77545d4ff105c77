package org.cardwright.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.LineDiff;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.TrashedCard;
import org.junit.jupiter.api.Test;

class RenamesTest {
    private static final List<CardId> ONE = List.of(Folder.ENTRY_510);

    private final FolderCards folder = Folder.samples();

    private static RenameDraft competency(String name) {
        return new RenameDraft(Optional.of(name), Optional.empty(), true, Optional.empty(), false, Optional.empty());
    }

    private static RenameDraft file(String name) {
        return new RenameDraft(Optional.empty(), Optional.empty(), true, Optional.of(name), false, Optional.empty());
    }

    @Test
    void aNewFileNameLeavesTheTextAndUndoBringsTheOldOneBack() {
        StepPlan plan = Renames.plan(folder, ONE, file("other.md"));
        assertEquals(List.of("- 0510-Personal-Customer-Service-Entry.md", "+ other.md"), Folder.files(plan));
        assertEquals(Folder.text(Folder.ENTRY_510), Folder.after(plan, "other.md"));
        var workspace = Folder.workspace();
        workspace.apply(plan.apply("Rename").change());
        assertTrue(workspace.contains(Folder.id("other.md")) && !workspace.contains(Folder.ENTRY_510));
        workspace.undo();
        assertEquals(List.copyOf(Folder.documents().keySet()), workspace.cards());
        assertTrue(workspace.modified().isEmpty());
    }

    @Test
    void aNewCompetencyCarriesFileTitleFiltersAndHeadingsAndLeavesThePermalink() {
        StepPlan plan = Renames.plan(folder, ONE, competency("Client Care"));
        assertEquals(List.of("- 0510-Personal-Customer-Service-Entry.md", "+ 0510-Personal-Client-Care-Entry.md")
                .stream().sorted(java.util.Comparator.comparing(line -> line.substring(2))).toList(), Folder.files(plan));
        String before = Folder.text(Folder.ENTRY_510);
        String after = Folder.after(plan, "0510-Personal-Client-Care-Entry.md");
        assertEquals(before.replace("Accounting Entry Customer Service", "Accounting Entry Client Care")
                .replace("competency: Customer Service", "competency: Client Care")
                .replace("filters: Personal-Customer-Service", "filters: Personal-Client-Care")
                .replace("<dt>Customer Service (", "<dt>Client Care ("), after);
    }

    @Test
    void oneCompetencyIsRenamedOnAllItsCards() {
        StepPlan plan = Renames.plan(folder, folder.ofCompetency("Customer Service"), competency("Client Care"));
        assertEquals(List.of(), Folder.refusals(plan));
        assertEquals(10, Folder.changes(plan).size());
        var after = Folder.after(folder, plan);
        assertEquals(List.of("Client Care"), after.competencies());
        assertEquals(List.of("0501-Personal-Client-Care-Entry.md", "0501-Personal-Client-Care-Mid.md",
                "0510-Personal-Client-Care-Entry.md", "0511-Personal-Client-Care-Entry.md",
                "0560-Personal-Client-Care-Entry.md"), after.cards().stream().map(CardId::name).toList());
    }

    @Test
    void thePermalinkFollowsOnlyIfAskedTo() {
        var draft = new RenameDraft(Optional.of("Client Care"), Optional.of("Leading"), false, Optional.empty(), true,
                Optional.empty());
        StepPlan plan = Renames.plan(folder, ONE, draft);
        assertEquals(List.of("~ 0510-Personal-Customer-Service-Entry.md"), Folder.files(plan));
        String after = Folder.after(plan, Folder.ENTRY_510.name());
        assertTrue(after.contains("\npermalink: /cardsNew/510-Client-Care-Entry\n"));
        assertTrue(after.contains("\nfilters: Leading-Client-Care GS-7-9 series-0510\n"));
    }

    @Test
    void onlyTheLettersOfTheFileNameMayChange() {
        StepPlan plan = Renames.plan(folder, ONE, file("0510-personal-customer-service-entry.md"));
        assertEquals(List.of(), Folder.refusals(plan));
        assertEquals(2, Folder.changes(plan).size());
    }

    @Test
    void aNameInUseIsRefusedAndSoIsAnIllegalOne() {
        assertEquals(List.of("FILE_NAME: There is already a file 0501-Personal-Customer-Service-Mid.md. "
                + "Choose another name."), Folder.refusals(Renames.plan(folder, ONE,
                file("0501-personal-customer-service-mid.md"))));
        assertEquals(List.of("FILE_NAME: A file name must not contain /."),
                Folder.refusals(Renames.plan(folder, ONE, file("../x.md"))));
        assertEquals(List.of("COMPETENCY: Enter a competency."),
                Folder.refusals(Renames.plan(folder, ONE, competency(" "))));
        var permalink = new RenameDraft(Optional.empty(), Optional.empty(), false, Optional.empty(), true,
                Optional.of("/cardsNew/511-Customer-Service-Entry"));
        StepPlan plan = Renames.plan(folder, ONE, permalink);
        assertTrue(plan.refusal(DraftField.PERMALINK).isPresent() || plan.isPossible());
        assertEquals(List.of("FILE_NAME: Two cards would get the same file x.md. Change one of them."),
                Folder.refusals(Renames.plan(folder, List.of(Folder.ENTRY_501, Folder.ENTRY_510), file("x.md"))));
    }

    @Test
    void aPermalinkOfAnotherCardIsRefused() {
        var permalink = new RenameDraft(Optional.empty(), Optional.empty(), false, Optional.empty(), true,
                Optional.of("/cardsNew/510-Customer-Service-Entry"));
        assertEquals(List.of("PERMALINK: The permalink /cardsNew/510-Customer-Service-Entry is in use by "
                + "0510-Personal-Customer-Service-Entry.md. The site would show only one of them."),
                Folder.refusals(Renames.plan(folder, List.of(Folder.MID_501), permalink)));
        assertTrue(Renames.plan(folder, ONE, permalink).refusals().isEmpty());
    }

    @Test
    void aCardThatCannotBeNamedAfterItsFieldsIsToldOf() {
        var bare = CardDocument.read(new SourceText("---\ncompetency: x\n---\n", false));
        var plan = Renames.plan(FolderCards.of(Map.of(Folder.id("a.md"), bare), List.of()), List.of(Folder.id("a.md")),
                competency("y"));
        assertEquals(List.of("FILE_NAME: a.md lacks a series, career level, competency, or group to be named after."),
                Folder.refusals(plan));
    }

    @Test
    void deletingIsOneStepThatUndoTakesBack() {
        StepPlan plan = Folder.deletion(folder, Folder.ENTRY_510, Folder.MID_501);
        assertEquals(List.of("- " + Folder.MID_501.name(), "- " + Folder.ENTRY_510.name()), Folder.files(plan));
        var workspace = Folder.workspace();
        workspace.apply(plan.apply("Delete").change());
        assertEquals(3, workspace.cards().size());
        workspace.undo();
        assertEquals(5, workspace.cards().size());
        assertTrue(workspace.modified().isEmpty());
    }

    @Test
    void aTrashedCardComesBackUnlessItsFileOrPermalinkIsTaken() {
        var text = folder.document(Folder.ENTRY_510).source();
        var back = new TrashedCard(Folder.ENTRY_510, LocalDateTime.MIN, text);
        FolderCards without = Folder.after(folder, Folder.deletion(folder, Folder.ENTRY_510));
        StepPlan plan = Restores.plan(without, List.of(back));
        assertEquals(List.of("+ " + Folder.ENTRY_510.name()), Folder.files(plan));
        assertEquals(Folder.text(Folder.ENTRY_510), Folder.after(plan, Folder.ENTRY_510.name()));
        assertEquals(List.of("There is already a card " + Folder.ENTRY_510.name() + ". Delete or rename it first."),
                staying(Restores.plan(folder, List.of(back))));
        var other = new TrashedCard(Folder.id("other.md"), LocalDateTime.MIN, text);
        assertEquals(List.of("other.md cannot be restored, because its permalink "
                + "/cardsNew/510-Customer-Service-Entry is now in use."), staying(Restores.plan(folder, List.of(other))));
        StepPlan twice = Restores.plan(without, List.of(back, back));
        assertEquals(List.of("Two cards would get the same file " + Folder.ENTRY_510.name() + ". Change one of them."), staying(twice));
        assertEquals(List.of("+ " + Folder.ENTRY_510.name()), Folder.files(twice));
    }

    /** Why cards of a step stay as they are. */
    private static List<String> staying(StepPlan plan) {
        return plan.cards().stream().flatMap(card -> card.refusal().stream()).map(Refusal::reason).toList();
    }

    @Test
    void aSeriesTitleChangesOnAllCardsOfTheSeriesAndNowhereElse() {
        StepPlan plan = SeriesTitles.plan(folder, "0501", "Finance");
        assertEquals(List.of("~ " + Folder.ENTRY_501.name(), "~ " + Folder.MID_501.name()), Folder.files(plan));
        assertEquals("""
                --- a/card
                +++ b/card
                @@ -1,10 +1,10 @@
                 ---
                 layout: career-planning-landing
                 category: career
                -title: 0501 Financial Administration and Program Support Mid Customer Service
                +title: 0501 Finance Mid Customer Service
                 series: 501
                -job_series_title: Financial Administration and Program Support
                -job_series: 0501 Financial Administration and Program Support
                +job_series_title: Finance
                +job_series: 0501 Finance
                 career_level: Mid
                """, LineDiff.of("card", Folder.text(Folder.MID_501), Folder.after(plan, Folder.MID_501.name()))
                .unified().lines().limit(14).reduce("", (all, line) -> all + line + "\n"));
        assertEquals(List.of("SERIES_TITLE: Enter the title of the series."),
                Folder.refusals(SeriesTitles.plan(folder, "501", " ")));
        assertTrue(!SeriesTitles.plan(folder, "510", "Accounting").isPossible());
    }

    @Test
    void aTitleInOlderFormFollowsTheSeriesToo() {
        var older = CardDocument.read(new SourceText("""
                ---
                title: 0510 Accounting Entry Influencing/Negotiating
                series: 510
                job_series: 0510 Accounting
                career_level: Entry
                competency: Influencing Negotiating
                ---
                """, false));
        var plan = SeriesTitles.plan(FolderCards.of(Map.of(Folder.id("a.md"), older), List.of()), "510", "Accounts");
        assertEquals("""
                ---
                title: 0510 Accounts Entry Influencing/Negotiating
                series: 510
                job_series: 0510 Accounts
                career_level: Entry
                competency: Influencing Negotiating
                ---
                """, Folder.after(plan, "a.md"));
    }
}

package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.workspace.Progress;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports from a working folder into a real repository of a site. */
class ExportTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    private static final String MID = "0501-Personal-Customer-Service-Mid.md";
    private static final String AUDIT = "0511-Personal-Customer-Service-Entry.md";

    @TempDir
    private Path temp;

    private Path folder;
    private SiteRepo site;

    @BeforeEach
    void makeFolderAndSite() throws IOException {
        folder = Files.createDirectory(temp.resolve("work"));
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Plan plan() throws IOException {
        return Export.plan(folder, site.root);
    }

    private Plan plan(String branch) throws IOException {
        return Export.plan(Source.read(folder, Progress.NONE), Target.of(site.root), Optional.of(branch),
                Progress.NONE);
    }

    private static ExportResult commit(Plan plan) throws IOException {
        return Export.apply(plan, Selection.proposed(plan), ExportOptions.COMMIT, Progress.NONE);
    }

    private static ExportResult commit(Plan plan, Map<String, Map<String, Side>> choices) throws IOException {
        return Export.apply(plan, new Selection(Selection.proposed(plan).files(), choices, Optional.empty()),
                ExportOptions.COMMIT, Progress.NONE);
    }

    private static Map<String, CardState> states(Plan plan) {
        return plan.cards().stream().filter(card -> card.state() != CardState.UNCHANGED)
                .collect(Collectors.toMap(PlannedCard::file, PlannedCard::state));
    }

    private void edit(String card, String what, String with) throws IOException {
        SiteRepo.replace(folder.resolve(card), what, with);
    }

    private void editSite(String card, String what, String with) throws IOException {
        site.replace("_cards/" + card, what, with);
    }

    private static String described(String text) {
        return "competency_description: " + text;
    }

    @Test
    void theFirstExportFillsASiteWithoutCards() throws IOException {
        try (SiteRepo fresh = SiteRepo.empty(Files.createDirectory(temp.resolve("fresh")))) {
            Files.delete(fresh.root.resolve("_cards"));
            Plan plan = Export.plan(folder, fresh.root);
            assertEquals(Map.of(CardState.NEW, 5L), plan.counts());
            ExportResult result = commit(plan);
            assertEquals(5, result.cards());
            assertEquals(Optional.of("main"), result.branch());
            assertEquals(SiteRepo.tree(folder), SiteRepo.tree(fresh.root.resolve("_cards")));
            assertEquals(5, fresh.changed("HEAD").size());
            assertEquals(List.of("untracked _config.yml"), fresh.status());
            assertEquals(Map.of(CardState.UNCHANGED, 5L), Export.plan(folder, fresh.root).counts());
        }
    }

    @Test
    void anExportOfOneFieldChangesJustItsLine() throws IOException {
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, CardState.CHANGED), states(plan));
        String expected = site.read("_cards/" + ENTRY).replace("Works with clients", "Cares for clients");
        ObjectId before = site.head();
        ExportResult result = commit(plan);
        assertEquals(expected, site.read("_cards/" + ENTRY));
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
        assertEquals(before, site.commitOf("HEAD").getParent(0));
        assertEquals(result.commit().orElseThrow(), site.head().name());
        assertEquals("Ada Lovelace", site.commitOf("HEAD").getAuthorIdent().getName());
        assertEquals("Update 1 card\n\nChanged:\n- 0501 · Entry · Customer Service: Description\n",
                site.commitOf("HEAD").getFullMessage());
        assertEquals(List.of(), site.status());
        assertEquals(2, plan.card(ENTRY).orElseThrow().diff(Map.of(), "_cards").lines().stream()
                .filter(line -> line.matches("[-+][^-+].*")).count());
    }

    @Test
    void aSecondExportBeginsWhereTheFirstEnded() throws IOException {
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        commit(plan());
        edit(ENTRY, described("Cares for clients"), described("Works with clients"));
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, CardState.CHANGED), states(plan));
        commit(plan);
        assertEquals(SiteRepo.tree(folder), SiteRepo.tree(site.root.resolve("_cards")));
        assertEquals(Optional.of(site.read("_cards/" + ENTRY)), site.committed("HEAD~2", "_cards/" + ENTRY));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void changesOfBothSidesGoTogether(boolean recorded) throws IOException {
        if (recorded) {
            edit(MID, "career_level: Mid", "career_level: Mid ");
            commit(plan());
        }
        editSite(ENTRY, "competency_group: Personal", "competency_group: Leading");
        site.commit("Leading");
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, CardState.MERGED), states(plan));
        String expected = site.read("_cards/" + ENTRY).replace("Works with clients", "Cares for clients");
        commit(plan);
        assertEquals(expected, site.read("_cards/" + ENTRY));
        // The folder still lacks the site's change, and must not take it back with the next export.
        Plan next = plan();
        assertEquals(Map.of(ENTRY, CardState.CHANGED_IN_SITE), states(next));
        assertEquals(Set.of(), Selection.proposed(next).files());
    }

    @Test
    void theSitesOwnChangesAreNeverTakenBack() throws IOException {
        editSite(ENTRY, "competency_group: Personal", "competency_group: Leading");
        site.commit("Leading");
        edit(AUDIT, described("Works with clients"), described("Cares for clients"));
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, CardState.CHANGED_IN_SITE, AUDIT, CardState.CHANGED), states(plan));
        commit(plan);
        assertTrue(site.read("_cards/" + ENTRY).contains("competency_group: Leading"));
        assertEquals(List.of("* _cards/" + AUDIT), site.changed("HEAD"));
    }

    @Test
    void aValueThatBothSidesChangedWaitsForAChoice() throws IOException {
        editSite(ENTRY, described("Works with clients"), described("Serves clients"));
        site.commit("Serves");
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, CardState.CONFLICT), states(plan));
        MergeConflict conflict = plan.card(ENTRY).orElseThrow().conflicts().getFirst();
        assertEquals("Description Works Cares Serves", conflict.label() + " " + conflict.base().split(" ")[0] + " "
                + conflict.ours().split(" ")[0] + " " + conflict.theirs().split(" ")[0]);
        Map<String, String> before = SiteRepo.tree(site.root);
        assertThrows(ExportException.class, () -> commit(plan));
        assertEquals(before, SiteRepo.tree(site.root));
        String expected = site.read("_cards/" + ENTRY).replace("Serves clients", "Cares for clients");
        commit(plan, Map.of(ENTRY, Map.of(conflict.id(), Side.OURS)));
        assertEquals(expected, site.read("_cards/" + ENTRY));
    }

    @Test
    void choosingTheSitesValueLeavesItsFileAsItIs() throws IOException {
        editSite(ENTRY, described("Works with clients"), described("Serves clients"));
        site.commit("Serves");
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        edit(ENTRY, "competency_group: Personal", "competency_group: Leading");
        Plan plan = plan();
        String id = plan.card(ENTRY).orElseThrow().conflicts().getFirst().id();
        String expected = site.read("_cards/" + ENTRY).replace("competency_group: Personal",
                "competency_group: Leading");
        commit(plan, Map.of(ENTRY, Map.of(id, Side.THEIRS)));
        assertEquals(expected, site.read("_cards/" + ENTRY));
    }

    @Test
    void aCardThatOneSideDeletedAndTheOtherChangedWaitsForAChoice() throws IOException {
        edit(MID, "career_level: Mid", "career_level: Mid ");
        commit(plan());
        editSite(ENTRY, described("Works with clients"), described("Serves clients"));
        Files.delete(site.root.resolve("_cards/" + AUDIT));
        site.commit("One changed, one gone");
        Files.delete(folder.resolve(ENTRY));
        edit(AUDIT, described("Works with clients"), described("Cares for clients"));
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, CardState.CONFLICT, AUDIT, CardState.CONFLICT), states(plan));
        commit(plan, Map.of(ENTRY, Map.of(MergeConflict.WHOLE_CARD, Side.THEIRS),
                AUDIT, Map.of(MergeConflict.WHOLE_CARD, Side.OURS)));
        assertEquals(List.of("+ _cards/" + AUDIT), site.changed("HEAD"));
        assertEquals(Files.readString(folder.resolve(AUDIT)), site.read("_cards/" + AUDIT));
    }

    @Test
    void aCardOfAnOlderNameIsRenamedAndNotAddedAgain() throws IOException {
        Files.move(folder.resolve(ENTRY), folder.resolve("0501-Personal-Client-Service-Entry.md"));
        edit("0501-Personal-Client-Service-Entry.md", described("Works with clients"), described("Cares for clients"));
        Plan plan = plan();
        assertEquals(Map.of("0501-Personal-Client-Service-Entry.md", CardState.RENAMED), states(plan));
        assertEquals(Optional.of(ENTRY), plan.cards().getFirst().oldFile());
        commit(plan);
        assertEquals(List.of("+ _cards/0501-Personal-Client-Service-Entry.md", "- _cards/" + ENTRY),
                site.changed("HEAD"));
        assertEquals(SiteRepo.tree(folder), SiteRepo.tree(site.root.resolve("_cards")));
        assertEquals(List.of(), site.status());
        assertTrue(site.commitOf("HEAD").getFullMessage().contains("Renamed:\n- 0501 · Entry · Customer Service: "
                + ENTRY + " is now 0501-Personal-Client-Service-Entry.md"), site.commitOf("HEAD").getFullMessage());
    }

    @Test
    void onlyACardThatWasExportedBeforeIsTakenForDeleted() throws IOException {
        Files.delete(folder.resolve(MID));
        Plan first = plan();
        assertEquals(Map.of(MID, CardState.ONLY_IN_SITE), states(first));
        assertEquals(Set.of(), Selection.proposed(first).files());
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        commit(plan());
        assertTrue(Files.exists(site.root.resolve("_cards/" + MID)));
        Files.delete(folder.resolve(AUDIT));
        Plan plan = plan();
        assertEquals(Map.of(MID, CardState.ONLY_IN_SITE, AUDIT, CardState.DELETED), states(plan));
        commit(plan);
        assertEquals(List.of("- _cards/" + AUDIT), site.changed("HEAD"));
        assertEquals(List.of(), site.status());
        assertEquals("Remove 1 card", site.commitOf("HEAD").getShortMessage());
    }

    @Test
    void aDirtyCheckoutStaysAsItIs() throws Exception {
        site.write("index.html", "old\n");
        site.write("style.css", "old\n");
        site.commit("Pages");
        site.write("index.html", "edited, not staged\n");
        site.write("style.css", "edited and staged\n");
        site.git().add().addFilepattern("style.css").call();
        site.write("notes.txt", "untracked\n");
        site.write("staged.txt", "new and staged\n");
        site.git().add().addFilepattern("staged.txt").call();
        editSite(MID, "competency_group: Personal", "competency_group: Leading");
        List<String> status = site.status();
        assertEquals(5, status.size());
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        Map<String, String> expected = SiteRepo.tree(site.root);
        expected.computeIfPresent("_cards/" + ENTRY, (_, text) -> text.replace("Works with", "Cares for"));
        commit(plan("cards/spring"));
        assertEquals(expected, SiteRepo.tree(site.root));
        assertEquals(status, site.status());
        assertEquals("refs/heads/cards/spring", site.branch());
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
    }

    @Test
    void aCardWithChangesThatNobodyCommittedIsOnlyExportedOnDemand() throws IOException {
        editSite(ENTRY, "competency_group: Personal", "competency_group: Leading");
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        Plan plan = plan();
        assertTrue(plan.card(ENTRY).orElseThrow().elsewhere());
        assertEquals(Set.of(), Selection.proposed(plan).files());
        assertThrows(ExportException.class, () -> commit(plan));
    }

    @Test
    void anExistingBranchIsCheckedOutAndANewOneCreated() throws IOException {
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        ObjectId main = site.head();
        commit(plan("cards/one"));
        ObjectId one = site.head();
        edit(AUDIT, described("Works with clients"), described("Cares for clients"));
        commit(plan("cards/two"));
        assertEquals(one, site.commitOf("HEAD").getParent(0));
        edit(MID, described("Works with clients"), described("Cares for clients"));
        Plan plan = plan("main");
        assertEquals(Set.of(ENTRY, AUDIT, MID), states(plan).keySet());
        commit(plan);
        assertEquals("refs/heads/main", site.branch());
        assertEquals(main, site.commitOf("HEAD").getParent(0));
        assertEquals(SiteRepo.tree(folder), SiteRepo.tree(site.root.resolve("_cards")));
        assertEquals(List.of(), site.status());
    }

    @Test
    void aSwitchThatWouldOverwriteChangesIsRefused() throws IOException {
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        commit(plan("cards/one"));
        editSite(ENTRY, "Cares for clients", "Somebody was here");
        Map<String, String> before = SiteRepo.tree(site.root);
        edit(AUDIT, described("Works with clients"), described("Cares for clients"));
        Plan plan = plan("main");
        ExportException refused = assertThrows(ExportException.class, () -> commit(plan));
        assertTrue(refused.getMessage().contains(ENTRY), refused.getMessage());
        assertEquals(before, SiteRepo.tree(site.root));
        assertEquals("refs/heads/cards/one", site.branch());
    }

    @Test
    void aDetachedHeadNeedsABranch() throws Exception {
        site.git().checkout().setName(site.head().name()).call();
        ObjectId head = site.head();
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        Map<String, String> before = SiteRepo.tree(site.root);
        ExportException refused = assertThrows(ExportException.class, () -> commit(plan()));
        assertTrue(refused.getMessage().contains("detached"), refused.getMessage());
        assertEquals(before, SiteRepo.tree(site.root));
        ExportResult result = commit(plan("cards/new"));
        assertEquals(Optional.of("cards/new"), result.branch());
        assertEquals("refs/heads/cards/new", site.branch());
        assertEquals(head, site.commitOf("HEAD").getParent(0));
    }

    @Test
    void filesCanBeWrittenFirstAndCommittedLater() throws IOException {
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        Plan plan = plan();
        Export.apply(plan, Selection.proposed(plan), ExportOptions.FILES, Progress.NONE);
        assertEquals(List.of("modified _cards/" + ENTRY), site.status());
        Plan later = plan();
        assertEquals(Map.of(ENTRY, CardState.CHANGED), states(later));
        commit(later);
        assertEquals(List.of(), site.status());
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
    }

    @Test
    void theSitesOwnFolderOfCardsIsCommittedAsItIs() throws IOException {
        editSite(ENTRY, described("Works with clients"), described("Cares for clients"));
        Files.delete(site.root.resolve("_cards/" + MID));
        site.write("notes.txt", "mine\n");
        Plan plan = Export.plan(site.root.resolve("_cards"), site.root);
        assertTrue(plan.inPlace());
        assertEquals(Map.of(ENTRY, CardState.CHANGED, MID, CardState.DELETED), states(plan));
        Map<String, String> before = SiteRepo.tree(site.root);
        commit(plan);
        assertEquals(before, SiteRepo.tree(site.root));
        assertEquals(List.of("untracked notes.txt"), site.status());
        assertEquals(List.of("* _cards/" + ENTRY, "- _cards/" + MID), site.changed("HEAD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void lineEndsAndTheLastOneStayAsTheSiteHasThem(String end) throws IOException {
        String text = Files.readString(folder.resolve(ENTRY)).replace("\n", end);
        site.write("_cards/" + ENTRY, text + end);
        site.commit("Other line ends");
        assertEquals(Map.of(), states(plan()));
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        commit(plan());
        assertEquals(text.replace("Works with clients", "Cares for clients") + end, site.read("_cards/" + ENTRY));
    }

    @Test
    void errorsBlockUntilAReasonIsGiven() throws IOException {
        edit(ENTRY, "permalink: /cards/501-Customer-Service-Entry", "permalink: /cards/511-Customer-Service-Entry");
        Plan plan = plan();
        PlannedCard card = plan.card(ENTRY).orElseThrow();
        assertTrue(card.blocking().stream().anyMatch(finding -> finding.rule().equals("permalink-shared")),
                card.blocking()::toString);
        Map<String, String> before = SiteRepo.tree(site.root);
        ExportException refused = assertThrows(ExportException.class, () -> commit(plan));
        assertTrue(refused.getMessage().contains(ENTRY), refused.getMessage());
        assertEquals(before, SiteRepo.tree(site.root));
        Export.apply(plan, Selection.proposed(plan).allowing("agreed with Grace"), ExportOptions.COMMIT,
                Progress.NONE);
        assertTrue(site.commitOf("HEAD").getFullMessage().contains("because: agreed with Grace:\n- " + ENTRY),
                site.commitOf("HEAD").getFullMessage());
    }

    @Test
    void aMergeUnderWayIsLeftAlone() throws IOException {
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        Files.writeString(site.root.resolve(".git/MERGE_HEAD"), site.head().name() + "\n");
        ExportException refused = assertThrows(ExportException.class, this::plan);
        assertTrue(refused.getMessage().contains("a merge is under way"), refused.getMessage());
    }

    @Test
    void aLockedIndexIsSaidAndNothingWritten() throws IOException {
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        Map<String, String> before = SiteRepo.tree(site.root);
        Plan plan = plan();
        Files.writeString(site.root.resolve(".git/index.lock"), "");
        ExportException refused = assertThrows(ExportException.class, () -> commit(plan));
        assertTrue(refused.getMessage().contains("Another git program"), refused.getMessage());
        assertEquals(before, SiteRepo.tree(site.root));
    }

    @Test
    void whatChangedInTheSiteAfterThePlanStopsTheExport() throws IOException {
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        edit(AUDIT, described("Works with clients"), described("Cares for clients"));
        Plan plan = plan();
        editSite(AUDIT, described("Works with clients"), described("Serves clients"));
        Map<String, String> before = SiteRepo.tree(site.root);
        assertThrows(ExportException.class, () -> commit(plan));
        assertEquals(before, SiteRepo.tree(site.root));
    }
}

package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.Progress;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Side;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports from a working folder into a real repository of a site. */
class ExportTest extends ExportCase {
    @Test
    void theFirstExportFillsASiteWithoutCards() throws IOException {
        try (SiteRepo fresh = SiteRepo.empty(Files.createDirectory(temp.resolve("fresh")))) {
            Files.delete(fresh.root.resolve("_cards"));
            Plan plan = Export.plan(folder, fresh.root);
            assertEquals(Map.of(ExportState.NEW, 5L), plan.counts());
            ExportResult result = commit(plan);
            assertEquals(5, result.cards());
            assertEquals(Optional.of("main"), result.branch());
            assertEquals(SiteRepo.tree(folder), SiteRepo.tree(fresh.root.resolve("_cards")));
            assertEquals(5, fresh.changed("HEAD").size());
            assertEquals(List.of("untracked _config.yml"), fresh.status());
            assertEquals(Map.of(ExportState.UNCHANGED, 5L), Export.plan(folder, fresh.root).counts());
        }
    }

    @Test
    void anExportOfOneFieldChangesJustItsLine() throws IOException {
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), states(plan));
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
        assertEquals(2, plan.card(ENTRY).orElseThrow().diff(Map.of(), "_cards").unified().lines()
                .filter(line -> line.matches("[-+][^-+].*")).count());
    }

    @Test
    void aSecondExportBeginsWhereTheFirstEnded() throws IOException {
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        commit(plan());
        edit(ENTRY, described("Cares for clients"), described("Works with clients"));
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), states(plan));
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
        assertEquals(Map.of(ENTRY, ExportState.MERGED), states(plan));
        String expected = site.read("_cards/" + ENTRY).replace("Works with clients", "Cares for clients");
        commit(plan);
        assertEquals(expected, site.read("_cards/" + ENTRY));
        // The folder still lacks the site's change, and must not take it back with the next export.
        Plan next = plan();
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(next));
        assertEquals(Set.of(), Selection.proposed(next).files());
    }

    @Test
    void theSitesOwnChangesAreNeverTakenBack() throws IOException {
        editSite(ENTRY, "competency_group: Personal", "competency_group: Leading");
        site.commit("Leading");
        edit(AUDIT, described("Works with clients"), described("Cares for clients"));
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE, AUDIT, ExportState.CHANGED), states(plan));
        commit(plan);
        assertTrue(site.read("_cards/" + ENTRY).contains("competency_group: Leading"));
        assertEquals(List.of("* _cards/" + AUDIT), site.changed("HEAD"));
    }

    /** The commit of an export agrees with the folder more than the one that the folder began with. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSitesOwnChangesAreStillKnownAfterAnExportToAnotherBranch(boolean recorded) throws IOException {
        // A first commit alone may hide what was before it.
        editSite(MID, described("Works with clients"), described("Serves clients"));
        edit(MID, described("Works with clients"), described("Serves clients"));
        site.commit("Serves");
        editSite(ENTRY, "competency_group: Personal", "competency_group: Leading");
        site.commit("Leading");
        edit(AUDIT, described("Works with clients"), described("Cares for clients"));
        commit(plan("cards/one"));
        if (!recorded) {
            forget();
        }
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(plan("cards/one")));
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(plan("cards/two")));
        if (!recorded) {
            forget();
        }
        Plan main = plan("main");
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE, AUDIT, ExportState.CHANGED), states(main));
        commit(main);
        assertTrue(site.read("_cards/" + ENTRY).contains("competency_group: Leading"));
    }

    @Test
    void aValueThatBothSidesChangedWaitsForAChoice() throws IOException {
        editSite(ENTRY, described("Works with clients"), described("Serves clients"));
        site.commit("Serves");
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(plan));
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
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT, AUDIT, ExportState.CONFLICT), states(plan));
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
        assertEquals(Map.of("0501-Personal-Client-Service-Entry.md", ExportState.RENAMED), states(plan));
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
        forget();
        Files.delete(folder.resolve(MID));
        Plan first = plan();
        assertEquals(Map.of(MID, ExportState.ONLY_IN_SITE), states(first));
        assertEquals(Set.of(), Selection.proposed(first).files());
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        commit(plan());
        assertTrue(Files.exists(site.root.resolve("_cards/" + MID)));
        Files.delete(folder.resolve(AUDIT));
        Plan plan = plan();
        assertEquals(Map.of(MID, ExportState.ONLY_IN_SITE, AUDIT, ExportState.DELETED), states(plan));
        commit(plan);
        assertEquals(List.of("- _cards/" + AUDIT), site.changed("HEAD"));
        assertEquals(List.of(), site.status());
        assertEquals("Remove 1 card", site.commitOf("HEAD").getShortMessage());
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
        ExportCard card = plan.card(ENTRY).orElseThrow();
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

    /** As after two people renamed it: each of its files can be deleted, which no rule decides. */
    @Test
    void aCardThatTheSiteHasTwiceIsNamedWhenOneOfBothIsExported() throws IOException {
        site.write("_cards/renamed.md", site.read("_cards/" + ENTRY));
        site.commit("Twice");
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        assertEquals(List.of("The card renamed.md has the same permalink, so the site shows only one of them. If one is a copy of the other, "
                + "delete it. If not, change one permalink."), plan().card(ENTRY).orElseThrow().blocking().stream()
                .filter(finding -> finding.rule().equals("permalink-shared")).map(org.cardwright.model.Finding::message).toList());
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

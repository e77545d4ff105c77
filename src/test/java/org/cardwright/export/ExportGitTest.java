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
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;

/** What an export does to branches, index and everything else of a checkout. */
class ExportGitTest extends ExportCase {
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
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), states(later));
        commit(later);
        assertEquals(List.of(), site.status());
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
    }

    @Test
    void deletionsAndRenamesCanBeWrittenFirstAndCommittedLater() throws IOException {
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        commit(plan());
        Files.delete(folder.resolve(MID));
        Files.move(folder.resolve(AUDIT), folder.resolve("renamed.md"));
        Plan plan = plan();
        Export.apply(plan, Selection.proposed(plan), ExportOptions.FILES, Progress.NONE);
        assertEquals(List.of("missing _cards/" + MID, "missing _cards/" + AUDIT, "untracked _cards/renamed.md"),
                site.status());
        Plan later = plan();
        assertEquals(Map.of(MID, ExportState.DELETED, AUDIT, ExportState.DELETED, "renamed.md", ExportState.NEW),
                states(later));
        commit(later);
        assertEquals(List.of(), site.status());
        assertEquals(List.of("- _cards/" + MID, "- _cards/" + AUDIT, "+ _cards/renamed.md"), site.changed("HEAD"));
    }

    @Test
    void aDeletionInTheCheckoutThatTheFolderHasNoPartInIsLeftAlone() throws IOException {
        forget();
        Files.delete(folder.resolve(MID));
        open();
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        commit(plan());
        Files.delete(site.root.resolve("_cards/" + MID));
        assertEquals(Map.of(), states(plan()));
    }

    @Test
    void theSitesOwnFolderOfCardsIsCommittedAsItIs() throws IOException {
        editSite(ENTRY, described("Works with clients"), described("Cares for clients"));
        Files.delete(site.root.resolve("_cards/" + MID));
        site.write("notes.txt", "mine\n");
        Plan plan = Export.plan(site.root.resolve("_cards"), site.root);
        assertTrue(plan.inPlace());
        assertEquals(Map.of(ENTRY, ExportState.CHANGED, MID, ExportState.DELETED), states(plan));
        Map<String, String> before = SiteRepo.tree(site.root);
        commit(plan);
        assertEquals(before, SiteRepo.tree(site.root));
        assertEquals(List.of("untracked notes.txt"), site.status());
        assertEquals(List.of("* _cards/" + ENTRY, "- _cards/" + MID), site.changed("HEAD"));
    }

    @Test
    void aMergeUnderWayIsLeftAlone() throws IOException {
        edit(ENTRY, described("Works with clients"), described("Cares for clients"));
        Files.writeString(site.root.resolve(".git/MERGE_HEAD"), site.head().name() + "\n");
        ExportException refused = assertThrows(ExportException.class, this::plan);
        assertTrue(refused.getMessage().contains("a merge is in progress"), refused.getMessage());
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
}

package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cardwright.edit.Progress;
import org.cardwright.merge.MergeConflict;
import org.cardwright.workspace.Trash;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What folder and site agreed on stays known whatever becomes of the commits that brought it: A's and B's edits of one card
 * both stay.
 */
class BaseTest extends ExportCase {
    private static final String A = "competency_group: Leading";
    private static final String B = "Cares for clients";

    private Path bare;

    @BeforeEach
    void addRemote() throws IOException {
        bare = site.addRemote(Files.createDirectory(temp.resolve("site.git")));
    }

    private void editA() throws IOException {
        editSite(ENTRY, "competency_group: Personal", A);
        site.commit("A's edit");
    }

    private void editB() throws IOException {
        edit(ENTRY, "Works with clients", B);
    }

    /** Exports as the command does: what is brought together comes into the folder, too. */
    private Map<String, ExportState> export(SiteRepo to, Optional<String> branch) throws IOException {
        Plan plan = Export.plan(Source.read(folder, Progress.NONE), SiteTarget.of(to.root), branch, Progress.NONE);
        Selection selection = Selection.proposed(plan).allowing("a test");
        Map<String, ExportState> states = states(plan);
        if (!selection.effective(plan).isEmpty()) {
            Export.apply(plan, selection, ExportOptions.COMMIT, Progress.NONE);
            Export.writeIntoFolder(plan, selection, new Trash(temp.resolve("trash")), Progress.NONE);
        }
        return states;
    }

    private Map<String, ExportState> export() throws IOException {
        return export(site, Optional.empty());
    }

    private void assertBoth(SiteRepo in) throws IOException {
        String text = in.read("_cards/" + ENTRY);
        assertTrue(text.contains(A) && text.contains(B), text);
    }

    private void reset(String to) throws GitAPIException {
        site.git().reset().setMode(ResetCommand.ResetType.HARD).setRef(to).call();
    }

    /** The case that was reported: the second export took A's edit back. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNewCloneKeepsWhatAnEarlierExportBroughtTogether(boolean folderTookIt) throws IOException {
        editA();
        editB();
        Plan plan = plan();
        commit(plan);
        if (folderTookIt) {
            Export.writeIntoFolder(plan, Selection.proposed(plan), new Trash(temp.resolve("trash")), Progress.NONE);
        }
        site.push();
        assertBoth(site);
        try (SiteRepo fresh = SiteRepo.cloned(bare, temp.resolve("fresh"))) {
            edit(AUDIT, "Works with clients", B);
            assertEquals(folderTookIt ? Map.of(AUDIT, ExportState.CHANGED)
                    : Map.of(AUDIT, ExportState.CHANGED, ENTRY, ExportState.CHANGED_IN_SITE), export(fresh,
                    Optional.empty()));
            assertBoth(fresh);
        }
    }

    @Test
    void aResetAfterAFailedPushIsNoConflictAndLosesNothing() throws Exception {
        editB();
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), export());
        edit(ENTRY, B, B + " again");
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), export());
        reset("HEAD~1");
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), export());
        assertTrue(site.read("_cards/" + ENTRY).contains(B + " again"));
    }

    /** Others pushed another edit of the same card first. */
    @Test
    void aResetToWhatOthersPushedKeepsBoth() throws Exception {
        editB();
        export();
        reset("HEAD~1");
        editA();
        assertEquals(Map.of(ENTRY, ExportState.MERGED), export());
        assertBoth(site);
    }

    @Test
    void aResetAfterBothWereBroughtTogetherKeepsWhatOthersChangeThen() throws Exception {
        editA();
        editB();
        export();
        reset("HEAD~1");
        editSite(ENTRY, A, "competency_group: Projects");
        site.commit("A changes it again");
        assertEquals(Map.of(ENTRY, ExportState.MERGED), export());
        String text = site.read("_cards/" + ENTRY);
        assertTrue(text.contains("competency_group: Projects") && text.contains(B), text);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSquashedBranchIsKnownAlsoWithOthersEdits(boolean others) throws Exception {
        editB();
        export(site, Optional.of("cards/one"));
        String exported = site.read("_cards/" + ENTRY);
        site.git().checkout().setName("main").call();
        // One commit that has no part of the branch's history.
        site.write("_cards/" + ENTRY, others ? exported.replace("competency_group: Personal", A) : exported);
        site.commit("Squashed");
        assertEquals(others ? Map.of(ENTRY, ExportState.CHANGED_IN_SITE) : Map.of(), export());
        if (!others) {
            editA();
        }
        edit(ENTRY, "competency: Customer Service", "competency: Customer  Service");
        assertEquals(Map.of(ENTRY, ExportState.MERGED), export());
        assertBoth(site);
    }

    /** What came of a squashed branch was changed then by somebody: only a person can tell. */
    @Test
    void whatMayBeSomebodysDecisionIsAsked() throws Exception {
        editB();
        edit(ENTRY, "competency_group: Personal", "competency_group: Projects");
        export(site, Optional.of("cards/one"));
        String exported = site.read("_cards/" + ENTRY);
        site.git().checkout().setName("main").call();
        site.write("_cards/" + ENTRY, exported.replace("competency_group: Projects", "competency_group: Personal"));
        site.commit("Squashed without the group");
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(plan));
        assertEquals(Optional.of(Doubt.SEVERAL), plan.card(ENTRY).orElseThrow().doubt());
        assertEquals("Competency group: Projects / Personal", plan.card(ENTRY).orElseThrow().conflicts().stream()
                .map(one -> one.label() + ": " + one.ours() + " / " + one.theirs()).collect(Collectors.joining("\n")));
    }

    @Test
    void aSecondBranchBeginsWhereTheFirstOneDid() throws Exception {
        editB();
        export(site, Optional.of("cards/one"));
        site.git().checkout().setName("main").call();
        site.git().branchDelete().setBranchNames("cards/one").setForce(true).call();
        editA();
        assertEquals(Map.of(ENTRY, ExportState.MERGED), export(site, Optional.of("cards/two")));
        assertBoth(site);
    }

    /** A revert is somebody's decision like any other, also after the folder agreed to both texts. */
    @Test
    void aRealRevertInTheSiteStays() throws Exception {
        String before = site.read("_cards/" + ENTRY);
        editB();
        export();
        site.write("_cards/" + ENTRY, before);
        site.commit("Revert");
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), export());
    }

    @Test
    void rewrittenHistoryIsNoReasonToTakeAnythingBack() throws Exception {
        editB();
        export();
        editA();
        // All of it in one commit without a parent, as after a force push of a cleaned history.
        String now = site.read("_cards/" + ENTRY);
        site.git().checkout().setOrphan(true).setName("clean").call();
        site.commit("Everything");
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), export());
        assertEquals(now, site.read("_cards/" + ENTRY));
    }

    @Test
    void aShallowCloneThatHasNotEnoughHistoryAsks() throws Exception {
        forget();
        editA();
        site.push();
        editB();
        Git.cloneRepository().setURI(bare.toUri().toString()).setDepth(1)
                .setDirectory(temp.resolve("shallow").toFile()).call().close();
        Plan plan = Export.plan(folder, temp.resolve("shallow"));
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(plan));
        assertEquals(Optional.of(Doubt.NEVER_AGREED), plan.card(ENTRY).orElseThrow().doubt());
    }

    /** A folder of which nothing is known, edited on both sides. */
    @Test
    void anotherMachineAsksAndNeverTakesBack() throws IOException {
        editA();
        editB();
        forget();
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(plan));
        assertEquals("Competency group: Personal / Leading\nDescription: Cares / Works", plan.card(ENTRY).orElseThrow()
                .conflicts().stream().map(one -> one.label() + ": " + one.ours().split(" ")[0] + " / "
                + one.theirs().split(" ")[0]).sorted().collect(Collectors.joining("\n")));
    }

    /** What a copy did not change tells which commit it is a copy of, if that is certain. */
    @Test
    void theUntouchedCardsOfACopyTellWhereItBegan() throws IOException {
        copyOfALaterCommit();
        editSite(AUDIT, "Helps clients", "Serves clients");
        editA();
        editB();
        forget();
        assertEquals(Map.of(ENTRY, ExportState.MERGED, AUDIT, ExportState.CHANGED_IN_SITE), export());
        assertBoth(site);
    }

    /** The folder is a copy of the site's second commit. */
    private void copyOfALaterCommit() throws IOException {
        editSite(AUDIT, "Works with clients", "Helps clients");
        edit(AUDIT, "Works with clients", "Helps clients");
        site.commit("Helps");
    }

    /** What the first commit that there is hides may be what the folder is a copy of, edited since or not. */
    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void aFirstCommitIsNoBeginning(boolean edited, boolean later) throws Exception {
        editSite(AUDIT, "Works with clients", "Serves clients");
        editA();
        if (edited) {
            editB();
        }
        forget();
        site.git().checkout().setOrphan(true).setName("clean").call();
        site.commit("Everything");
        if (later) {
            editSite(MID, "Works with clients", "Serves clients");
            site.commit("Later");
        }
        String now = site.read("_cards/" + ENTRY);
        for (int time = 0; time < 2; time++) {
            Plan plan = plan();
            assertEquals(ExportState.CONFLICT, states(plan).get(ENTRY));
            assertEquals(ExportState.CONFLICT, states(plan).get(AUDIT));
            assertEquals(Optional.of(Doubt.NEVER_AGREED), plan.card(ENTRY).orElseThrow().doubt());
        }
        export();
        assertEquals(now, site.read("_cards/" + ENTRY));
    }

    /** As after an import of all cards: what is before it has none of them. */
    @Test
    void aFirstCommitWithCardsIsNoBeginningEither() throws Exception {
        editA();
        editB();
        forget();
        try (SiteRepo imported = SiteRepo.empty(temp.resolve("imported"))) {
            imported.write("README.md", "Cards");
            imported.commit("First");
            Path cards = imported.root.resolve("_cards");
            SiteRepo.tree(site.root.resolve("_cards")).forEach((file, text) -> write(cards.resolve(file), text));
            imported.commit("Cards");
            assertEquals(Map.of(ENTRY, ExportState.CONFLICT), export(imported, Optional.empty()));
        }
    }

    /** One commit in the place of all that came after the first one: the folder is a copy of one of those. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCommitThatHidesOthersIsNoBeginning(boolean edited) throws Exception {
        String first = site.head().name();
        editSite(ENTRY, "Works with clients", "Serves clients");
        edit(ENTRY, "Works with clients", "Serves clients");
        copyOfALaterCommit();
        editA();
        if (edited) {
            edit(ENTRY, "Serves clients", B);
        }
        forget();
        site.git().reset().setMode(ResetCommand.ResetType.SOFT).setRef(first).call();
        site.commit("All since");
        String now = site.read("_cards/" + ENTRY);
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), export());
        assertEquals(now, site.read("_cards/" + ENTRY));
    }

    /** Another person's program has the notes: of what is newer in the folder, not all cards are. */
    @Test
    void aFolderThatTookSomeCardsFromTheSiteIsNoCopyOfANewerCommit() throws Exception {
        editSite(ENTRY, "Works with clients", "Serves clients");
        site.commit("Serves");
        copyOfALaterCommit();
        editB();
        forget();
        String now = site.read("_cards/" + ENTRY);
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), export());
        assertEquals(now, site.read("_cards/" + ENTRY));
    }

    @Test
    void twoFoldersOfOneSiteKeepApartWhatEachAgreedOn() throws IOException {
        Path other = Files.createDirectory(temp.resolve("other"));
        SiteRepo.tree(folder).forEach((file, text) -> write(other.resolve(file), text));
        editB();
        export();
        Plan plan = Export.plan(other, site.root);
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(plan));
    }

    @Test
    void oneFolderOfTwoSitesAgreesWithEachByItself() throws IOException {
        try (SiteRepo second = SiteRepo.with(Files.createDirectory(temp.resolve("second")), folder)) {
            editB();
            export();
            edit(ENTRY, B, B + " again");
            assertEquals(Map.of(ENTRY, ExportState.CHANGED), export(second, Optional.empty()));
            editA();
            assertEquals(Map.of(ENTRY, ExportState.MERGED), export());
            assertTrue(second.read("_cards/" + ENTRY).contains(B + " again"));
            assertEquals(Map.of(ENTRY, ExportState.CHANGED), export(second, Optional.empty()));
        }
    }

    /** What another program copied into the folder is where it goes on from. */
    @Test
    void whatWasCopiedFromTheSiteByHandIsTheNewBeginning() throws IOException {
        editSite(ENTRY, "Works with clients", "Serves clients");
        site.commit("The site's words");
        Files.copy(site.root.resolve("_cards/" + ENTRY), folder.resolve(ENTRY),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        open();
        edit(ENTRY, "Serves clients", "Works with clients");
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), export());
        assertTrue(site.read("_cards/" + ENTRY).contains("Works with clients"));
    }

    /** The folder is the checkout's own: git set the branch to what others pushed, and left the files as they were. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inPlaceAResetThatLeavesTheFilesTakesNothingBack(boolean clash) throws Exception {
        folder = site.root.resolve("_cards");
        plan();
        editA();
        String pushed = site.head().name();
        reset("HEAD~1");
        site.git().reset().setMode(ResetCommand.ResetType.MIXED).setRef(pushed).call();
        editSite(ENTRY, clash ? "competency_group: Personal" : "Works with clients", clash ? "competency_group: Projects"
                : B);
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(plan));
        assertEquals(clash ? "Competency group" : "Competency group, Description", plan.card(ENTRY).orElseThrow()
                .conflicts().stream().map(MergeConflict::label).sorted().collect(Collectors.joining(", ")));
    }

    /** Git brought what others pushed into the files, and a person edited the same value then. */
    @Test
    void inPlaceAPullByGitIsTheNewBeginning() throws IOException {
        folder = site.root.resolve("_cards");
        plan();
        editA();
        editSite(ENTRY, A, "competency_group: Projects");
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), states(plan()));
    }

    private static void write(Path file, String text) {
        try {
            Files.write(file, text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

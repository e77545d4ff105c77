package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.edit.Progress;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.workspace.Trash;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gets what others pushed into the copy of a site whose own folder of cards is open, with and without its history. */
class SiteLatestTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    private static final String MID = "0501-Personal-Customer-Service-Mid.md";
    private static final String AUDIT = "0511-Personal-Customer-Service-Entry.md";
    private static final String WORDS = "Works with clients";

    @TempDir
    private Path temp;
    private SiteRepo others;
    private Path root;
    private SiteRepo mine;

    @BeforeEach
    void site() throws IOException {
        others = SiteRepo.with(Files.createDirectory(temp.resolve("others")), Path.of("sample-cards"));
        others.write("index.md", "# Cards\n");
        others.commit("A page");
        others.addRemote(Files.createDirectory(temp.resolve("bare.git")));
    }

    private void get(boolean latestOnly) throws IOException {
        root = temp.resolve("site");
        SiteClone.get(SiteAddress.of(temp.resolve("bare.git").toUri().toString()), root, latestOnly, Progress.NONE);
        mine = SiteRepo.at(root);
        var config = mine.git().getRepository().getConfig();
        config.setString("user", null, "name", "Grace Hopper");
        config.setString("user", null, "email", "grace@example.org");
        config.save();
    }

    @AfterEach
    void close() {
        others.close();
        if (mine != null) {
            mine.close();
        }
    }

    private SiteTarget target() throws IOException {
        return SiteTarget.of(root.resolve("_cards"));
    }

    private Source source() throws IOException {
        return source(root.resolve("_cards"));
    }

    private Source source(Path folder) throws IOException {
        Source read = Source.read(folder, Progress.NONE);
        return new Source(read.folder(), read.cards(), read.problems(), List.of(), Optional.of(temp.resolve("data")));
    }

    private SiteLatest latest() throws IOException {
        return SiteLatest.of(source(), target(), Progress.NONE);
    }

    private static Map<String, ExportState> states(List<ExportCard> cards) {
        Map<String, ExportState> states = new TreeMap<>();
        cards.forEach(card -> states.put(card.file(), card.state()));
        return states;
    }

    private static Selection all(SiteLatest latest, Map<String, Map<String, Resolution>> choices) {
        return new Selection(states(latest.cards()).keySet(), choices, Optional.empty());
    }

    private int take(SiteLatest latest) throws IOException {
        return latest.apply(all(latest, Map.of()), Optional.empty(), Trash.in(temp.resolve("data")), Progress.NONE);
    }

    private void push(String words) throws IOException {
        others.replace("_cards/" + ENTRY, "title: 0501", "title: " + words + " 0501");
        others.commit(words);
        others.push();
    }

    private Plan export(String branch) throws IOException {
        Plan plan = Export.plan(source(), target(), Optional.of(branch), Progress.NONE);
        Export.apply(plan, Selection.proposed(plan), new ExportOptions(true, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()), Progress.NONE);
        return plan;
    }

    private void merged(String branch, boolean squash) throws IOException {
        try {
            others.git().fetch().call();
            var there = others.git().getRepository().resolve("origin/" + branch);
            others.git().merge().include(there).setSquash(squash).setFastForward(squash
                    ? MergeCommand.FastForwardMode.FF : MergeCommand.FastForwardMode.NO_FF)
                    .setMessage("Merge pull request").call();
            if (squash) {
                others.git().commit().setMessage("Squashed").setSign(false).call();
            }
            others.push();
        } catch (GitAPIException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"false,true", "true,true", "false,false", "true,false"})
    void whatOthersPushedComesIntoTheCardsAndOwnEditsStay(boolean latestOnly, boolean git) throws Exception {
        get(latestOnly);
        mine.replace("_cards/" + ENTRY, WORDS, "Cares for clients");
        mine.write("notes.txt", "mine");
        push("Theirs");
        others.write("_cards/new.md", others.read("_cards/" + MID));
        Files.delete(others.root.resolve("_cards/" + AUDIT));
        others.write("index.md", "# All cards\n");
        others.commit("More");
        others.push();
        var before = SiteRepo.tree(root);
        SiteRepo.Work work = () -> {
            SiteLatest latest = latest();
            assertEquals(before, SiteRepo.tree(root), "a look changes nothing");
            assertEquals(Map.of(ENTRY, ExportState.MERGED, "new.md", ExportState.ONLY_IN_SITE, AUDIT,
                    ExportState.DELETED_IN_SITE), states(latest.cards()));
            assertEquals(3, take(latest));
            assertTrue(latest().reached());
            assertEquals(List.of(), latest().cards());
        };
        if (git) {
            work.run();
        } else {
            SiteRepo.withoutGit(work);
        }
        Map<String, String> wanted = new TreeMap<>(SiteRepo.tree(others.root));
        wanted.put("_cards/" + ENTRY, wanted.get("_cards/" + ENTRY).replace(WORDS, "Cares for clients"));
        wanted.put("notes.txt", "mine");
        assertEquals(wanted, SiteRepo.tree(root));
        assertEquals(others.head(), mine.head());
        assertEquals(List.of("modified _cards/" + ENTRY, "untracked notes.txt"), mine.status());
        assertEquals(List.of(ENTRY), export("cards/mine").cards().stream().filter(ExportCard::chosen).map(ExportCard::file).toList());
        assertEquals(List.of("* _cards/" + ENTRY), mine.changed("HEAD"));
    }

    @Test
    void whatIsLeftStaysAndIsOfferedAgainButNeverExportedAsOnesOwn() throws IOException {
        get(true);
        push("Theirs");
        others.write("_cards/new.md", others.read("_cards/" + MID));
        others.commit("New");
        others.push();
        String was = mine.read("_cards/" + ENTRY);
        latest().settle(new Selection(List.<String>of().stream().collect(java.util.stream.Collectors.toSet()), Map.of(),
                Optional.empty()), Optional.empty(), Progress.NONE);
        assertEquals(others.head(), mine.head());
        assertEquals(was, mine.read("_cards/" + ENTRY));
        Plan plan = Export.plan(source(), target(), Optional.of("cards/x"), Progress.NONE);
        assertEquals(List.of(), plan.cards().stream().filter(ExportCard::chosen).toList());
        mine.replace("_cards/" + ENTRY, WORDS, "Cares for clients");
        SiteLatest again = latest();
        assertEquals(Map.of(ENTRY, ExportState.MERGED, "new.md", ExportState.ONLY_IN_SITE), states(again.cards()));
        assertTrue(again.reached());
        take(again);
        assertEquals(List.of("modified _cards/" + ENTRY), mine.status());
        assertTrue(mine.read("_cards/" + ENTRY).contains("title: Theirs 0501"));
    }

    @ParameterizedTest
    @CsvSource({"false,false", "true,true", "false,true"})
    void onceThePullRequestIsMergedTheCheckoutIsBackOnTheSitesBranch(boolean latestOnly, boolean squash) throws IOException {
        get(latestOnly);
        mine.replace("_cards/" + ENTRY, WORDS, "Cares for clients");
        export("cards/mine");
        Remote.of(target()).push("cards/mine", Progress.NONE);
        SiteLatest waiting = latest();
        assertTrue(waiting.reached());
        assertEquals("", waiting.note());
        merged("cards/mine", squash);
        others.replace("_cards/" + ENTRY, "Cares for clients", "Cares for all clients");
        others.commit("Better");
        others.push();
        mine.replace("_cards/" + MID, WORDS, "Looks after clients");
        SiteLatest latest = latest();
        assertEquals("Back on main, which has all of cards/mine now.", latest.note());
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(latest.cards()));
        take(latest);
        assertEquals("refs/heads/main", mine.branch());
        assertEquals(others.head(), mine.head());
        assertEquals(List.of("modified _cards/" + MID), mine.status());
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void ownCommitsAreMergedAndTheSameValueIsAskedFor(boolean latestOnly) throws IOException {
        get(latestOnly);
        mine.replace("_cards/" + ENTRY, "title: 0501", "title: Mine 0501");
        mine.replace("_cards/" + MID, WORDS, "Looks after clients");
        export("main");
        var own = mine.head();
        push("Theirs");
        SiteLatest latest = latest();
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(latest.cards()));
        ExportCard card = latest.cards().getFirst();
        latest.apply(all(latest, Map.of(ENTRY, Map.of(card.conflicts().getFirst().id(), Side.THEIRS))), Optional.empty(),
                Trash.in(temp.resolve("data")), Progress.NONE);
        assertTrue(mine.read("_cards/" + ENTRY).contains("title: Theirs 0501"));
        assertTrue(mine.read("_cards/" + MID).contains("Looks after clients"));
        assertEquals(List.of(own, others.head()), List.of(mine.commitOf("HEAD").getParent(0).getId(),
                mine.commitOf("HEAD").getParent(1).getId()));
        assertEquals(List.of(), mine.status());
        assertFalse(Remote.of(target()).push("main", Progress.NONE).rejected());
        assertEquals(mine.head(), InstalledGitHead.of(temp.resolve("bare.git")));
    }

    /** The folder has its own still, and decides; the checkout goes on with what the server has. */
    @ParameterizedTest
    @CsvSource({"OURS, Mine", "THEIRS, Theirs"})
    void besideAFolderOfItsOwnWhatBothCommittedIsAskedOnce(Side side, String stays) throws IOException {
        get(false);
        Path folder = Files.createDirectory(temp.resolve("folder"));
        for (String card : SiteRepo.tree(root.resolve("_cards")).keySet()) {
            Files.copy(root.resolve("_cards/" + card), folder.resolve(card));
        }
        Export.plan(source(folder), target(), Optional.of("main"), Progress.NONE);
        SiteRepo.replace(folder.resolve(ENTRY), "title: 0501", "title: Mine 0501");
        Plan plan = Export.plan(source(folder), target(), Optional.of("main"), Progress.NONE);
        Export.apply(plan, Selection.proposed(plan), ExportOptions.COMMIT, Progress.NONE);
        push("Theirs");
        SiteLatest latest = SiteLatest.of(source(folder), target(), Progress.NONE);
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(latest.cards()));
        latest.apply(all(latest, Map.of(ENTRY, Map.of(latest.cards().getFirst().conflicts().getFirst().id(), side))),
                Optional.empty(), Trash.in(temp.resolve("data")), Progress.NONE);
        assertTrue(Files.readString(folder.resolve(ENTRY)).contains("title: " + stays + " 0501"));
        Plan next = Export.plan(source(folder), target(), Optional.of("main"), Progress.NONE);
        assertEquals(side == Side.OURS ? Map.of(ENTRY, ExportState.CHANGED) : Map.of(), states(next.cards().stream()
                .filter(card -> card.state() != ExportState.UNCHANGED).toList()));
    }

    @Test
    void aHistoryThatWasSetBackIsFollowedAndNothingOfItComesAgain() throws IOException, GitAPIException {
        push("Wrong");
        get(false);
        mine.replace("_cards/" + MID, WORDS, "Looks after clients");
        others.reset(others.commitOf("HEAD~1"));
        push("Right");
        others.git().push().setForce(true).call();
        SiteLatest latest = latest();
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(latest.cards()));
        take(latest);
        assertEquals(others.head(), mine.head());
        assertTrue(mine.read("_cards/" + ENTRY).contains("title: Right 0501"));
        assertEquals(List.of("modified _cards/" + MID), mine.status());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereTheLatestVersionAloneDoesNotTellWhereBothPartedTheEarlierOnesCome(boolean installed) throws Exception {
        if (installed) {
            InstalledGit.required();
            earlierVersionsCome();
        } else {
            SiteRepo.withoutGit(this::earlierVersionsCome);
        }
    }

    private void earlierVersionsCome() throws Exception {
        push("Wrong");
        get(true);
        mine.replace("_cards/" + MID, WORDS, "Looks after clients");
        export("main");
        others.reset(others.commitOf("HEAD~1"));
        push("Right");
        others.git().push().setForce(true).call();
        SiteLatest latest = latest();
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(latest.cards()));
        latest.apply(all(latest, Map.of(ENTRY, Map.of(latest.cards().getFirst().conflicts().getFirst().id(), Side.THEIRS))),
                Optional.empty(), Trash.in(temp.resolve("data")), Progress.NONE);
        assertFalse(Files.exists(root.resolve(".git/shallow")));
        assertTrue(mine.read("_cards/" + ENTRY).contains("title: Right 0501"));
        assertTrue(mine.read("_cards/" + MID).contains("Looks after clients"));
        assertEquals(List.of(), mine.status());
    }

    @Test
    void aFileBesideTheCardsThatBothChangedIsSaidAndNothingIsDone() throws IOException {
        get(false);
        mine.write("index.md", "# Mine\n");
        others.write("index.md", "# Theirs\n");
        others.commit("Page");
        others.push();
        var before = mine.head();
        SiteLatest latest = latest();
        String said = assertThrows(ExportException.class, () -> take(latest)).getMessage();
        assertTrue(said.contains("index.md"), said);
        assertEquals(before, mine.head());
        assertEquals("# Mine\n", mine.read("index.md"));
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aFolderOfItsOwnGetsTheLatestThroughTheCheckout(boolean latestOnly) throws IOException {
        get(latestOnly);
        Path folder = Files.createDirectory(temp.resolve("cards"));
        List<Path> files = new ArrayList<>();
        try (var all = Files.list(root.resolve("_cards"))) {
            files.addAll(all.toList());
        }
        for (Path file : files) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
        SiteRepo.open(folder, temp.resolve("data"));
        SiteRepo.replace(folder.resolve(ENTRY), WORDS, "Cares for clients");
        push("Theirs");
        SiteLatest latest = SiteLatest.of(source(folder), target(), Progress.NONE);
        assertEquals(Map.of(ENTRY, ExportState.MERGED), states(latest.cards()));
        assertEquals(1, take(latest));
        assertEquals(others.head(), mine.head());
        assertEquals(List.of(), mine.status());
        assertEquals(others.read("_cards/" + ENTRY).replace(WORDS, "Cares for clients"), Files.readString(folder.resolve(ENTRY)));
    }

    @Test
    void aFolderThatIsOlderThanTheCopyOfTheSiteIsNotAskedAboutWhatTheEarlierVersionsTell() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("cards"));
        for (String card : List.of(ENTRY, MID)) {
            Files.copy(others.root.resolve("_cards").resolve(card), folder.resolve(card));
        }
        SiteRepo.open(folder, temp.resolve("data"));
        push("Theirs");
        get(true);
        SiteRepo.replace(folder.resolve(MID), WORDS, "Looks after clients");
        SiteRepo.withoutGit(() -> {
            assertEquals(ExportState.CONFLICT, states(Export.plan(source(folder), target(), Optional.empty(), Progress.NONE).cards()).get(ENTRY));
            SiteLatest latest = SiteLatest.of(source(folder), target(), Progress.NONE);
            assertEquals(ExportState.CHANGED_IN_SITE, states(latest.plan().cards()).get(ENTRY));
            assertEquals(ExportState.CHANGED, states(latest.plan().cards()).get(MID));
            assertFalse(Files.exists(root.resolve(".git/shallow")));
        });
    }

    /** The newest commit of a repository without files. */
    private static final class InstalledGitHead {
        private static org.eclipse.jgit.lib.ObjectId of(Path bare) throws IOException {
            try (var git = org.eclipse.jgit.api.Git.open(bare.toFile())) {
                return git.getRepository().resolve("main");
            }
        }
    }
}

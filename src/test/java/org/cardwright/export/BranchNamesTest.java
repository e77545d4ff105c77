package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.edit.Progress;
import org.eclipse.jgit.lib.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BranchNamesTest extends ExportCase {
    private static final Path NAMES = Path.of("src/test/resources/fixtures/git/branch-names.txt");

    static Stream<String> names() throws IOException {
        return Files.readAllLines(NAMES).stream().filter(line -> !line.startsWith("#") && !line.isBlank());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsRefusedThatGitOrAnotherComputerRefuses(String line) {
        String name = plain(line);
        Optional<String> problem = BranchNames.form(name);
        assertEquals(line.startsWith("yes"), problem.isEmpty(), problem.toString());
        // The words are no code and show nothing that cannot be seen.
        assertFalse(problem.orElse("").matches("(?s).*(\\p{Cntrl}|\\{\\d}).*"), problem.toString());
        Optional<String> offer = BranchNames.NONE.offer(name);
        assertEquals(problem.isPresent(), offer.isPresent());
        assertEquals(Optional.empty(), offer.flatMap(BranchNames.NONE::problem));
    }

    private static String plain(String line) {
        return line.substring(line.indexOf(' ') + 1).replace("\\t", "\t").replace("\\n", "\n").replace("\\\\", "\\")
                .replace("\\x07", "\u0007").replace("\\x7f", "\u007f");
    }

    @ParameterizedTest
    @MethodSource("names")
    void gitSaysTheSame(String line) throws IOException {
        InstalledGit.required();
        GitProgram.Run run = GitProgram.installed().orElseThrow().run(temp, Optional.empty(), Progress.NONE,
                "check-ref-format", "--branch", plain(line));
        boolean refused = run.exitCode() != 0;
        assertEquals(line.startsWith("git"), refused, run.output());
    }

    @Test
    void whatIsTooLongForAFileIsRefused() {
        assertEquals(Optional.empty(), BranchNames.form("é".repeat(120)));
        assertTrue(BranchNames.form("é".repeat(121)).isPresent());
        assertTrue(BranchNames.form("").isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "cards/2026|The branch cards already exists, so you cannot create one named cards/2026.|cards-2026",
        "fix|The branch fix/a/b already exists, so you cannot create one named only fix.|fix-2",
        "fix/a|The branch fix/a/b already exists, so you cannot create one named only fix/a.|fix-a",
        "Cards|The branch cards already exists. Cards differs only in uppercase and lowercase letters, which "
        + "many computers cannot tell apart.|cards",
        "FIX/new|The branch fix/new already exists. FIX/new differs only in uppercase and lowercase letters, which "
        + "many computers cannot tell apart.|fix/new",
        "held|The branch held is open in another folder (a git work tree), /other. Choose another branch, or export to that "
        + "folder.|held-2",
        "late/x|origin already has a branch late, so it cannot have one named late/x.|late-x",
        "a b|a b cannot be the name of a branch. Spaces and the characters ~ ^ : ? * [ \\ are not allowed.|a-b",
        "main||", "late||", "fix/a/c||"})
    void aNameThatOtherBranchesKeepFromBeingIsToldWithAnother(String name, String problem, String offer) {
        var names = new BranchNames(List.of("main", "cards", "fix/a/b", "held"), "origin", List.of("main", "late"),
                Map.of("held", Path.of("/other")));
        assertEquals(Optional.ofNullable(problem), names.problem(name));
        assertEquals(Optional.ofNullable(offer), names.offer(name));
    }

    /** As git has them, packed or not, and at the server. */
    @Test
    void theBranchesOfARepositoryAreKnown() throws Exception {
        site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        site.git().branchCreate().setName("cards").call();
        var refs = site.git().getRepository().getRefDatabase();
        var update = refs.newUpdate(Constants.R_REMOTES + "origin/late", false);
        update.setNewObjectId(site.head());
        update.update();
        BranchNames names = TargetInfo.of(SiteTarget.of(site.root)).names();
        assertEquals(List.of("cards", "main"), names.local());
        assertEquals(List.of("late", "main"), names.there());
        ExportException refused = assertThrows(BranchNameException.class, () -> plan("cards/today"));
        assertEquals("The branch cards already exists, so you cannot create one named cards/today. You can use cards-today.",
                refused.getMessage());
        assertEquals("refs/heads/main", site.branch());
    }

    @Test
    void aBranchThatAnotherWorkTreeHasIsNotTaken() throws IOException {
        InstalledGit.required();
        InstalledGit.run(site.root, "worktree", "add", "-b", "held", temp.resolve("other").toString());
        ExportException refused = assertThrows(BranchNameException.class, () -> plan("held"));
        assertTrue(refused.getMessage().contains(temp.resolve("other").toRealPath().toString()), refused.getMessage());
        // Seen from there, it is the other way round.
        SiteTarget other = SiteTarget.of(temp.resolve("other"));
        assertEquals(Map.of("main", site.root.toRealPath()), TargetInfo.of(other).names().elsewhere());
        edit(ENTRY, "Works with clients", "Cares for clients");
        Plan plan = Export.plan(folder, other.root());
        commit(plan);
        assertEquals("", InstalledGit.status(other.root()));
        assertEquals("Update 1 card", InstalledGit.run(site.root, "log", "-1", "--format=%s", "held"));
        // What is gone keeps nobody from anything.
        InstalledGit.run(site.root, "worktree", "remove", "--force", other.root().toString());
        assertEquals(Map.of(), TargetInfo.of(SiteTarget.of(site.root)).names().elsewhere());
    }
}

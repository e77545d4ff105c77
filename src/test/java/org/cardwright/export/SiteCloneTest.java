package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.cardwright.edit.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Gets a site as a person does who has none yet; what is begun and not ended leaves nothing. */
class SiteCloneTest {
    @TempDir
    private Path temp;
    private SiteRepo site;
    private SiteAddress address;

    @BeforeEach
    void site() throws IOException {
        site = SiteRepo.with(Files.createDirectory(temp.resolve("origin")), Path.of("sample-cards"));
        site.write("index.md", "# Cards\n");
        site.commit("A page");
        Path bare = site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        address = SiteAddress.of(bare.toUri().toString());
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Path folder() throws IOException {
        Files.createDirectories(temp.resolve("sites"));
        return temp.resolve("sites/site");
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("sites"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aSiteComesWholeWithItsFolderOfCards(boolean latestOnly) throws IOException {
        AtomicInteger last = new AtomicInteger(-1);
        List<Path> cards = SiteClone.get(address, folder(), latestOnly, new Progress() {
            @Override
            public void done(int count, int total) {
                assertTrue(count >= last.getAndSet(count), "it never goes back");
                assertTrue(count <= total);
            }

            @Override
            public boolean canceled() {
                return false;
            }
        });
        assertEquals(List.of(folder().resolve("_cards")), cards);
        assertEquals(SiteRepo.tree(site.root), SiteRepo.tree(folder()));
        assertEquals(List.of("site"), left());
        assertEquals(latestOnly, Files.exists(folder().resolve(".git/shallow")));
        try (SiteRepo copy = SiteRepo.at(folder())) {
            assertEquals(List.of(), copy.status());
            assertEquals("refs/heads/main", copy.branch());
            assertEquals("refs/remotes/origin/main", copy.git().getRepository().exactRef("refs/remotes/origin/HEAD")
                    .getTarget().getName());
        }
    }

    @Test
    void itWorksWithoutGitOnThePath() throws Exception {
        SiteRepo.withoutGit(() -> assertEquals(1, SiteClone.get(address, folder(), false, Progress.NONE).size()));
    }

    @Test
    void aCancelLeavesNothingOfItAndAllElse() throws IOException {
        Files.writeString(folder().resolveSibling("mine.txt"), "mine");
        assertThrows(CancellationException.class, () -> SiteClone.get(address, folder(), false, new Progress() {
            private boolean begun;

            @Override
            public void done(int count, int total) {
                begun = true;
            }

            @Override
            public boolean canceled() {
                return begun;
            }
        }));
        assertEquals(List.of("mine.txt"), left());
    }

    @ParameterizedTest
    @ValueSource(strings = {"folder", "file", "empty"})
    void whatIsThereStaysAsItIs(String what) throws IOException {
        switch (what) {
            case "folder" -> Files.writeString(Files.createDirectory(folder()).resolve("mine.txt"), "mine");
            case "file" -> Files.writeString(folder(), "mine");
            default -> Files.createDirectory(folder());
        }
        var before = SiteRepo.tree(temp.resolve("sites"));
        ExportException said = assertThrows(ExportException.class, () -> SiteClone.get(address, folder(), false, Progress.NONE));
        assertEquals(folder() + " already exists, and nothing in it was changed. Choose another folder, or open this one"
                + " with Open folder.", said.getMessage());
        assertEquals(before, SiteRepo.tree(temp.resolve("sites")));
        assertEquals(List.of("site"), left());
    }

    @Test
    void aLinkThatLeadsNowhereStaysWhereTheFolderCannotBeMade() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("drive"), temp.resolve("not mounted"));
        assertThrows(ExportException.class, () -> SiteClone.get(address, link.resolve("site"), false, Progress.NONE));
        assertTrue(Files.isSymbolicLink(link));
        assertFalse(Files.exists(link));
    }

    @Test
    void whatACrashLeftGoesWithTheNextOneButNobodyElsesWork() throws IOException {
        folder();
        Path crashed = temp.resolve("sites/.site.01234567-89ab-cdef-0123-456789abcdef.part");
        Files.writeString(Files.createDirectories(crashed.resolve("site/.git")).resolve("HEAD"), "ref: x");
        Files.createFile(crashed.resolve("cardwright-getting-a-site"));
        Path foreign = temp.resolve("sites/.site.11234567-89ab-cdef-0123-456789abcdef.part");
        Files.writeString(Files.createDirectories(foreign).resolve("notes.txt"), "mine");
        try (ClonePlace other = ClonePlace.beside(temp.resolve("sites/site"))) {
            assertFalse(Files.exists(crashed));
            Path working = other.site().getParent();
            SiteClone.get(address, folder(), false, Progress.NONE);
            assertTrue(Files.exists(working), "another window is at work there");
        }
        assertEquals(List.of(foreign.getFileName().toString(), "site"), left());
    }

    @Test
    void anAddressWithoutRepositoryAndAnEmptyOneAreSaid() throws IOException {
        SiteAddress gone = SiteAddress.of(temp.resolve("gone.git").toUri().toString());
        assertEquals("No repository was found at this address. Check the address, or copy it from the browser when it shows the site's repository.", assertThrows(ExportException.class,
                () -> SiteClone.get(gone, folder(), false, Progress.NONE)).getMessage());
        SiteRepo.empty(Files.createDirectory(temp.resolve("empty"))).close();
        SiteAddress empty = SiteAddress.of(temp.resolve("empty").toString());
        assertEquals("The repository at this address is empty, so there is no site yet.", assertThrows(
                ExportException.class, () -> SiteClone.get(empty, folder(), false, Progress.NONE)).getMessage());
        assertEquals(List.of(), left());
    }

    @Test
    void foldersAroundItAreMadeAndGoAgainWhenNoSiteCame() throws IOException {
        SiteAddress gone = SiteAddress.of(temp.resolve("gone.git").toUri().toString());
        assertThrows(ExportException.class, () -> SiteClone.get(gone, temp.resolve("new/folder/site"), false, Progress.NONE));
        assertFalse(Files.exists(temp.resolve("new")));
        SiteClone.get(address, temp.resolve("new/folder/site"), false, Progress.NONE);
        assertEquals(SiteRepo.tree(site.root), SiteRepo.tree(temp.resolve("new/folder/site")));
    }

    @Test
    void aPlaceThatIsNoneIsSaid() throws IOException {
        Files.writeString(temp.resolve("file"), "");
        assertEquals(temp.resolve("file") + " contains a file in the place of a folder. Choose another folder.",
                SiteClone.problem(temp.resolve("file/site")).orElseThrow());
    }

    @Test
    void severalFoldersOfCardsAreAllFound() throws IOException {
        site.write("docs/_config.yml", "collections:\n  cards:\n");
        site.write("docs/_cards/a.md", "---\n---\n");
        site.write("archive/2024/_config.yml", "collections_dir: parts\ncollections:\n  cards:\n");
        site.write("archive/2024/parts/_cards/b.md", "---\n---\n");
        site.write("node_modules/theme/_cards/c.md", "---\n---\n");
        site.commit("More sites");
        site.push();
        assertEquals(List.of(folder().resolve("_cards"), folder().resolve("archive/2024/parts/_cards"),
                folder().resolve("docs/_cards")), SiteClone.get(address, folder(), true, Progress.NONE));
    }
}

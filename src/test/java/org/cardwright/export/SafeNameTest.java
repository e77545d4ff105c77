package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {
    private static final String CARD = "0501-Personal-Customer-Service-Entry.md";

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"../a.md", "a/../b.md", "..", ".", "/a.md", "a//b.md", "a/", ".git/config", ".GIT/a.md",
        ".hidden.md", "a\\b.md", "..\\a.md", "C:\\a.md", "a:b.md", "con.md", "CON.md", "nul", "NUL.tar.md", "com1.md",
        "lpt9.md", "aux/a.md", "conin$.md", "a.md.", "a.md ", " a.md", "a?.md", "a*.md", "a\u0000.md", "a\n.md",
        "a|b.md", "<a>.md", "a\"b.md", "_a.md", "a.txt", "a", "a.md~", "#a.md"})
    void namesThatLeadOutOrCannotBeStoredAreRefused(String name) {
        assertTrue(SafeName.refusal(name).isPresent(), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "0501-Primary-Financial Management-Entry.md", "old/a.md", "constant.md", "a–b’s.md",
        "com10.md", "a..b.md", "A.HTML", "null.md"})
    void namesOfRealCardsAreTaken(String name) {
        assertEquals(Optional.empty(), SafeName.refusal(name));
    }

    @Test
    void aNameOfMoreBytesThanSystemsStoreIsRefused() {
        assertEquals(Optional.empty(), SafeName.refusal("é".repeat(126) + ".md"));
        assertTrue(SafeName.refusal("é".repeat(127) + ".md").isPresent());
    }

    private Path folder() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("work"));
        Files.copy(Path.of("sample-cards", CARD), folder.resolve(CARD));
        return folder;
    }

    /** What lies outside of the site must never be written, whatever the links in the site say. */
    @Test
    void linksInTheSiteAreNotFollowedOutOfIt() throws IOException {
        Path folder = folder();
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), "secret\n");
        Files.createDirectory(folder.resolve("old"));
        Files.copy(folder.resolve(CARD), folder.resolve("old/b.md"));
        try (SiteRepo site = SiteRepo.empty(Files.createDirectory(temp.resolve("site")))) {
            Files.createSymbolicLink(site.root.resolve("_cards").resolve(CARD), outside.resolve("secret.md"));
            Files.createSymbolicLink(site.root.resolve("_cards/old"), outside);
            Map<String, String> before = SiteRepo.tree(temp);
            Plan plan = Export.plan(folder, site.root);
            assertEquals(Map.of(ExportState.REFUSED, 2L), plan.counts());
            assertTrue(plan.cards().getFirst().note().contains("symbolic link"), plan.cards().getFirst().note());
            assertThrows(ExportException.class, () -> Export.apply(plan, Selection.proposed(plan),
                    ExportOptions.COMMIT, Progress.NONE));
            assertEquals(before, SiteRepo.tree(temp));
        }
    }

    @Test
    void aLinkThatAppearsAfterThePlanIsNotFollowedEither() throws IOException {
        Path folder = folder();
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createDirectory(folder.resolve("old"));
        Files.move(folder.resolve(CARD), folder.resolve("old/b.md"));
        try (SiteRepo site = SiteRepo.empty(Files.createDirectory(temp.resolve("site")))) {
            Plan plan = Export.plan(folder, site.root);
            Files.createSymbolicLink(site.root.resolve("_cards/old"), outside);
            Selection all = Selection.proposed(plan).allowing("a test");
            assertThrows(ExportException.class, () -> Export.apply(plan, all, ExportOptions.FILES, Progress.NONE));
            assertEquals(Map.of(), SiteRepo.tree(outside));
        }
    }

    @Test
    void aFolderOfCardsOutsideOfTheSiteIsNoTarget() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Path site = Files.createDirectory(temp.resolve("site"));
        Files.writeString(site.resolve("_config.yml"), "title: x\n");
        Files.createSymbolicLink(site.resolve("_cards"), outside);
        ExportException refused = assertThrows(ExportException.class, () -> SiteTarget.of(site));
        assertTrue(refused.getMessage().contains("outside"), refused.getMessage());
    }

    @Test
    void namesThatManySystemsTakeForOneAreRefused() throws IOException {
        Path folder = folder();
        Files.copy(folder.resolve(CARD), folder.resolve(CARD.toUpperCase(java.util.Locale.ROOT)));
        Files.copy(folder.resolve(CARD), folder.resolve("nul.md"));
        try (SiteRepo site = SiteRepo.empty(Files.createDirectory(temp.resolve("site")))) {
            assertEquals(Map.of(ExportState.REFUSED, 3L), Export.plan(folder, site.root).counts());
        }
    }
}

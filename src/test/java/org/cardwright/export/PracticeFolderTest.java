package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;

class PracticeFolderTest {
    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theSiteHasTheSampleCardsAndAServerAndAllOfItGoesAway() throws Exception {
        PracticeFolder made = PracticeFolder.make();
        assertEquals(names(Path.of("sample-cards")), names(made.cards()));
        assertEquals(names(Path.of("sample-cards")), names(made.site().resolve("_cards")));
        TargetInfo info = TargetInfo.of(SiteTarget.of(made.site()));
        assertTrue(info.git() && info.remote().isPresent() && info.author().isPresent(), info.toString());
        assertEquals(made.site().toString(), new ExportMemory(Optional.of(made.data())).site(made.cards()).orElseThrow().toString());
        try (Git site = Git.open(made.site().toFile()); Git server = Git.open(made.root().resolve("server.git").toFile())) {
            assertTrue(site.status().call().isClean());
            assertEquals(site.getRepository().resolve("HEAD"), server.getRepository().resolve("refs/heads/main"));
        }
        made.delete();
        assertFalse(Files.exists(made.root()));
    }
}

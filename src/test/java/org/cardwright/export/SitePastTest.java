package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePastTest {
    @TempDir Path temp;

    @Test
    void theCardsOfAnyCommitOrDayAreReadWithoutACheckout() throws IOException {
        try (LongHistory _ = LongHistory.write(temp.resolve("site"), 4, 60, 20)) {
            SiteTarget site = SiteTarget.of(temp.resolve("site"));
            List<PastCommit> commits = SitePast.commits(site, Progress.NONE);
            assertEquals(List.of(60, "Change 59", "Change 0"), List.of(commits.size(), commits.getFirst().subject(), commits.getLast().subject()));
            // A commit each hour from noon of January 1, 2024.
            assertEquals("Change 10", SitePast.find(site, commits.get(49).id().substring(0, 10)).commit().subject());
            assertEquals("Change 58", SitePast.find(site, "HEAD~1").commit().subject());
            assertEquals(Optional.of("Change 5"), SitePast.at(commits, Instant.parse("2024-01-01T17:30:00Z")).map(PastCommit::subject));
            assertEquals(Optional.of("Change 0"), SitePast.at(commits, Instant.parse("2023-01-01T17:30:00Z")).map(PastCommit::subject));
            assertEquals(List.of("card-0.md", "card-1.md", "card-2.md", "card-3.md", "first.md"), names(SitePast.read(site, commits.getLast())));
            assertEquals(List.of("card-0.md", "card-1.md", "card-2.md", "card-3.md", "renamed-20.md"), names(SitePast.find(site, commits.get(30).id())));
            assertEquals("Change 59", SitePast.find(site, "2024-06-01").commit().subject());
            assertEquals("The history of the site has no version before 2023-12-01. It begins on Jan 1, 2024.",
                    assertThrows(ExportException.class, () -> SitePast.find(site, "2023-12-01")).getMessage());
            for (String wrong : List.of("summer", "a b", "2024-13-01", "^^^")) {
                assertEquals("'" + wrong + "' isn't a version of the site (git commit) or a day. Write a day as 2026-08-01.",
                        assertThrows(ExportException.class, () -> SitePast.find(site, wrong)).getMessage());
            }
        }
    }

    private static List<String> names(SitePast.Once once) {
        return once.cards().keySet().stream().map(CardId::name).toList();
    }
}

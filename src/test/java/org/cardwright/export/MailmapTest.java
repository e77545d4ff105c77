package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.cardwright.edit.Progress;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authors are called as the site's file of names says. */
class MailmapTest {
    private static final Mailmap NAMES = Mailmap.of("""
            # Names of today
            Grace Hopper <grace@example.org>
            <ada@example.org> <ada@old.example.org>
            Ada King <ada@example.org> <ADA@home.example.org>  # at home
            Ada King <ada@example.org> A. Byron <office@example.org>
            Charles Babbage <charles@example.org> Charles <office@example.org>
            not a line
            Somebody <
            """);

    @ParameterizedTest
    @CsvSource({"G. M. Hopper, grace@example.org, Grace Hopper", "grace, GRACE@EXAMPLE.ORG, Grace Hopper",
            "Ada, ada@old.example.org, Ada", "Ada, ada@home.example.org, Ada King", "a. byron, office@example.org, Ada King",
            "Charles, office@example.org, Charles Babbage", "Office, office@example.org, Office", "'', grace@example.org, Grace Hopper"})
    void anAuthorHasTheNameThatTheFileGives(String name, String address, String now) {
        assertEquals(now, NAMES.name(new PersonIdent(name, address)));
    }

    @Test
    void theHistoryOfACardAndOfTheSiteHaveTheseNames(@TempDir Path temp) throws Exception {
        try (SiteRepo site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), Path.of("sample-cards"))) {
            site.write(".mailmap", "Ada King <ada@example.org>\n");
            SiteTarget target = SiteTarget.of(site.root);
            PastPlace place = PastPlace.of(site.root.resolve("_cards"), new org.cardwright.edit.CardId(
                    Path.of("0501-Personal-Customer-Service-Entry.md")), java.util.Optional.empty(),
                    new ExportMemory(java.util.Optional.empty())).orElseThrow();
            assertEquals(List.of("Ada King"), CardHistory.all(place).stream().map(one -> one.commit().author()).toList());
            assertEquals(List.of("Ada King"), SitePast.commits(target, Progress.NONE).stream().map(PastCommit::author).toList());
            assertEquals("Ada King", SitePast.find(target, "HEAD").commit().author());
        }
    }
}

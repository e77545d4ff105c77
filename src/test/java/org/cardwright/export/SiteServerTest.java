package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteServerTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"https://ada:hidden@Github.com/agency/site.git, https://github.com/agency/site.git", "git@github.com:agency/site.git,",
            "/srv/site.git,"})
    void oneSignsInAtTheServerOfTheSiteThatIsOpenWhereATokenIsOfUse(String remote, String server) throws IOException {
        try (SiteRepo site = SiteRepo.empty(Files.createDirectory(temp.resolve("site")))) {
            site.write("_config.yml", "collections: {cards: {}}\n");
            Path cards = Files.createDirectories(site.root.resolve("_cards"));
            StoredConfig config = site.git().getRepository().getConfig();
            config.setString("remote", "origin", "url", remote);
            config.save();
            assertEquals(Optional.ofNullable(server), SiteServer.of(cards).map(address -> address.replace("ada@", "")));
        }
    }

    @Test
    void aFolderOfNoSiteHasNone() {
        assertEquals(Optional.empty(), SiteServer.of(temp));
    }
}

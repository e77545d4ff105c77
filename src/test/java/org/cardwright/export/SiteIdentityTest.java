package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.Test;

class SiteIdentityTest extends ExportCase {
    @Test
    void aRemoteIsOneSiteHoweverItsAddressIsSpelled() throws IOException, URISyntaxException {
        List<String> groups = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/export/remotes.csv"))) {
            if (!line.startsWith("#")) {
                Set<String> names = new TreeSet<>();
                for (String address : line.split(",")) {
                    names.add(SiteIdentity.address(new URIish(address), temp));
                }
                assertEquals(1, names.size(), names::toString);
                groups.addAll(names);
            }
        }
        assertEquals(3, Set.copyOf(groups).size(), groups::toString);
    }

    private List<String> names(SiteRepo of) throws IOException {
        SiteTarget target = SiteTarget.of(of.root);
        try (SiteGit git = SiteGit.open(target).orElseThrow()) {
            return SiteIdentity.of(target, Optional.of(git));
        }
    }

    @Test
    void clonesOfOneRemoteAreOneSiteAndACheckoutKeepsWhatItWasBefore() throws IOException {
        List<String> alone = names(site);
        Path bare = site.addRemote(Files.createDirectory(temp.resolve("remote.git")));
        try (SiteRepo one = SiteRepo.cloned(bare, temp.resolve("one"))) {
            assertEquals(names(site).getFirst(), names(one).getFirst());
            assertEquals(alone.getFirst(), names(site).getLast());
            assertNotEquals(alone, names(one));
        }
    }

    @Test
    void aSiteWithoutGitIsItsPlace() throws IOException {
        assertEquals(List.of("place " + site.root.toRealPath()), SiteIdentity.of(SiteTarget.of(site.root), Optional.empty()));
    }
}

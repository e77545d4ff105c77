package org.cardwright.export;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.data.SampleCards;
import org.cardwright.site.SitePlaces;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.transport.URIish;

/**
 * A place to try things out: a copy of the sample cards, a small site that has them, and a server for that site, all in one
 * temporary folder that goes away.
 *
 * @param root the temporary folder
 */
public record PracticeFolder(Path root) {
    private static final String BRANCH = "main";

    /** Makes the place; for a background thread. */
    public static PracticeFolder make() throws IOException {
        PracticeFolder made = new PracticeFolder(Files.createTempDirectory("cardwright-practice").toRealPath());
        try {
            SampleCards.copyTo(made.cards());
            SampleCards.copyTo(made.site().resolve(SitePlaces.CARDS));
            Files.writeString(made.site().resolve(SitePlaces.CONFIGURATIONS.getFirst()),
                    "title: Practice site\ncollections:\n  " + SitePlaces.COLLECTION + ":\n    output: true\n");
            made.repositories();
        } catch (GitAPIException | URISyntaxException e) {
            made.delete();
            throw new IOException(e.getMessage(), e);
        }
        new ExportMemory(Optional.of(made.data())).remember(made.cards(), made.site(), Optional.empty());
        return made;
    }

    private void repositories() throws GitAPIException, IOException, URISyntaxException {
        Path server = root.resolve("server.git");
        Git.init().setBare(true).setInitialBranch(BRANCH).setDirectory(server.toFile()).call().close();
        try (Git git = Git.init().setInitialBranch(BRANCH).setDirectory(site().toFile()).call()) {
            StoredConfig settings = git.getRepository().getConfig();
            settings.setString("user", null, "name", "Practice");
            settings.setString("user", null, "email", "practice@example.org");
            // What a person set up for real repositories has no place here.
            settings.setBoolean("commit", null, "gpgSign", false);
            settings.setString("core", null, "hooksPath", site().resolve(".git/hooks").toString());
            settings.save();
            git.add().addFilepattern(".").call();
            git.commit().setMessage("The practice site").setSign(false).setNoVerify(true).call();
            git.remoteAdd().setName("origin").setUri(new URIish(server.toUri().toString())).call();
            git.push().setRemote("origin").add(BRANCH).call();
        }
    }

    public Path cards() {
        return root.resolve("cards");
    }

    /** The checkout of the site. */
    public Path site() {
        return root.resolve("site");
    }

    /** Where the program keeps what it remembers of the practice. */
    public Path data() {
        return root.resolve("data");
    }

    /** Whether nothing is left of it. */
    public boolean gone() {
        return !Files.exists(root);
    }

    /** Takes all of it away, as far as other programs let it go. */
    public void delete() {
        List<Path> all;
        try (Stream<Path> files = Files.walk(root)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException e) {
            all = List.of();
        }
        for (Path file : all) {
            File one = file.toFile();
            // Git protects what it keeps, and Windows deletes nothing that is protected.
            if (!one.delete() && one.setWritable(true)) {
                one.delete();
            }
        }
    }
}

package org.cardwright.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.access.Access;
import org.cardwright.access.Secret;
import org.cardwright.access.ServerHost;
import org.cardwright.access.Token;
import org.cardwright.data.UserSettings;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.export.SiteHands;
import org.cardwright.export.SiteRepo;
import org.cardwright.source.Excerpt;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.Recovery;
import org.cardwright.workspace.RecoveryStore;
import org.cardwright.workspace.Workspace;

/**
 * The folders of a {@link ScreenTour}: many cards, of which some differ from a site's, one has no page and one another page than
 * front matter; cards with unsaved work of an earlier session; a site with sources; and one without cards.
 */
final class TourFolders {
    static final String WITHOUT_PAGE = "0511-Personal-Oral-Communication-Entry.md";
    static final String DRIFTED = "0510-Personal-Oral-Communication-Entry.md";
    static final String BOTH = "0501-Personal-Data-Literacy-Entry.md";
    private static final String BEHAVIOR = "Establishes and maintains relationships with customers";

    private static final ServerHost GITHUB = ServerHost.of("github.com").orElseThrow();

    final Path site;
    final Path recovered;
    final Path sources;
    final Path empty;
    /** A repository with two sites, which has no author. */
    final Path several;

    private TourFolders(Path temp) {
        site = temp.resolve("site");
        recovered = temp.resolve("recovered");
        sources = temp.resolve("sources");
        empty = temp.resolve("empty");
        several = temp.resolve("several");
    }

    static TourFolders of(Gallery at) {
        return new TourFolders(at.temp);
    }

    /** Writes all of them; the gallery has its cards already. */
    static TourFolders write(Gallery at) throws IOException {
        TourFolders folders = of(at);
        Path data = at.temp.resolve("data");
        Files.createDirectory(folders.empty);
        Excerpt.site(folders.sources);
        folders.unsaved(data);
        several(folders.several);
        try (SiteRepo repo = SiteRepo.with(Files.createDirectory(folders.site), at.cards)) {
            SiteRepo.open(at.cards, data);
            repo.replace("_cards/" + BOTH, BEHAVIOR, "Builds relationships with customers");
            repo.replace("_cards/0510-Personal-Problem-Solving-Entry.md", "competency_group: Personal", "competency_group: Projects");
            repo.commit("Other words");
        }
        edit(at.cards.resolve(BOTH), BEHAVIOR, "Keeps up relationships with customers");
        edit(at.cards.resolve("0501-Personal-Teamwork-Entry.md"), "competency_group: Personal", "competency_group: Leading");
        edit(at.cards.resolve(DRIFTED), "<dd>Streamlines procedures", "<dd>Streamlines steps");
        edit(at.cards.resolve(DRIFTED), "<dd>Updates agency website to reflect changes to services</dd>", "");
        String whole = SampleFolder.read(at.cards.resolve(WITHOUT_PAGE));
        SampleFolder.write(at.cards.resolve(WITHOUT_PAGE), whole.substring(0, whole.indexOf("\n<div")));
        return folders;
    }

    private static void several(Path root) throws IOException {
        try (SiteRepo repo = SiteRepo.empty(Files.createDirectory(root))) {
            String card = SampleFolder.read(Path.of("sample-cards/0501-Personal-Customer-Service-Entry.md"));
            repo.write("_cards/0501-Personal-Customer-Service-Entry.md", card);
            repo.write("archive/_config.yml", "collections:\n  cards:\n");
            repo.write("archive/_cards/0501-Personal-Customer-Service-Entry.md", card);
            repo.commit("Cards of two years");
            SiteHands.anonymous(repo);
        }
    }

    /** As after a pull request of a branch was created, whose address is remembered; signed in for the session. */
    void requested(Path data) {
        Path git = several.resolve(".git");
        try {
            Access.ours().signIn(GITHUB, new Token("", new Secret("a-token-of-the-tour")), false);
            Files.writeString(git.resolve("config"), "[remote \"origin\"]\n\turl = https://github.com/agency/site.git\n", StandardOpenOption.APPEND);
            Files.copy(git.resolve("refs/heads/main"), git.resolve("refs/heads/cards"));
            Files.writeString(git.resolve("HEAD"), "ref: refs/heads/cards\n");
            new UserSettings(Optional.of(data), "export.properties").put("request cards " + several.toRealPath(),
                    "12 https://github.com/agency/site/pull/12");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static void signedOut() {
        try {
            Access.ours().signOut(GITHUB);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A new folder for a site. */
    Path gotten() {
        try {
            return Files.createTempDirectory(several.getParent(), "sites");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static void edit(Path file, String what, String with) {
        String text = SampleFolder.read(file);
        if (!text.contains(what)) {
            throw new AssertionError(file + " is without " + what);
        }
        SampleFolder.write(file, text.replace(what, with));
    }

    private void unsaved(Path data) throws IOException {
        CardFolder folder = new CardFolder(SampleFolder.copyTo(recovered));
        Workspace open = new Workspace(folder, FolderReader.read(folder, Progress.NONE).cards());
        Recovery session = new Recovery(new RecoveryStore(data, folder), open, problem -> { });
        for (CardId card : open.cards().subList(0, 2)) {
            set(open, card, "competency_description", "Serves all customers");
        }
        session.flush();
        Path log;
        try (Stream<Path> all = Files.walk(data.resolve("recovery"))) {
            log = all.filter(file -> file.toString().endsWith(".log")).findFirst().orElseThrow();
        }
        byte[] left = Files.readAllBytes(log);
        session.close();
        try {
            session.awaitClosed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        Files.write(log, left);
    }

    static void set(Workspace open, CardId card, String key, String value) {
        edit(open, card, new Edit.SetField(key, value));
    }

    static void edit(Workspace open, CardId card, Edit edit) {
        try {
            open.apply("edit", card, edit, Optional.empty());
        } catch (EditRefusedException e) {
            throw new AssertionError(e);
        }
    }

    /** All cards of the gallery whose file has these words in its name. */
    static List<String> named(Gallery at, String words) {
        try {
            return at.files().stream().map(file -> file.getFileName().toString()).filter(name -> name.contains(words)).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

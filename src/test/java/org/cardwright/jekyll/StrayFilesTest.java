package org.cardwright.jekyll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import org.cardwright.check.FileFindings;
import org.cardwright.check.RuleSettings;
import org.cardwright.check.StrayFiles;
import org.cardwright.cli.CommandLineTool;
import org.cardwright.fixtures.ChangedCard;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that only the site takes for cards are found by what Jekyll, where it is installed, makes of each name. */
class StrayFilesTest {
    private static final Path FILES = Path.of("src/test/resources/breakers/files.txt");

    @TempDir
    private Path temp;
    private JekyllSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new JekyllSite(temp.resolve("site"));
        Files.copy(Path.of("src/test/resources/breakers/search.json"), site.root().resolve("search.json"));
    }

    private static List<String> named(String kind) {
        return ChangedCard.text(FILES).lines().filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1)).sorted().toList();
    }

    private void add(List<String> names) throws IOException {
        for (String name : names) {
            site.add(name, new SourceText(ChangedCard.of(""), false));
        }
    }

    private List<String> found() {
        return StrayFiles.of(cards(), RuleSettings.DEFAULT).stream().map(FileFindings::file).toList();
    }

    private Path cards() {
        return site.root().resolve("_cards");
    }

    @Test
    void whatTheSiteTakesForACardAndNobodySeesHereIsFound() throws IOException {
        for (String kind : List.of("page", "stops", "card", "none")) {
            add(named(kind));
        }
        Files.writeString(cards().resolve("notes.txt"), "--- no front matter\n");
        Files.writeString(cards().resolve("marked.txt"), "\uFEFF---\n---\n");
        Files.writeString(cards().resolve("empty.orig"), "");
        TreeSet<String> expected = new TreeSet<>(named("page"));
        expected.addAll(named("stops"));
        assertEquals(List.copyOf(expected), found());
    }

    @Test
    void theSiteTakesJustTheseForCards() throws IOException, InterruptedException {
        JekyllSite.assume();
        add(named("page"));
        add(named("card"));
        add(named("none"));
        assertTrue(site.builds());
        TreeSet<String> expected = new TreeSet<>(named("page"));
        expected.addAll(named("card"));
        String search = Files.readString(site.root().resolve("_site/search.json"));
        TreeSet<String> listed = new TreeSet<>(search.lines().filter(line -> line.contains("\"file\":\"_cards/"))
                .map(line -> line.replaceFirst(".*\"file\":\"_cards/([^\"]*)\".*", "$1")).toList());
        assertEquals(expected, listed);
    }

    @Test
    void aFileThatIsNoTextStopsTheBuildAndTheFindingSaysSo() throws IOException, InterruptedException {
        Files.write(cards().resolve("picture.png"), new byte[] {'-', '-', '-', '\n', '-', '-', '-', '\n', (byte) 0xFF, 0});
        assertEquals(List.of("The site treats the file picture.png as a card, because it begins like one, and its build "
                + "stops at it. Delete it, or move it elsewhere."), StrayFiles.of(cards(), RuleSettings.DEFAULT).stream()
                .map(file -> file.findings().getFirst().message()).toList());
        JekyllSite.assume();
        assertFalse(site.builds());
    }

    @Test
    void theCommandCheckNamesTheFileAndFailsAndAFolderCanSwitchItOff() throws IOException {
        site.add("0560-Primary-Budget-Formulation-Entry.md", new SourceText(ChangedCard.of(""), false));
        add(List.of("X.md.orig"));
        assertEquals("1 " + cards() + "/X.md.orig:1:1: error: The site treats the file X.md.orig as a card, because it "
                + "begins like one, but it isn't edited here. Delete it, or move it elsewhere. [file-stray]\n"
                + "1 card: 1 error, no warnings, no notes\n", check(cards()));
        assertEquals("0 1 card: no errors, no warnings, no notes\n",
                check(cards().resolve("0560-Primary-Budget-Formulation-Entry.md")));
        Files.writeString(cards().resolve(".cardwright.yml"), "rules:\n  file-stray: off\n");
        assertEquals("0 1 card: no errors, no warnings, no notes\n", check(cards()));
    }

    private static String check(Path path) {
        var out = new ByteArrayOutputStream();
        int code = CommandLineTool.run(out, new ByteArrayOutputStream(), "check", path.toString());
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }
}

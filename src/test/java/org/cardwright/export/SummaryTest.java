package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.data.DataFolder;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.Progress;
import org.cardwright.merge.ValueChange;
import org.cardwright.model.Course;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FileStamp;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.SaveOutcome;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest extends ExportCase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, emptyValue = "", nullValues = "-", value = {
        "https://a.org/X1|https://b.net/X1|a.org|b.net", "Old name|New name|Old|New", "same|same|''|''",
        "''|whole|''|whole", "good service|very good service|''|very ", "a b|a| b|''", "cat|car|cat|car"})
    void aChangeIsToldByWhatDiffers(String before, String after, String from, String to) {
        assertEquals(new ValueChange("Title", from, to), new ValueChange("Title", before, after).core());
    }

    /** The first step was exported before, the last one concerns a single card. */
    @Test
    void stepsOfTheSessionAreNamedOnTheCardsThatTheyChanged() throws IOException {
        var open = new Workspace(new CardFolder(folder), FolderReader.read(new CardFolder(folder), Progress.NONE)
                .cards());
        step(open, "Exported before", List.of(ENTRY, MID, AUDIT), "customers", "clients");
        commit(Export.plan(source(open), SiteTarget.of(site.root), Optional.empty(), Progress.NONE));
        step(open, "Replaced clients", List.of(ENTRY, AUDIT), "clients", "people");
        step(open, "Mended one", List.of(MID), "clients", "folks");
        Plan plan = Export.plan(source(open), SiteTarget.of(site.root), Optional.empty(), Progress.NONE);
        String message = Export.message(plan, Selection.proposed(plan));
        assertEquals(List.of("Update 3 cards", "", "Changes to several cards:", "- Replaced clients (2 cards)"),
                message.lines().limit(4).toList());
    }

    private static Source source(Workspace open) throws IOException {
        return Source.of(open, Optional.of(DataFolder.locate()));
    }

    private static void step(Workspace open, String name, List<String> cards, String what, String with) {
        List<CardChange> changes = cards.stream().map(file -> {
            CardId card = new CardId(Path.of(file));
            SourceText before = open.document(card).source();
            return new CardChange(card, before, before.with(before.text().replace(what, with)));
        }).toList();
        changes.forEach(change -> assertTrue(change.real(), change.card().name()));
        open.apply(new Change(name, Instant.now(), changes));
        open.saved(changes.stream().<SaveOutcome>map(change -> new SaveOutcome.Saved(change.card(),
                change.after().orElseThrow(), new FileStamp(1, Instant.EPOCH))).toList());
    }

    @Test
    void whatWasDoneToSeveralCardsIsToldOnceAndThenEachCard() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file)
                        .replace("https://www.LearnAtGSUSA.com/", "https://learn.example.org/"));
            }
        }
        edit(ENTRY, "competency_group: Personal", "competency_group: Leading");
        Files.writeString(folder.resolve("new.md"), Files.readString(folder.resolve(MID))
                .replaceFirst("permalink: .*", "permalink: /cards/501-New-Mid"));
        Plan plan = plan();
        Selection all = Selection.proposed(plan).allowing("they were there before");
        assertEquals("""
                Update 4 cards, add 1 card

                Changes to several cards:
                - Course link: "www.LearnAtGSUSA.com" is now "learn.example.org" (11 times on 3 cards)

                Changed:
                - 0501 · Entry · Customer Service: Competency group
                - 0510 · Entry · Customer Service: Course link (3)
                - 0511 · Entry · Customer Service: Course link (5)
                - 0560 · Entry · Customer Service: Course link (3)

                Added:
                - 0501 · Mid · Customer Service
                """, Export.message(plan, all).replaceFirst("(?s)\\nExported with errors.*", ""));
        assertEquals(5, Export.apply(plan, all, ExportOptions.COMMIT, Progress.NONE).cards());
    }

    /** Every kind of change of a card, made to all five: a regular expression, what it becomes, and the lines for it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "(?m)^career_level: Entry$|career_level: Senior|Career level: \"Entry\" is now \"Senior\" (4 times on 4 cards)",
        "(?m)^competency_group: .*$|competency_group: Leading|"
        + "Competency group: \"Personal\" is now \"Leading\" (5 times on 5 cards)",
        "(?m)^competency_group: .*$|competency_group:|Competency group: removed \"Personal\" (5 cards)",
        "(?m)^competency_group: Personal$|competency_group: Per\u00A0sonal|"
        + "Competency group: only spaces and invisible characters (5 times on 5 cards)",
        "Works with clients|Works well with clients|Description: added \"well\" (5 cards)",
        "(?m)^category: career$|category: course|Category: \"career\" is now \"course\" (5 times on 5 cards)",
        "(?m)^layout: |owner: Ada\\nlayout: |owner: added \"Ada\" (5 cards)",
        "(?m)^competency: Customer Service$|competency: Client Service|"
        + "Competency: \"Customer\" is now \"Client\" (5 times on 5 cards)"})
    void everyKindOfChangeIsSaidInTheRightWords(String what, String with, String line) throws IOException {
        all(what, with.replace("\\n", "\n"));
        Plan plan = plan();
        String message = Export.message(plan, Selection.proposed(plan).allowing("a test"));
        assertTrue(message.lines().toList().contains("- " + line), message);
        assertTrue(!message.contains("\"\"") && !message.contains("{"), message);
    }

    private void all(String what, String with) throws IOException {
        open();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file).replaceAll(what, with));
            }
        }
    }

    @Test
    void aChangeOfTheFormAloneIsSaidAsThat() throws IOException {
        all("(?m)^competency_group: Personal$", "competency_group: \"Personal\"");
        String message = Export.message(plan(), Selection.proposed(plan()));
        assertTrue(message.startsWith("Update 5 cards\n\nChanged:\n- 0501 · Entry · Customer Service: form of the text "
                + "only\n"), message);
    }

    /** What cards went through before the site ever saw them is nothing that was done to it. */
    @Test
    void stepsOnCardsThatTheSiteNeverHadAreNotNamed() throws IOException {
        for (int i = 0; i < 3; i++) {
            Files.writeString(folder.resolve("new" + i + ".md"), Files.readString(folder.resolve(MID))
                    .replaceFirst("permalink: .*", "permalink: /cards/501-New-" + i));
        }
        var open = new Workspace(new CardFolder(folder), FolderReader.read(new CardFolder(folder), Progress.NONE)
                .cards());
        step(open, "Rename 3 cards", List.of("new0.md", "new1.md", "new2.md"), "customers", "clients");
        step(open, "Replaced there and back", List.of(ENTRY, AUDIT), "Works", "Deals");
        step(open, "Back again", List.of(ENTRY, AUDIT), "Deals", "Works");
        step(open, "Replaced clients", List.of(ENTRY, AUDIT, "new0.md"), "clients", "people");
        Plan plan = Export.plan(source(open), SiteTarget.of(site.root), Optional.empty(), Progress.NONE);
        assertEquals("Update 2 cards, add 3 cards\n\nChanges to several cards:\n- Replaced clients (2 cards)\n",
                Export.message(plan, Selection.proposed(plan)).replaceFirst("(?s)\\nChanged:.*", ""));
    }

    @ParameterizedTest
    @CsvSource({"501, 0501", "0501, 0501", "510.0, 510.0", "~, ~", "nan, nan"})
    void aSeriesThatIsNoNumberGetsNoZero(String series, String shown) {
        var card = org.cardwright.document.CardDocument.read(new SourceText("---\nseries: '" + series
                + "'\ncareer_level: Mid\ncompetency: Learning\n---\n", false)).card();
        assertEquals(shown + " · Mid · Learning", Summary.title("a.md", card));
    }
}

package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCommandTest {
    private static final String CARD = "0510-Personal-Customer-Service-Entry.md";

    @TempDir
    private Path temp;

    private String folder;
    private String csv;

    @BeforeEach
    void copyCards() throws IOException {
        Path cards = Files.createDirectory(temp.resolve("cards"));
        try (var files = Files.list(Path.of("sample-cards"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".md")).toList()) {
                Files.copy(file, cards.resolve(file.getFileName().toString()));
            }
        }
        folder = cards.toString();
        csv = temp.resolve("cards.csv").toString();
    }

    private void edit(String from, String to) throws IOException {
        Path file = Path.of(csv);
        String text = Files.readString(file);
        assertTrue(text.contains(from), text);
        Files.writeString(file, text.replace(from, to));
    }

    private String card() throws IOException {
        return Files.readString(Path.of(folder, CARD));
    }

    @Test
    void aTableComesBackWithItsEdits() throws IOException {
        CommandLineRun out = CommandLineRun.of("table", "export", folder, csv);
        assertEquals(new CommandLineRun(0, "Wrote 5 cards to " + csv + ".\n", ""), out);
        String before = card();
        String line = before.lines().filter(text -> text.startsWith("functional_competency_designation: ")).findFirst()
                .orElseThrow();
        Path one = Path.of(csv);
        Files.writeString(one, String.join("\r\n", Files.readAllLines(one).stream().map(text -> text.startsWith(CARD)
                ? text.replace(line.substring(line.indexOf(' ') + 1), "Told") : text).toList()));
        CommandLineRun tried = CommandLineRun.of("table", "import", csv, folder, "--dry-run");
        assertTrue(tried.out().contains("\n-" + line + "\n"), tried.out());
        assertTrue(tried.out().endsWith("Would change 1 card.\n"), tried.out());
        assertEquals(before, card());
        CommandLineRun json = CommandLineRun.of("table", "import", csv, folder, "--dry-run", "--json");
        assertTrue(json.out().contains("\"part\": \"Designation\""), json.out());
        CommandLineRun run = CommandLineRun.of("table", "import", csv, folder);
        assertEquals(List.of(0, ""), List.of(run.exitCode(), run.err()));
        assertTrue(run.out().endsWith("Changed 1 card.\n"), run.out());
        assertEquals(before.replace(line, "functional_competency_designation: Told"), card());
    }

    @Test
    void aConflictSavesNothingUntilASideIsChosen() throws IOException {
        assertEquals(0, CommandLineRun.of("table", "export", folder, csv).exitCode());
        assertEquals(0, CommandLineRun.of("set", Path.of(folder, CARD).toString(),
                "functional_competency_designation=In the folder").exitCode());
        edit("General Career Competencies", "In the table");
        String before = card();
        CommandLineRun open = CommandLineRun.of("table", "import", csv, folder);
        assertEquals(2, open.exitCode());
        assertTrue(open.err().endsWith("cardwright: 1 text was changed in the folder and in the table. Nothing was saved. "
                + "Choose with --conflicts mine or --conflicts theirs.\n"), open.err());
        assertEquals(before, card());
        assertEquals(0, CommandLineRun.of("table", "import", csv, folder, "--conflicts", "mine").exitCode());
        assertEquals(before, card());
        assertEquals(0, CommandLineRun.of("table", "import", csv, folder, "--conflicts", "theirs").exitCode());
        assertEquals(before.replace("In the folder", "In the table"), card());
    }

    @Test
    void aRowWithoutAFileBecomesACard() throws IOException {
        assertEquals(0, CommandLineRun.of("table", "export", folder, csv).exitCode());
        Path file = Path.of(csv);
        Files.writeString(file, Files.readString(file) + ",,2210,IT Management,Senior,,Budget Work,Primary\r\n");
        CommandLineRun run = CommandLineRun.of("table", "import", csv, folder);
        assertEquals(List.of(0, ""), List.of(run.exitCode(), run.err()));
        String made = "2210-Primary-Budget-Work-Senior.md";
        assertTrue(run.out().contains("+++ b/") && run.out().contains("/" + made + "\n"), run.out());
        assertTrue(Files.readString(Path.of(folder, made)).contains("\ncompetency: Budget Work\n"));
    }

    @Test
    void aWorkbookHasAllSheetsAndASheetIsNamedForCommaSeparatedValuesOnly() throws IOException {
        String book = temp.resolve("cards.xlsx").toString();
        assertEquals(0, CommandLineRun.of("table", "export", folder, book).exitCode());
        assertEquals(new CommandLineRun(0, "Changed no cards.\n", ""), CommandLineRun.of("table", "import", book, folder));
        assertEquals(2, CommandLineRun.of("table", "export", folder, book, "--sheet", "Items").exitCode());
        assertEquals(2, CommandLineRun.of("table", "export", folder, csv, "--sheet", "Nothing").exitCode());
        assertEquals(0, CommandLineRun.of("table", "export", folder, csv, "--sheet", "items").exitCode());
        assertTrue(Files.readString(Path.of(csv)).startsWith("\uFEFFFile,Kind,Level,Position,Text,Stamp\r\n"));
    }

    @Test
    void whatCannotBeReadIsSaidInOneLine() throws IOException {
        Files.writeString(Path.of(csv), "");
        assertEquals(new CommandLineRun(2, "", "cardwright: " + csv + " is empty.\n"), CommandLineRun.of("table", "import", csv,
                folder));
        assertEquals(3, CommandLineRun.of("table", "import", temp.resolve("no.csv").toString(), folder).exitCode());
        assertEquals(2, CommandLineRun.of("table", "import", csv, folder, "--conflicts", "ours").exitCode());
        assertEquals(2, CommandLineRun.of("table").exitCode());
    }
}

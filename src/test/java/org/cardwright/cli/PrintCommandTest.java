package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCommandTest {
    @TempDir
    private Path temp;

    private String pdf() {
        return temp.resolve("cards.pdf").toString();
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(Path.of(pdf()).toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void printsTheCardsOfASeriesAndLevelOnTheWantedPaper() throws IOException {
        assertEquals(new CommandLineRun(0, "Wrote 1 page about 1 card to " + pdf() + ".\n", ""), CommandLineRun.of("print", "sample-cards",
                "--pdf", pdf(), "--series", "501", "--level", "entry", "--paper", "A4", "--no-courses"));

        String text = text();
        assertTrue(text.contains("0501 Financial Administration and Program Support · Entry · GS 7-9"), text);
        assertTrue(!text.contains("Carahsoft"), text);
        try (PDDocument document = Loader.loadPDF(Path.of(pdf()).toFile())) {
            assertEquals(595, document.getPage(0).getMediaBox().getWidth(), 1);
        }
    }

    @Test
    void printsOneFileAndTheOtherKinds() throws IOException {
        String file = "sample-cards/0501-Personal-Customer-Service-Entry.md";
        assertEquals("Wrote 1 page about 1 card to " + pdf() + ".\n", CommandLineRun.of("print", file, "--pdf", pdf(), "--links").out());
        assertTrue(text().contains("https://www.linkedin.com/learning/building-rapport-with-customers"));
        for (Map.Entry<String, String> kind : Map.of("matrix", "Different B", "courses", "25 courses on 5 cards", "problems",
                "5 files checked", "overview", "Cards by series and career level").entrySet()) {
            CommandLineRun run = CommandLineRun.of("print", "sample-cards", "--pdf", pdf(), "--what", kind.getKey());
            assertEquals(0, run.exitCode(), run.err());
            assertTrue(text().contains(kind.getValue()), kind.getKey());
        }
    }

    @Test
    void saysWhatIsWrongAndLeavesTheFileOfBefore() throws IOException {
        Files.writeString(Path.of(pdf()), "before");

        assertEquals(new CommandLineRun(2, "", "cardwright: No card of sample-cards is of this job series and career level.\n"),
                CommandLineRun.of("print", "sample-cards", "--pdf", pdf(), "--series", "999"));
        assertEquals(new CommandLineRun(2, "", "cardwright: \"posters\" cannot be printed. Choose one of: cards, matrix, courses, problems, overview.\n"),
                CommandLineRun.of("print", "sample-cards", "--pdf", pdf(), "--what", "posters"));
        assertEquals(new CommandLineRun(2, "", "cardwright: \"a3\" isn't a paper size. Choose letter or a4.\n"),
                CommandLineRun.of("print", "sample-cards", "--pdf", pdf(), "--paper", "a3"));
        assertEquals("before", Files.readString(Path.of(pdf())));
        assertEquals(3, CommandLineRun.of("print", "sample-cards", "--pdf", temp.resolve("none/x.pdf").toString()).exitCode());
    }
}

package org.cardwright.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cardwright.data.NamedFile;
import org.cardwright.edit.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {
    private static Paper said(String... paragraphs) {
        Markup out = new Markup().element("h1", "A & B");
        List.of(paragraphs).forEach(text -> out.element("p", text));
        return new Paper("A & B \"quoted\" \\ } 😀", out.toString(), List.of());
    }

    @Test
    void theFileSaysOfItselfWhatPdfUaAsksFor() {
        PrintedPdf.of(said("Words ", "More")).look(pdf -> {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("en-US", catalog.getLanguage());
            assertEquals("A & B \"quoted\" \\ } 😀", pdf.getDocumentInformation().getTitle());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), metadata);
            assertTrue(metadata.contains("A &amp; B"), metadata);
            for (PDPage page : pdf.getPages()) {
                assertEquals("S", page.getCOSObject().getNameAsString("Tabs"));
                assertEverythingIsTagged(page);
                for (COSName font : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(font).isEmbedded(), font.getName());
                }
            }
            return null;
        });
    }

    /** Text and lines are parts of the structure, or said to be none of it. */
    private static void assertEverythingIsTagged(PDPage page) throws IOException {
        int depth = 0;
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                String name = operator.getName();
                depth += name.equals("BMC") || name.equals("BDC") ? 1 : name.equals("EMC") ? -1 : 0;
                assertTrue(depth > 0 || !Set.of("Tj", "TJ", "S", "f", "B", "Do").contains(name), () -> name + " is not tagged");
            }
        }
        assertEquals(0, depth);
    }

    @Test
    void headerAndFooterNameTitleDateAndPage() {
        String words = "Words that fill a page. ".repeat(400);
        List<String> edges = PrintedPdf.of(said(words)).look(pdf -> {
            return new PDFTextStripper().getText(pdf).lines().filter(line -> !line.startsWith("Words")).filter(line -> !line.matches(".*page\\. .*")).toList();
        });

        assertEquals(List.of("A & B \"quoted\" \\ } 😀 November 28, 2026", "Cardwright Page 1 of 2", "A & B",
                "A & B \"quoted\" \\ } 😀 November 28, 2026", "Cardwright Page 2 of 2"), edges.stream().map(String::strip)
                        .filter(line -> !line.startsWith("that") && !line.startsWith("fill") && !line.startsWith("a page")
                                && !line.startsWith("page.")).toList());
    }

    @Test
    void emojiRareLettersAndLongWordsAreSeenAndStayTheText() {
        String emoji = "😀 🚀 ♿ ☎ ✓";
        String rare = "漢字 ท ∑ → Ω Ж";
        String word = "w".repeat(200);

        PrintedPdf pdf = PrintedPdf.of(said(emoji, rare, word, "R&D <b> \"x\""));

        assertEquals("A & B\n" + emoji + "\n" + rare + "\n" + word + "\nR&D <b> \"x\"\n",
                pdf.text().replaceAll("(?<=w)\\s+(?=w)", ""));
        assertEquals(Set.of("DejaVuSansCondensed", "DejaVuSansCondensed-Bold", "NotoEmoji-Regular", BoxFont.NAME), fonts(pdf));
        assertEquals(612f, pdf.look(document -> document.getPage(0).getMediaBox().getWidth()).floatValue());
    }

    private static Set<String> fonts(PrintedPdf pdf) {
        return pdf.look(document -> {
            Set<String> fonts = new TreeSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(font).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            return fonts;
        });
    }

    @Test
    void wordsFromRightToLeftAreDrawnInTheirOrderAndSaidInTheirs() {
        String hebrew = "שלום עולם (טוב)";
        String arabic = "مرحبا بالعالم لا";

        PrintedPdf pdf = PrintedPdf.of(said(hebrew, arabic, "To say שלום to all"));

        assertEquals("A & B\n" + hebrew + "\n" + arabic + "\nTo say שלום to all\n", pdf.text().replaceAll(" +\n", "\n"));
        assertEquals(List.of(hebrew, arabic, "To say שלום to all"), pdf.look(document -> {
            List<String> texts = new ArrayList<>();
            actualTexts(document.getDocumentCatalog().getStructureTreeRoot(), texts);
            return texts;
        }));
    }

    private static void actualTexts(PDStructureNode node, List<String> texts) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getActualText() != null) {
                    texts.add(element.getActualText());
                }
                actualTexts(element, texts);
            }
        }
    }

    @Test
    void arabicLettersJoin() {
        assertEquals("\uFEE3\uFEAE\uFEA3\uFE92\uFE8E \uFEFB", ArabicForms.joined("\u0645\u0631\u062D\u0628\u0627 \u0644\u0627"));
        assertEquals("\uFEE3\u064E\uFEE6 abc", ArabicForms.joined("\u0645\u064E\u0646 abc"));
    }

    @Test
    void thePaperIsTheUsualOneOfTheCountry() throws IOException {
        assertEquals(PaperSize.LETTER, PaperSize.usual(Locale.US));
        assertEquals(PaperSize.LETTER, PaperSize.usual(Locale.ENGLISH));
        assertEquals(PaperSize.A4, PaperSize.usual(Locale.GERMANY));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int pages = PdfWriter.write(said("x"), PaperSize.A4, PrintedPdf.DAY, out, Progress.NONE);
        assertEquals(1, pages);
        try (PdfPages drawn = PdfPages.of(out.toByteArray())) {
            assertEquals(595, drawn.width(0), 1);
            PdfPages.Picture picture = drawn.picture(0, 36);
            assertEquals(298, picture.width(), 1);
            assertEquals(-1, picture.pixels()[0]);
            assertFalse(Arrays.stream(picture.pixels()).allMatch(pixel -> pixel == -1));
        }
    }

    @Test
    void whatIsCanceledLeavesTheFileOfBefore(@TempDir Path temp) throws IOException {
        Path file = Files.writeString(temp.resolve("cards.pdf"), "before");
        List<Integer> told = new ArrayList<>();
        Progress stopped = new Progress() {
            @Override
            public void done(int count, int total) {
                told.add(count);
            }

            @Override
            public boolean canceled() {
                return !told.isEmpty();
            }
        };

        assertThrows(CancellationException.class, () -> NamedFile.write(file,
                out -> PdfWriter.write(said("a", "b"), PaperSize.A4, PrintedPdf.DAY, out, stopped)));

        assertEquals(1, told.size());
        assertEquals("before", Files.readString(file));
        try (var left = Files.list(temp)) {
            assertEquals(1, left.count());
        }
    }
}

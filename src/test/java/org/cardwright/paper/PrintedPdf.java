package org.cardwright.paper;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.text.SourceText;

/** A PDF as tests look at it. */
record PrintedPdf(byte[] bytes) {
    /** So high are header and footer, in points. */
    private static final int EDGE = 50;
    static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    static PrintedPdf of(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfWriter.write(paper, PaperSize.LETTER, DAY, out, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PrintedPdf(out.toByteArray());
    }

    static Map<CardId, CardDocument> cards(String... sources) {
        Map<CardId, CardDocument> cards = new LinkedHashMap<>();
        for (String source : sources) {
            cards.put(new CardId(Path.of("card-" + cards.size() + ".md")), CardDocument.read(SourceText.decode(source.getBytes(StandardCharsets.UTF_8))));
        }
        return cards;
    }

    /** What can be asked of an open PDF. */
    interface Look<T> {
        T at(PDDocument document) throws IOException;
    }

    <T> T look(Look<T> look) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return look.at(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return look(PDDocument::getNumberOfPages);
    }

    /** All words, page by page, without header and footer. */
    String text() {
        return look(document -> {
            StringBuilder text = new StringBuilder();
            for (PDPage page : document.getPages()) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                stripper.addRegion("words", new Rectangle(0, EDGE, (int) page.getMediaBox().getWidth(),
                        (int) page.getMediaBox().getHeight() - 2 * EDGE));
                stripper.extractRegions(page);
                text.append(stripper.getTextForRegion("words"));
            }
            return text.toString();
        });
    }

    /** The structure, an element a line, those below indented. */
    List<String> tags() {
        return look(document -> {
            List<String> tags = new ArrayList<>();
            add(document.getDocumentCatalog().getStructureTreeRoot(), "", tags);
            return tags;
        });
    }

    private static void add(PDStructureNode node, String indent, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(indent + element.getStructureType());
                add(element, indent + " ", tags);
            }
        }
    }
}

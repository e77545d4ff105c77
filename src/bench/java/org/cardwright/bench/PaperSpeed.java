package org.cardwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cardwright.data.NamedFile;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.paper.CardLook;
import org.cardwright.paper.CardsPaper;
import org.cardwright.paper.PaperSize;
import org.cardwright.paper.PdfWriter;
import org.cardwright.workspace.LoadedCard;

/** Times a PDF of many cards. */
final class PaperSpeed {
    private static final int CARDS = 600;
    private static final double LARGEST = 30;

    private final Path file;
    private final Map<CardId, CardDocument> documents = new TreeMap<>();

    PaperSpeed(Path work, List<LoadedCard> loaded) {
        file = work.resolve("cards.pdf");
        loaded.stream().limit(CARDS).forEach(card -> documents.put(card.id(), card.document()));
    }

    private int write() {
        int[] pages = new int[1];
        try {
            NamedFile.write(file, out -> pages[0] = PdfWriter.write(CardsPaper.of(documents, CardLook.USUAL), PaperSize.LETTER,
                    LocalDate.now(), out, Progress.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages[0];
    }

    void report(Report report) throws IOException {
        int[] pages = new int[1];
        Times times = Times.of(0, 1, _ -> pages[0] = write());
        report.line("%d cards, %d pages, written as a tagged PDF".formatted(documents.size(), pages[0]), times.median() / 1e3, 60, "s");
        report.line("its size", Files.size(file) / 1e6, LARGEST, "MB");
    }
}

package org.cardwright.ui.paper;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.image.Image;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.Latest;
import org.cardwright.edit.Progress;
import org.cardwright.paper.PaperRequest;
import org.cardwright.paper.PaperSize;
import org.cardwright.paper.PdfPages;

/** Draws pages as they will be, one at a time, in the background. */
final class PrintPreview {
    private static final float DOTS = 120;

    /** What is to be drawn. */
    record Wanted(PaperRequest request, PaperSize size) {}

    /** A page, and the PDF that it is of. */
    record Shown(Wanted wanted, byte[] pdf, int page, int pages, Image image) {}

    private final Latest<Shown> drawing;
    private Optional<Wanted> wanted = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private int page;

    PrintPreview(Jobs jobs, Consumer<Shown> draw, Consumer<String> failed) {
        drawing = new Latest<>(jobs, this::next, now -> {
            shown = Optional.of(now);
            draw.accept(now);
        }, failed);
    }

    /** Shows the first page of something else. */
    void show(Wanted now) {
        wanted = Optional.of(now);
        page = 0;
        drawing.ask();
    }

    /** Shows another page, if there is one so far away. */
    void turn(int by) {
        shown.filter(now -> page + by >= 0 && page + by < now.pages()).ifPresent(now -> {
            page += by;
            drawing.ask();
        });
    }

    private Optional<Jobs.Job<Shown>> next() {
        int wantedPage = page;
        Optional<Shown> before = shown.filter(old -> wanted.equals(Optional.of(old.wanted())));
        return wanted.map(now -> progress -> draw(now, before, wantedPage, progress));
    }

    private static Shown draw(Wanted now, Optional<Shown> before, int page, Progress progress) throws IOException {
        byte[] pdf = before.isPresent() ? before.get().pdf() : PrintOut.pdf(now.request(), now.size(), progress);
        try (PdfPages pages = PdfPages.of(pdf)) {
            return new Shown(now, pdf, page, pages.count(), PageImages.of(pages.picture(page, DOTS)));
        }
    }
}

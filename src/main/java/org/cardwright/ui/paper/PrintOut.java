package org.cardwright.ui.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.cardwright.data.NamedFile;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.paper.PaperRequest;
import org.cardwright.paper.PaperSize;
import org.cardwright.paper.PdfPages;
import org.cardwright.paper.PdfWriter;
import org.cardwright.ui.common.Workbench;

/** Writes what was asked for to a file or a printer, in the background; a person can cancel it in the status bar. */
record PrintOut(Workbench bench, PaperRequest request, PaperSize size) {
    private static final float PRINTED_DOTS = 300;

    void save(Path file) {
        bench.background().run(Strings.get("print.save.busy", file.getFileName()), progress -> {
            int[] pages = new int[1];
            NamedFile.write(file, out -> pages[0] = PdfWriter.write(request.paper(), size, request.date(), out, progress));
            return pages[0];
        }, pages -> bench.message(Strings.get("print.save.done", pages, file.getFileName())),
                reason -> bench.dialogs().error(Strings.get("print.save.failed", file.getFileName()), reason),
                () -> bench.message(Strings.get("step.canceled")));
    }

    void print(PaperPrinter.Sheets sheets) {
        bench.background().run(Strings.get("print.busy"), progress -> print(sheets, progress),
                pages -> bench.message(Strings.get("print.done", pages)),
                reason -> bench.dialogs().error(Strings.get("print.failed"), reason),
                () -> bench.message(Strings.get("step.canceled")));
    }

    private int print(PaperPrinter.Sheets sheets, Progress progress) throws IOException {
        boolean whole = false;
        try (PdfPages pages = PdfPages.of(pdf(request, size, progress))) {
            for (int page = 0; page < pages.count() && !progress.canceled(); page++) {
                progress.done(page, pages.count());
                sheets.print(PageImages.of(pages.picture(page, PRINTED_DOTS)));
            }
            whole = !progress.canceled();
            return pages.count();
        } finally {
            if (whole) {
                sheets.end();
            } else {
                sheets.cancel();
            }
        }
    }

    static byte[] pdf(PaperRequest request, PaperSize size, Progress progress) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfWriter.write(request.paper(), size, request.date(), out, progress);
        return out.toByteArray();
    }
}

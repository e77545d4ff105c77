package org.cardwright.ui.paper;

import java.io.IOException;
import java.util.Optional;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.cardwright.i18n.Strings;
import org.cardwright.paper.PaperSize;

/** The printers of the system. */
final class SystemPrinter implements PaperPrinter {
    @Override
    public Optional<String> name() {
        return Optional.ofNullable(Printer.getDefaultPrinter()).map(Printer::getName);
    }

    @Override
    public Optional<Sheets> ask(Window owner, PaperSize size) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Optional.empty();
        }
        Paper paper = size == PaperSize.LETTER ? Paper.NA_LETTER : Paper.A4;
        job.getJobSettings().setPageLayout(job.getPrinter().createPageLayout(paper, PageOrientation.PORTRAIT,
                Printer.MarginType.HARDWARE_MINIMUM));
        job.getJobSettings().setJobName(Strings.get("app.name"));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Optional.empty();
        }
        return Optional.of(new Job(job));
    }

    private record Job(PrinterJob job) implements Sheets {
        @Override
        public void print(Image page) throws IOException {
            PageLayout layout = job.getJobSettings().getPageLayout();
            ImageView view = new ImageView(page);
            view.setPreserveRatio(true);
            view.setFitWidth(layout.getPaper().getWidth());
            view.setFitHeight(layout.getPaper().getHeight());
            // The page has margins of its own, and begins at the edge of the paper.
            view.setTranslateX(-layout.getLeftMargin());
            view.setTranslateY(-layout.getTopMargin());
            if (!job.printPage(layout, view)) {
                throw new IOException(Strings.get("print.refused", job.getPrinter().getName()));
            }
        }

        @Override
        public void end() {
            job.endJob();
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }
    }
}

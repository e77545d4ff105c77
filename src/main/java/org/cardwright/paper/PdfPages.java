package org.cardwright.paper;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF that {@link PdfWriter} made; for one thread at a time. */
public final class PdfPages implements Closeable {
    private static final float POINTS_PER_INCH = 72;

    /** What a page looks like: its pixels row by row, as alpha, red, green, blue. */
    public record Picture(int width, int height, int[] pixels) {}

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
    }

    public static PdfPages of(byte[] pdf) throws IOException {
        return new PdfPages(Loader.loadPDF(pdf));
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** How wide a page is, in points. */
    public float width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    /** A page as it is printed with so many dots on an inch. */
    public Picture picture(int page, float dotsPerInch) throws IOException {
        BufferedImage image = renderer.renderImage(page, dotsPerInch / POINTS_PER_INCH);
        int width = image.getWidth();
        int height = image.getHeight();
        return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

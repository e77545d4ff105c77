package org.cardwright.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cardwright.edit.Progress;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.paper.Paper.Bookmark;

/** Makes a PDF that people who do not see it can read as well (PDF/UA-1): tagged, with all its fonts in it. */
public final class PdfWriter {
    private static final String PRODUCER = "Cardwright";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /**
     * Writes a paper; takes a while for hundreds of cards.
     *
     * @return how many pages it has
     * @throws CancellationException if {@code progress} asks to stop; what was written then is of no use
     */
    public static int write(Paper paper, PaperSize size, LocalDate date, OutputStream out, Progress progress)
            throws IOException {
        String page = page(paper, new PageFrame(size, paper.title(), date));
        PagePace pace = new PagePace(progress, paper.body().length());
        PdfRendererBuilder builder = builder(page, pace);
        try (PDDocument document = new PDDocument(); PaperFonts fonts = new PaperFonts(document, builder)) {
            builder.usePDDocument(document);
            fonts.add(page);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                pace.check();
                PdfTags.complete(document);
                document.save(out);
                return document.getNumberOfPages();
            }
        }
    }

    private static PdfRendererBuilder builder(String page, PagePace pace) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer(PRODUCER);
        builder.withHtmlContent(page, null);
        builder.useUnicodeLineBreaker(pace);
        // Nothing is ever loaded: what a card names is only told.
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        char[] letters = page.toCharArray();
        if (Bidi.requiresBidi(letters, 0, letters.length)) {
            RightToLeft order = new RightToLeft();
            builder.useUnicodeBidiSplitter(order);
            builder.useUnicodeBidiReorderer(order);
        }
        return builder;
    }

    private static String page(Paper paper, PageFrame frame) throws IOException {
        StringBuilder page = new StringBuilder(paper.body().length() + 8192);
        String about = Strings.get("paper.about", paper.title(), PageFrame.written(frame.date()));
        page.append("<html lang=\"en-US\"><head><title>").append(HtmlText.escaped(paper.title()))
                .append("</title><meta name=\"subject\" content=\"").append(HtmlText.escaped(about)).append("\"/><style>\n")
                .append(frame.style()).append(style()).append("</style><bookmarks>");
        bookmarks(page, paper.bookmarks());
        return page.append("</bookmarks></head><body>").append(paper.body()).append("</body></html>").toString();
    }

    private static void bookmarks(StringBuilder page, List<Bookmark> bookmarks) {
        for (Bookmark bookmark : bookmarks) {
            page.append("<bookmark").append(Markup.attribute("name", bookmark.name()))
                    .append(Markup.attribute("href", "#" + bookmark.id())).append('>');
            bookmarks(page, bookmark.below());
            page.append("</bookmark>");
        }
    }

    private static String style() throws IOException {
        try (InputStream in = Objects.requireNonNull(PdfWriter.class.getResourceAsStream("/paper/paper.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

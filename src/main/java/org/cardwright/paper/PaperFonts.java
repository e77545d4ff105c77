package org.cardwright.paper;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts that a PDF has in it: letters of many languages, emoji in one color, and boxes for what neither has. No font
 * of the computer is ever looked for. To be closed when the document was written.
 */
final class PaperFonts implements Closeable {
    /** The font family of all texts. */
    static final String FAMILY = "letters, emoji, boxes";
    private static final String LETTERS = "/fonts/DejaVuSansCondensed.ttf";
    private static final String BOLD = "/fonts/DejaVuSansCondensed-Bold.ttf";
    private static final String EMOJI = "/fonts/NotoEmoji-Regular.ttf";
    /** Up to here the letters have all there is to see. */
    private static final int LATIN = 0x17F;
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private final List<TrueTypeFont> read = new ArrayList<>();
    private final PDDocument document;
    private final PdfRendererBuilder builder;

    /** Fonts for a document that is built. */
    PaperFonts(PDDocument document, PdfRendererBuilder builder) {
        this.document = document;
        this.builder = builder;
    }

    /** Adds the fonts that a text needs. */
    void add(String text) throws IOException {
        List<Integer> rare = text.codePoints().filter(c -> c > LATIN).distinct().boxed().toList();
        rare = add(resource(LETTERS), "letters", NORMAL_WEIGHT, rare);
        add(resource(BOLD), "letters", BOLD_WEIGHT, rare);
        if (!rare.isEmpty()) {
            rare = add(resource(EMOJI), "emoji", NORMAL_WEIGHT, rare);
        }
        if (!rare.isEmpty()) {
            add(new ByteArrayInputStream(BoxFont.of(rare)), "boxes", NORMAL_WEIGHT, rare);
        }
    }

    private static InputStream resource(String font) {
        return Objects.requireNonNull(PaperFonts.class.getResourceAsStream(font), font);
    }

    /** Adds a font and tells which of some characters it does not have. */
    private List<Integer> add(InputStream file, String family, int weight, List<Integer> wanted) throws IOException {
        TrueTypeFont font;
        try (file) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        }
        read.add(font);
        // Joined letters such as "fi" take a quarter of all the time.
        font.setEnableGsub(false);
        builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), family, weight, FontStyle.NORMAL, true);
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        return wanted.stream().filter(c -> glyphs.getGlyphId(c) == 0).toList();
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : read) {
            font.close();
        }
    }
}

package org.cardwright.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;

/**
 * What is around the words of each page.
 *
 * @param title stands above them
 * @param date stands above them as well
 */
record PageFrame(PaperSize size, String title, LocalDate date) {
    private static final String SMALL = "font-family: " + PaperFonts.FAMILY + "; font-size: 8pt; color: #3d4551; ";

    /** The date as people here write it. */
    static String written(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US).format(date);
    }

    /** The rules of a style sheet for it. */
    String style() {
        String[] page = Strings.get("paper.page", "\n", "\n").split("\n", -1);
        return "@page { size: " + size.id() + "; margin: 20mm 18mm 18mm; "
                + "@top-left { " + SMALL + "vertical-align: middle; width: 78%; content: " + quoted(title) + "; } "
                + "@top-right { " + SMALL + "vertical-align: middle; text-align: right; content: " + quoted(written(date)) + "; } "
                + "@bottom-left { " + SMALL + "content: " + quoted(Strings.get("app.name")) + "; } "
                + "@bottom-right { " + SMALL + "text-align: right; content: " + quoted(page[0]) + " counter(page) "
                + quoted(page[1]) + " counter(pages) " + quoted(page[2]) + "; } }\n";
    }

    /** A text in a style sheet: whatever could end it there is written by its number. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c >= 0x7F || c == ' ' || Character.isLetterOrDigit(c)) {
                out.append(HtmlText.escaped(Character.toString(c)));
            } else {
                out.append(String.format("\\%06x ", Math.max(c, ' ')));
            }
        });
        return out.append('"').toString();
    }
}

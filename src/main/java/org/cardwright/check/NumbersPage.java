package org.cardwright.check;

import java.util.List;

import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;

/** The part of a report that compares numbers with those of an earlier day: a drawing, and all of it in a table. */
final class NumbersPage {
    private static final int LABEL = 130;
    private static final int LONGEST = 380;
    private static final int BAR = 12;
    private static final int LINE = 38;

    private final StringBuilder html = new StringBuilder();

    private NumbersPage() {}

    static String of(NumbersOverTime numbers) {
        return new NumbersPage().page(numbers);
    }

    private String page(NumbersOverTime numbers) {
        html.append("<h2>").append(escaped(Strings.get("past.numbers.title"))).append("</h2>\n<p>")
                .append(escaped(Strings.get("past.numbers.since", numbers.since()))).append("</p>\n");
        drawing(numbers.main());
        html.append("<table class=\"p\">\n<tr><th scope=\"col\">").append(escaped(Strings.get("past.numbers.what")))
                .append("</th>");
        List.of("past.numbers.then", "past.numbers.now", "past.numbers.difference").forEach(key ->
                html.append("<th scope=\"col\" class=\"n\">").append(escaped(Strings.get(key))).append("</th>"));
        html.append("</tr>\n");
        numbers.rows().forEach(row -> html.append("<tr><th scope=\"row\">").append(escaped(row.what())).append("</th><td class=\"n\">")
                .append(row.then()).append("</td><td class=\"n\">").append(row.now()).append("</td><td class=\"n\">")
                .append(escaped(row.sign())).append("</td></tr>\n"));
        return html.append("</table>\n<p><small>").append(escaped(Strings.get("past.numbers.note"))).append("</small></p>\n").toString();
    }

    /** Two bars for each number, told apart by frame and filling; each says its number. */
    private void drawing(List<NumbersOverTime.Row> rows) {
        int most = rows.stream().mapToInt(row -> Math.max(row.then(), row.now())).max().orElse(0);
        html.append("<svg role=\"img\" aria-label=\"").append(escaped(Strings.get("past.numbers.drawing"))).append("\" viewBox=\"0 0 600 ")
                .append(LINE * rows.size() + LINE).append("\" width=\"600\" height=\"").append(LINE * rows.size() + LINE)
                .append("\" font-family=\"sans-serif\" font-size=\"12\" fill=\"currentColor\" stroke=\"none\">\n");
        for (int i = 0; i < rows.size(); i++) {
            NumbersOverTime.Row row = rows.get(i);
            int top = i * LINE + 4;
            text(0, top + BAR + 5, row.what());
            bar(top, row.then(), most, "none");
            bar(top + BAR + 3, row.now(), most, "currentColor");
        }
        int legend = rows.size() * LINE + 10;
        rect(LABEL, legend, BAR, "none");
        text(LABEL + 18, legend + 11, Strings.get("past.numbers.then"));
        rect(LABEL + 100, legend, BAR, "currentColor");
        text(LABEL + 118, legend + 11, Strings.get("past.numbers.now"));
        html.append("</svg>\n");
    }

    private void bar(int top, int number, int most, String fill) {
        int width = most == 0 ? 0 : (int) Math.round((double) LONGEST * number / most);
        rect(LABEL, top, Math.max(1, width), fill);
        text(LABEL + width + 6, top + BAR - 2, Integer.toString(number));
    }

    private void rect(int left, int top, int width, String fill) {
        html.append("<rect x=\"").append(left).append("\" y=\"").append(top).append("\" width=\"").append(width).append("\" height=\"")
                .append(BAR).append("\" fill=\"").append(fill).append("\" stroke=\"currentColor\"/>\n");
    }

    private void text(int left, int base, String words) {
        html.append("<text x=\"").append(left).append("\" y=\"").append(base).append("\">").append(escaped(words)).append("</text>\n");
    }

    private static String escaped(String text) {
        return HtmlText.escaped(text);
    }
}

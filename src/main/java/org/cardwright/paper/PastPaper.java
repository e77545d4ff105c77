package org.cardwright.paper;

import java.util.List;

import org.cardwright.check.NumbersOverTime;
import org.cardwright.i18n.Strings;

/** The numbers of an earlier day beside those of now: a table whose rows have a bar for each, framed for then and filled for now. */
final class PastPaper {
    private final Markup out;
    private final int most;

    private PastPaper(Markup out, int most) {
        this.out = out;
        this.most = Math.max(1, most);
    }

    static void write(Markup out, NumbersOverTime numbers) {
        out.element("h2", Strings.get("past.numbers.title")).element("p", Strings.get("past.numbers.since", numbers.since()));
        TablePaper table = new TablePaper(out).begin("past", List.of(Strings.get("past.numbers.what"), Strings.get("past.numbers.then"),
                Strings.get("past.numbers.now"), Strings.get("past.numbers.difference")));
        PastPaper rows = new PastPaper(out, numbers.rows().stream().mapToInt(row -> Math.max(row.then(), row.now())).max().orElse(0));
        numbers.rows().forEach(rows::row);
        table.end();
        out.element("p", Strings.get("past.numbers.note"));
    }

    private void row(NumbersOverTime.Row row) {
        out.open("tr").open("th scope=\"row\"").text(row.what()).close("th");
        number("was", row.then());
        number("is", row.now());
        out.open("td class=\"n\"").text(row.sign()).close("td").close("tr");
    }

    private void number(String style, int number) {
        out.open("td").open("p").text(Integer.toString(number)).close("p")
                .open("div class=\"bar " + style + "\" style=\"width: " + Math.max(1, Math.round(95f * number / most)) + "%\"").close("div").close("td");
    }
}

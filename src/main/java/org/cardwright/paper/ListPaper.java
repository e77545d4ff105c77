package org.cardwright.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.check.CardGrid;
import org.cardwright.check.FileFindings;
import org.cardwright.check.FolderNumbers;
import org.cardwright.check.HtmlReport;
import org.cardwright.check.NumbersOverTime;
import org.cardwright.check.RuleCatalog;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseCatalog;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.html.XhtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;

/** What there is about many cards on paper: courses, problems, numbers. */
public final class ListPaper {
    private ListPaper() {}

    /**
     * All courses of some cards, each once.
     *
     * @param links whether links are spelled out
     */
    public static Paper courses(Map<CardId, CardDocument> cards, boolean links) {
        List<CatalogCourse> courses = CourseCatalog.of(cards).courses();
        String title = Strings.get("paper.courses");
        Markup out = new Markup().element("h1", title);
        out.element("p", Strings.get("paper.courses.count", courses.size(), cards.size()));
        if (!courses.isEmpty()) {
            new TablePaper(out).begin("courses", List.of(Strings.get("paper.courses.title"), Strings.get("paper.courses.provider"),
                    Strings.get("paper.courses.cards")));
            courses.forEach(course -> {
                out.open("tr").open("th scope=\"row\"");
                out.link(course.url(), Strings.get("paper.link", course.title()), course.title());
                if (links) {
                    PrintedCard.address(out, course.url());
                }
                out.close("th").open("td").text(course.provider()).close("td");
                out.open("td class=\"n\"").text(Integer.toString(course.cards())).close("td").close("tr");
            });
            out.close("tbody").close("table");
        }
        return new Paper(title, out.toString(), List.of());
    }

    /** The report of problems. */
    public static Paper problems(List<FileFindings> files, LocalDate date, Optional<NumbersOverTime> past) {
        return new Paper(Strings.get("report.title"), XhtmlText.body(HtmlReport.of(files, date, past)), List.of());
    }

    /** The folder in numbers. */
    public static Paper overview(FolderNumbers numbers, Optional<NumbersOverTime> past) {
        String title = Strings.get("dashboard");
        Markup out = new Markup().element("h1", title);
        Map<Severity, Integer> severities = numbers.severities();
        numbers(out, Strings.get("dashboard"), List.of(
                counted("dashboard.cards", numbers.cards().size()),
                counted("dashboard.severity.0", severities.getOrDefault(Severity.ERROR, 0)),
                counted("dashboard.severity.1", severities.getOrDefault(Severity.WARNING, 0)),
                counted("dashboard.severity.2", severities.getOrDefault(Severity.INFO, 0)),
                counted("dashboard.fine", numbers.fine().size()),
                counted("dashboard.placeholders", numbers.placeholders().size()),
                counted("dashboard.unreadable", numbers.unreadable().size())));
        past.ifPresent(compared -> PastPaper.write(out, compared));
        grid(out, "dashboard.levels", "dashboard.series", numbers.levels());
        out.element("h2", Strings.get("dashboard.courses"));
        out.element("p", Strings.get("dashboard.courses.average", numbers.coursesPerCard()));
        List<List<String>> courses = new ArrayList<>();
        numbers.courses().forEach((range, on) -> courses.add(List.of(range, Integer.toString(on.size()))));
        numbers(out, Strings.get("dashboard.courses"), courses);
        grid(out, "dashboard.coverage", "dashboard.competency", numbers.coverage());
        if (!numbers.rules().isEmpty()) {
            out.element("h2", Strings.get("dashboard.rules"));
            List<List<String>> rules = new ArrayList<>();
            numbers.rules().forEach((rule, count) -> rules.add(List.of(RuleCatalog.title(rule), Integer.toString(count))));
            numbers(out, Strings.get("report.rule"), rules);
        }
        return new Paper(title, out.toString(), List.of());
    }

    private static List<String> counted(String key, int count) {
        return List.of(Strings.get(key), Integer.toString(count));
    }

    private static void numbers(Markup out, String what, List<List<String>> rows) {
        TablePaper table = new TablePaper(out).begin("numbers", List.of(what, Strings.get("paper.count")));
        rows.forEach(table::row);
        table.end();
    }

    private static void grid(Markup out, String heading, String rows, CardGrid grid) {
        out.element("h2", Strings.get(heading));
        List<String> columns = new ArrayList<>(List.of(Strings.get(rows)));
        columns.addAll(grid.columns());
        TablePaper table = new TablePaper(out).begin("grid", columns);
        for (CardGrid.Row row : grid.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.title()));
            row.cells().forEach(cell -> cells.add(Integer.toString(cell.size())));
            table.row(cells);
        }
        table.end();
    }
}

package org.cardwright.ui.problems;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.cardwright.check.CsvReport;
import org.cardwright.check.FileFindings;
import org.cardwright.check.HtmlReport;
import org.cardwright.check.NumbersOverTime;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Workbench;

/** Gives all problems to other programs: as a page for the browser, as a table for a spreadsheet. */
final class ProblemReports {
    private final Workbench bench;

    ProblemReports(Workbench bench) {
        this.bench = bench;
    }

    /** Opens a page that prints well; it lies among the program's data, or in the system's temporary folder. */
    void html() {
        List<FileFindings> files = files();
        Optional<Path> data = bench.data();
        Optional<NumbersOverTime> compared = bench.findings().compared();
        bench.background().run(Strings.get("problems.report.task"), progress ->
                HtmlReport.write(data, files, LocalDate.now(), compared), page -> {
            bench.dialogs().openLink(page.toUri().toString());
            bench.message(Strings.get("problems.report.opened", page));
        }, message -> bench.dialogs().error(Strings.get("problems.report.failed"), message));
    }

    /** Asks where to write the table. */
    void csv() {
        List<FileFindings> files = files();
        bench.dialogs().chooseNewFile(Strings.get("problems.csv.choose"), "problems.csv").ifPresent(target ->
                bench.background().run(Strings.get("problems.report.task"), progress ->
                        Files.writeString(target, CsvReport.of(files)),
                        written -> bench.message(Strings.get("problems.csv.done", target)),
                        message -> bench.dialogs().error(Strings.get("problems.report.failed"), message)));
    }

    private List<FileFindings> files() {
        return FileFindings.all(bench.findings().settings(), bench.findings().all());
    }
}

package org.cardwright.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;

/**
 * Writes findings as one page that needs nothing else: it opens in any browser, prints well, and escapes every text.
 */
public final class HtmlReport {
    private static final String STYLE = """
            :root { color-scheme: light dark; --text: #1b1b1b; --page: #fff; --less: #555; --line: #d0d0d0;
                    --error: #a4121e; --warning: #7a4b00; --info: #14518c; }
            @media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --page: #0d1117; --less: #a8b1bb; --line: #3d444d;
                    --error: #ff8f8a; --warning: #e3b341; --info: #79b8ff; } }
            @media (prefers-contrast: more) { :root { --less: var(--text); --line: var(--text); } }
            @media print { :root { --text: #000; --page: #fff; --less: #333; --line: #999; --error: #a4121e; --warning: #7a4b00; --info: #14518c; } }
            body { font: 1rem/1.5 system-ui,
                    sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: var(--text); background: var(--page); }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; overflow-wrap: anywhere; }
            table { border-collapse: collapse; width: 100%; } th,
                    td { text-align: left; vertical-align: top; padding: .25rem .5rem;
            border-bottom: 1px solid var(--line); } td { overflow-wrap: anywhere; } .n { text-align: right; white-space: nowrap; }
            .error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
            small, td:nth-child(4) { color: var(--less); } .r th:first-child { width: 34%; } .p td:nth-child(4) { color: inherit; } .p th[scope=row] { font-weight: normal; border-bottom: 1px solid var(--line); } svg { max-width: 100%; height: auto; } .s { font-weight: 600; white-space: nowrap; }
            @media print { body { margin: 0; max-width: none; font-size: 10pt; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
            """;

    private final StringBuilder html = new StringBuilder();

    private HtmlReport() {}

    /** Writes the page among the program's data, or into a folder of its own in the system's temporary one. */
    public static Path write(Optional<Path> data, List<FileFindings> files, LocalDate date, Optional<NumbersOverTime> numbers)
            throws IOException {
        Path folder = data.isPresent() ? Files.createDirectories(data.get().resolve("reports"))
                : Files.createTempDirectory("cardwright");
        return Files.writeString(folder.resolve("problems.html"), of(files, date, numbers));
    }

    /** The page: the numbers, the findings by rule, then file by file. */
    public static String of(List<FileFindings> files, LocalDate date) {
        return of(files, date, Optional.empty());
    }

    /** The same page with the numbers of an earlier day beside those of now, where they were asked for. */
    public static String of(List<FileFindings> files, LocalDate date, Optional<NumbersOverTime> numbers) {
        return new HtmlReport().page(files, date, numbers);
    }

    private String page(List<FileFindings> files, LocalDate date, Optional<NumbersOverTime> numbers) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
                .append(HtmlText.escaped(Strings.get("report.title"))).append("</title>\n<style>\n").append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        element("h1", Strings.get("report.title"));
        element("p", Strings.get("report.summary", files.size(), FileFindings.count(files, Severity.ERROR),
                FileFindings.count(files, Severity.WARNING), FileFindings.count(files, Severity.INFO),
                        date.toString()));
        numbers.map(NumbersPage::of).ifPresent(html::append);
        rules(files);
        files.stream().filter(file -> !file.findings().isEmpty()).forEach(this::file);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void rules(List<FileFindings> files) {
        Map<String, Long> counts = files.stream().flatMap(file -> file.findings().stream())
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        if (counts.isEmpty()) {
            return;
        }
        element("h2", Strings.get("report.rules"));
        html.append("<table class=\"r\">\n");
        row("th scope=\"col\"", HtmlText.escaped(Strings.get("report.rule")), Strings.get("report.count"), Strings.get("report.why"));
        counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(rule -> row("td", named(rule.getKey()), String.valueOf(rule.getValue()),
                RuleCatalog.byId(rule.getKey())
                        .map(info -> info.explanation() + " " + info.howToFix()).orElse("")));
        html.append("</table>\n");
    }

    /** In words, with the name for the settings of a folder below. */
    private static String named(String rule) {
        return HtmlText.escaped(RuleCatalog.title(rule)) + "<br><small>" + HtmlText.escaped(rule) + "</small>";
    }

    /** The name is markup already. */
    private void row(String cell, String name, String count, String text) {
        String end = "</" + cell.substring(0, 2) + ">";
        html.append("<tr><").append(cell).append('>').append(name).append(end).append('<').append(cell)
                .append(" class=\"n\">").append(HtmlText.escaped(count)).append(end).append('<').append(cell).append('>')
                .append(HtmlText.escaped(text)).append(end).append("</tr>\n");
    }

    private void file(FileFindings file) {
        element("h2", file.file());
        html.append("<table>\n<tr>");
        Stream.of("report.line", "report.severity", "report.message", "report.rule").map(Strings::get)
                .forEach(head -> html.append("<th scope=\"col\">").append(HtmlText.escaped(head)).append("</th>"));
        html.append("</tr>\n");
        for (Finding finding : file.findings()) {
            String severity = finding.severity().name().toLowerCase(Locale.ROOT);
            html.append("<tr><td class=\"n\">").append(finding.position().line()).append(':')
                    .append(finding.position().column())
                    .append("</td><td class=\"s ").append(severity).append("\">").append(severity).append("</td><td>")
                    .append(HtmlText.escaped(finding.message())).append("</td><td>").append(HtmlText.escaped(RuleCatalog.title(finding.rule())))
                    .append("</td></tr>\n");
        }
        html.append("</table>\n");
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(HtmlText.escaped(text)).append("</").append(name).append(">\n");
    }
}

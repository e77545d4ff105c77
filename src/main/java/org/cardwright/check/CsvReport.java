package org.cardwright.check;

import java.util.List;
import java.util.Locale;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.sheet.CsvText;

/**
 * Writes findings as CSV that spreadsheets open: with a byte order mark, and with no cell that one would take for a
 * formula.
 */
public final class CsvReport {
    private CsvReport() {}

    /** One line a finding below a line of titles; lines end as in RFC 4180. */
    public static String of(List<FileFindings> files) {
        try (CsvText csv = new CsvText(List.of(Strings.get("report.file"), Strings.get("report.line"),
                Strings.get("report.column"), Strings.get("report.severity"), Strings.get("report.rule"),
                Strings.get("report.message")))) {
            for (FileFindings file : files) {
                for (Finding finding : file.findings()) {
                    csv.row(List.of(file.file(), String.valueOf(finding.position().line()),
                            String.valueOf(finding.position().column()),
                            finding.severity().name().toLowerCase(Locale.ROOT), finding.rule(), finding.message()));
                }
            }
            return csv.text();
        }
    }
}

package org.cardwright.check;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;

/**
 * Writes findings as CSV that spreadsheets open: with a byte order mark, and with no cell that one would take for a
 * formula.
 */
public final class CsvReport {
    private static final String FORMULA = "=+-@\t\r";

    private CsvReport() {}

    /** One line a finding below a line of titles; lines end as in RFC 4180. */
    public static String of(List<FileFindings> files) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Strings.get("report.file"), Strings.get("report.line"), Strings.get("report.column"),
                    Strings.get("report.severity"), Strings.get("report.rule"), Strings.get("report.message"));
            for (FileFindings file : files) {
                for (Finding finding : file.findings()) {
                    csv.writeRecord(safe(file.file()), String.valueOf(finding.position().line()),
                            String.valueOf(finding.position().column()),
                            finding.severity().name().toLowerCase(Locale.ROOT), finding.rule(),
                                    safe(finding.message()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory", e);
        }
        return text.toString();
    }

    private static String safe(String cell) {
        return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}

package org.cardwright.check;

import java.util.List;

import org.cardwright.model.Finding;
import org.cardwright.model.Severity;

/**
 * The findings of one file for a report.
 *
 * @param file its name as the person knows it
 */
public record FileFindings(String file, List<Finding> findings) {
    public FileFindings {
        findings = List.copyOf(findings);
    }

    /** How many findings of a severity files have together. */
    public static long count(List<FileFindings> files, Severity severity) {
        return files.stream().flatMap(file -> file.findings().stream())
                .filter(finding -> finding.severity() == severity).count();
    }
}

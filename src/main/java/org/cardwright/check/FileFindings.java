package org.cardwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cardwright.edit.CardId;
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

    /** The problems of the settings and of stray files, then those of each card by file, as a report lists them. */
    public static List<FileFindings> all(FolderSettings settings, Map<CardId, List<Finding>> cards) {
        List<FileFindings> files = new ArrayList<>();
        if (!settings.problems().isEmpty()) {
            files.add(new FileFindings(FolderSettings.FILE_NAME, settings.problems()));
        }
        files.addAll(settings.strays());
        cards.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(card -> files.add(new FileFindings(card.getKey().name(), card.getValue())));
        return files;
    }

    /** How many findings of a severity files have together. */
    public static long count(List<FileFindings> files, Severity severity) {
        return files.stream().flatMap(file -> file.findings().stream())
                .filter(finding -> finding.severity() == severity).count();
    }
}

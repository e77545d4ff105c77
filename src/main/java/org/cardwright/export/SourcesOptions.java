package org.cardwright.export;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What counts when edits go to a site's sources.
 *
 * @param workbook the workbook that the sources are made from, if that is the truth
 * @param data where it is kept what cards and sources last agreed on
 * @param answers to what only a person can decide, by the names of the questions
 * @param taken the files of cards whose edits count where the sources were changed, too
 */
public record SourcesOptions(Optional<Path> workbook, Optional<Path> data, Map<String, String> answers,
        Predicate<String> taken) {
    /** Without an answer. */
    public SourcesOptions(Optional<Path> workbook, Optional<Path> data) {
        this(workbook, data, Map.of(), _ -> false);
    }
}

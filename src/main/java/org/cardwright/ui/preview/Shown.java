package org.cardwright.ui.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.LineDiff;
import org.cardwright.model.Finding;

/**
 * The card in sight: as it is now and as it was last saved.
 *
 * @param findings tells its problems
 */
record Shown(CardDocument document, Optional<CardDocument> saved, String fileName, Supplier<List<Finding>> findings) {
    /** Its text, line by line. */
    List<SourceLine> lines() {
        Map<Integer, List<Finding>> found = findings.get().stream()
                .collect(Collectors.groupingBy(finding -> finding.position().line()));
        String[] texts = document.text().split("\r\n|\r|\n", -1);
        return IntStream.rangeClosed(1, texts.length)
                .mapToObj(line -> new SourceLine(line, texts[line - 1], found.getOrDefault(line, List.of()))).toList();
    }

    /** What saving would change in the file. */
    LineDiff changes() {
        return LineDiff.of(fileName, saved.map(CardDocument::text).orElse(""), document.text());
    }
}

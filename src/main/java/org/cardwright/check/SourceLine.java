package org.cardwright.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cardwright.model.Finding;

/** One line of a card's text with the problems that stand there. */
public record SourceLine(int number, String text, List<Finding> findings) {
    public SourceLine {
        findings = List.copyOf(findings);
    }

    /** All lines of a card's text with its problems, as the text has them when it ends in a line end: the last is empty. */
    public static List<SourceLine> of(String text, List<Finding> findings) {
        Map<Integer, List<Finding>> found = findings.stream()
                .collect(Collectors.groupingBy(finding -> finding.position().line()));
        String[] lines = text.split("\r\n|\r|\n", -1);
        return IntStream.rangeClosed(1, lines.length)
                .mapToObj(line -> new SourceLine(line, lines[line - 1], found.getOrDefault(line, List.of()))).toList();
    }
}

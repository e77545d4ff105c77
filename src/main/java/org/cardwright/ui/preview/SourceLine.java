package org.cardwright.ui.preview;

import java.util.List;

import org.cardwright.model.Finding;

/** One line of a card's text with the problems that stand there. */
record SourceLine(int number, String text, List<Finding> findings) {
    SourceLine {
        findings = List.copyOf(findings);
    }
}

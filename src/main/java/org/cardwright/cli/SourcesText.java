package org.cardwright.cli;

import java.util.List;

import org.cardwright.edit.FileStep;
import org.cardwright.edit.LineDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.source.SourceDifference;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.SaveRequest;

/** Tells differences between cards and sources in lines for people. */
final class SourcesText {
    private SourcesText() {}

    /** A line with both sides where they fit. */
    static String line(SourceDifference difference) {
        String both = difference.here().isEmpty() && difference.there().isEmpty() ? ""
                : "\n  " + Strings.get("cli.sources.sides", line(difference.here()), line(difference.there()));
        return name(difference) + both + difference.barrier().map(why -> "\n  " + why).orElse("");
    }

    /** The card and what of it. */
    static String name(SourceDifference difference) {
        return difference.file() + ": " + difference.label();
    }

    /** The differences that are made to files and cards. */
    static String changes(List<FileStep> files, List<SaveRequest> cards) {
        StringBuilder text = new StringBuilder();
        files.forEach(file -> text.append(file.diff().unified()));
        cards.forEach(card -> text.append(LineDiff.of(card.card().name().replace('\\', '/'),
                card.expected().map(SourceText::text).orElse(""), card.text().map(SourceText::text).orElse(""))
                .unified()));
        return text.toString();
    }

    static String line(String text) {
        return text.isEmpty() ? Strings.get("cli.sources.nothing") : text.replaceAll("\\s*[\\r\\n]+\\s*", " | ");
    }
}

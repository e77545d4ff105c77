package org.cardwright.cli;

import java.util.List;
import java.util.Optional;

import org.cardwright.edit.FileStep;
import org.cardwright.edit.LineDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.source.SourceDifference;
import org.cardwright.source.SourceMerge;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.SaveRequest;

/** Tells differences between cards and sources in lines for people. */
final class SourcesText {
    private SourcesText() {}

    /** A line with both sides where they fit, and which of them changed if that is known. */
    static String line(SourceDifference difference, Optional<SourceMerge.Way> way) {
        String both = difference.here().isEmpty() && difference.there().isEmpty() ? ""
                : "\n  " + Strings.get("cli.sources.sides", line(difference.here()), line(difference.there()));
        return name(difference) + way.map(side -> " (" + side.words() + ")").orElse("") + both + difference.barrier().map(why -> "\n  " + why).orElse("");
    }

    /** The card and what of it. */
    static String name(SourceDifference difference) {
        return difference.file() + ": " + difference.label();
    }

    /** What the site's next run undoes of a card, and why. */
    static String left(SourceDifference difference) {
        return name(difference) + ": " + difference.barrier().orElseGet(() -> Strings.get(difference.kind()
                == SourceDifference.Kind.ONLY_THERE ? "cli.sources.only-there" : "cli.sources.undone"));
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

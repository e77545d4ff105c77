package org.cardwright.export;

import java.util.List;
import java.util.stream.Stream;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.FileStep;
import org.cardwright.i18n.Strings;
import org.cardwright.source.SourceQuestion;

/**
 * What an export would make of the site's sources, so that the generator's next run changes nothing of what it brings.
 *
 * @param files the tables that change, and what the generator makes of them beside the cards
 * @param forms cards of the folder as the generator writes and names them: they say the same, or what follows from a
 *     change of the tables
 * @param left which edits are not written, and why
 * @param open what a person has to decide before the edits that it is about are written
 * @param remarks what else a person should know
 * @param behind the ids of what only the sources changed, which no card says yet
 */
public record SourcesChange(List<FileStep> files, List<CardChange> forms, List<String> left, List<SourceQuestion> open,
        List<String> remarks, List<String> behind) {
    public SourcesChange {
        files = List.copyOf(files);
        forms = List.copyOf(forms);
        left = left.stream().distinct().toList();
        open = List.copyOf(open);
        remarks = remarks.stream().distinct().toList();
        behind = List.copyOf(behind);
    }

    /** Whether any file of the site would change. */
    public boolean changes() {
        return !files.isEmpty();
    }

    /** All that is to be said. */
    public List<String> notes() {
        return Stream.of(open.stream().map(question -> Strings.get("export.sources.question", question.text())),
                left.stream(), remarks.stream()).flatMap(one -> one).distinct().toList();
    }

    boolean isEmpty() {
        return files.isEmpty() && forms.isEmpty() && notes().isEmpty();
    }
}

package org.cardwright.export;

import java.util.List;

import org.cardwright.edit.FileStep;
import org.cardwright.edit.CardChange;

/**
 * What an export would make of the site's sources, so that the generator's next run changes nothing of what it brings.
 *
 * @param files the tables that change, and what the generator makes of them beside the cards
 * @param forms cards of the folder as the generator writes and names them: they say the same, or what follows from a
 *     change of the tables
 * @param notes which edits the sources cannot say, and what else a person should know
 */
public record SourcesChange(List<FileStep> files, List<CardChange> forms, List<String> notes) {
    public SourcesChange {
        files = List.copyOf(files);
        forms = List.copyOf(forms);
        notes = List.copyOf(notes);
    }

    /** Whether any file of the site would change. */
    public boolean changes() {
        return !files.isEmpty();
    }

    boolean isEmpty() {
        return files.isEmpty() && forms.isEmpty() && notes.isEmpty();
    }
}

package org.cardwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.cardwright.edit.FileStep;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FileSteps;
import org.cardwright.workspace.SaveRequest;

/** Saves the files of a site and cards as one: where the cards cannot be saved, the files are put back. */
final class SourcesSave {
    private SourcesSave() {}

    static void save(List<FileStep> files, Map<CardFolder, List<SaveRequest>> cards) throws CommandFailure, IOException {
        FileSteps.apply(files);
        try {
            SaveTogether.save(cards);
        } catch (CommandFailure e) {
            FileSteps.apply(files.stream().map(FileStep::reversed).toList());
            throw e;
        }
    }
}

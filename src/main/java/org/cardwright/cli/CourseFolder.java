package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderContents;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.LoadProblem;
import org.cardwright.workspace.Progress;

/**
 * All cards of a folder named on the command line.
 *
 * @param given the folder as the person wrote it
 * @param problems files that could not be read, in words
 */
record CourseFolder(String given, CardFolder folder, Map<CardId, CardDocument> cards, List<String> problems) {
    static CourseFolder read(String given) throws CommandFailure {
        try {
            CardFolder folder = FolderReader.resolve(Path.of(given));
            FolderContents contents = FolderReader.read(folder, Progress.NONE);
            Map<CardId, CardDocument> cards = new TreeMap<>();
            contents.cards().forEach(card -> cards.put(card.id(), card.document()));
            return new CourseFolder(given, folder, cards, contents.problems().stream().map(LoadProblem::message)
                    .toList());
        } catch (InvalidPathException e) {
            throw CommandFailure.badInput(Strings.get("cli.error.path", given), e);
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
    }

    /** A card's name for the person: the folder as it was given, then the rest of the way. */
    String name(CardId card) {
        Path start = Path.of(given);
        return start.resolve(start.toAbsolutePath().normalize().relativize(folder.path(card))).normalize().toString()
                .replace('\\', '/');
    }

    /** The name for the header of a difference: relative, as {@code git apply} wants it. */
    String diffName(CardId card) {
        return name(card).replaceFirst("^([A-Za-z]:)?/+", "");
    }
}

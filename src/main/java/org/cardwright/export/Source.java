package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.data.DataFolder;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.Progress;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderContents;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.LoadProblem;
import org.cardwright.workspace.Workspace;

/**
 * The folder whose cards are exported, as it was saved.
 *
 * @param folder without symbolic links
 * @param cards by their file with slashes
 * @param problems files that could not be read; they are neither exported nor taken as deleted
 * @param steps what was done to the cards in this session, as far as that is known
 * @param data the user's data folder, where it is kept what folder and site agreed on; empty where nothing is kept
 */
public record Source(Path folder, Map<String, CardDocument> cards, List<LoadProblem> problems, List<Change> steps,
        Optional<Path> data) {
    /** Reads a folder of cards or a site's. */
    public static Source read(Path chosen, Progress progress) throws IOException {
        CardFolder folder = FolderReader.resolve(chosen);
        FolderContents contents = FolderReader.read(folder, progress);
        Map<String, CardDocument> cards = new TreeMap<>();
        contents.cards().forEach(card -> cards.put(name(card.id()), card.document()));
        return new Source(folder.root().toRealPath(), cards, contents.problems(), List.of(),
                Optional.of(DataFolder.locate()));
    }

    /** The saved texts of open cards, for the thread of the workspace; unsaved changes are not part of it. */
    public static Source of(Workspace workspace, Optional<Path> data) throws IOException {
        Map<String, CardDocument> cards = new TreeMap<>();
        workspace.cards().forEach(card -> workspace.saved(card).ifPresent(saved -> cards.put(name(card), saved)));
        Path root = workspace.folder().root();
        return new Source(Files.exists(root) ? root.toRealPath() : root, cards, List.of(),
                workspace.doneSteps(), data);
    }

    /** The texts of open cards as they are, with what is not saved yet, for the thread of the workspace. */
    public static Source current(Workspace workspace, Optional<Path> data) throws IOException {
        Source saved = of(workspace, data);
        Map<String, CardDocument> cards = new TreeMap<>();
        workspace.documents().forEach((card, document) -> cards.put(name(card), document));
        return new Source(saved.folder(), cards, List.of(), saved.steps(), data);
    }

    /** Whether open cards are not what this has of them; for the thread of the workspace. */
    public boolean differs(Workspace workspace, Collection<CardId> changed) {
        return changed.stream().anyMatch(card -> !workspace.find(card).equals(Optional.ofNullable(cards.get(name(card)))));
    }

    /** Whether one of these cards was saved, or read again, since this was taken; for the thread of the workspace. */
    public boolean stale(Workspace workspace, Collection<CardId> changed) {
        return changed.stream().anyMatch(card -> !workspace.saved(card).equals(Optional.ofNullable(cards.get(name(card)))));
    }

    static String name(CardId card) {
        StringBuilder name = new StringBuilder();
        // Only the parts of the path are joined: a backslash in a name of another system is no separator here.
        card.file().forEach(part -> name.append(name.isEmpty() ? "" : "/").append(part));
        return name.toString();
    }

    /** The card of a file of this folder. */
    public CardId card(String file) {
        return id(file);
    }

    static CardId id(String file) {
        return new CardId(Path.of(file));
    }
}

package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.cardwright.data.DataFolder;
import org.cardwright.document.CardDocument;
import org.cardwright.document.EarlierSpelling;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.CardSaver;
import org.cardwright.workspace.CardVersion;
import org.cardwright.workspace.FolderReader;
import org.cardwright.edit.Progress;
import org.cardwright.workspace.SaveOutcome;
import org.cardwright.workspace.SaveRequest;
import org.cardwright.workspace.Versions;

/** A card file named on the command line, read and saved with the same care as in the editor. */
record CardFile(String given, CardFolder folder, CardId id, CardDocument document) {
    static CardFile read(String given) throws CommandFailure {
        Path path = path(given);
        var folder = new CardFolder(path.getParent());
        var id = new CardId(path.getFileName());
        if (Files.isDirectory(path)) {
            throw CommandFailure.badInput(Strings.get("workspace.load.folder", given));
        }
        FolderReader.settle(folder);
        try {
            return new CardFile(given, folder, id, FolderReader.read(folder, id).document());
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
    }

    private static Path path(String given) throws CommandFailure {
        try {
            Path path = Path.of(given).toAbsolutePath().normalize();
            if (!given.isEmpty() && path.getFileName() != null) {
                return path;
            }
            throw CommandFailure.badInput(Strings.get("cli.error.path", given));
        } catch (InvalidPathException e) {
            throw CommandFailure.badInput(Strings.get("cli.error.path", given), e);
        }
    }

    /** A document with the value of a key as the file or one of its kept versions writes it, if one says the same. */
    CardDocument spelledAsBefore(CardDocument edited, String key) {
        if (EarlierSpelling.same(edited, document, key)) {
            return EarlierSpelling.of(edited, key, document);
        }
        var versions = new Versions(DataFolder.locate(), folder);
        try {
            for (CardVersion version : versions.of(id)) {
                CardDocument earlier = CardDocument.read(Versions.read(version));
                if (EarlierSpelling.same(edited, earlier, key)) {
                    return EarlierSpelling.of(edited, key, earlier);
                }
            }
        } catch (IOException e) {
            return edited; // Versions are a convenience: without them the value is written in the newest way.
        }
        return edited;
    }

    /** Puts another text in the place of the one that was read, unless the file changed since then. */
    void save(SourceText text) throws CommandFailure {
        var request = new SaveRequest(id, text, document.source());
        SaveTogether.noteBefore(folder, List.of(request));
        SaveOutcome outcome = CardSaver.save(folder, List.of(request), SaveTogether.kept(), Progress.NONE).getFirst();
        switch (outcome) {
            case SaveOutcome.Saved _, SaveOutcome.Deleted _ -> { }
            case SaveOutcome.Conflict _ -> throw CommandFailure.changed(Strings.get("cli.together.changed", id.name()),
                    CardSaver.folders(folder, List.of(request)));
            case SaveOutcome.Failed failed -> throw CommandFailure.io(failed.message());
        }
    }

    /** The name for the header of a difference: relative and with slashes, as {@code git apply} wants it. */
    String diffName() {
        return given.replace('\\', '/').replaceFirst("^([A-Za-z]:)?/+", "").replaceFirst("^(\\./+)+", "");
    }
}

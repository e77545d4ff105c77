package org.cardwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.cardwright.data.DataFolder;
import org.cardwright.data.FolderBusyException;
import org.cardwright.edit.CardId;
import org.cardwright.export.Opening;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.BatchOutcome;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.CardSaver;
import org.cardwright.workspace.FolderLock;
import org.cardwright.edit.Progress;
import org.cardwright.workspace.SaveOutcome;
import org.cardwright.workspace.SaveRequest;
import org.cardwright.workspace.Trash;

/** Saves many cards as one: each folder is a batch, and where one fails, the folders before it are put back. */
final class SaveTogether {
    private SaveTogether() {}

    /** Saves the cards of one folder or several. */
    static void save(Map<CardFolder, List<SaveRequest>> folders) throws CommandFailure {
        Set<Path> places = new TreeSet<>();
        folders.forEach((folder, requests) -> places.addAll(CardSaver.folders(folder, requests)));
        try (var _ = FolderLock.take(places, Progress.NONE)) {
            save(folders, places);
        } catch (FolderBusyException e) {
            throw CommandFailure.io(Strings.get("cli.together.nothing-saved", e.getMessage()), e);
        }
    }

    private static void save(Map<CardFolder, List<SaveRequest>> folders, Set<Path> places) throws CommandFailure {
        folders.forEach(SaveTogether::noteBefore);
        List<CardFolder> saved = new ArrayList<>();
        for (Map.Entry<CardFolder, List<SaveRequest>> folder : folders.entrySet()) {
            BatchOutcome outcome =
                    CardSaver.saveTogether(folder.getKey(), folder.getValue(), kept(), Progress.NONE);
            if (!outcome.done()) {
                boolean whole = true;
                for (CardFolder before : saved) {
                    whole &= putBack(before, folders.get(before));
                }
                Optional<String> changed = outcome.outcomes().stream().filter(SaveOutcome.Conflict.class::isInstance)
                        .map(conflict -> conflict.card().name()).findFirst();
                if (whole && changed.isPresent()) {
                    throw CommandFailure.changed(Strings.get("cli.together.changed", changed.get()), places);
                }
                String reasons = outcome.outcomes().stream().map(SaveTogether::reason)
                        .collect(Collectors.joining("\n"));
                throw CommandFailure.io(Strings.get(whole ? "cli.together.nothing-saved" : "cli.together.half",
                        reasons));
            }
            saved.add(folder.getKey());
        }
    }

    /** What the files hold before a command changes them is where a later merge may begin. */
    static void noteBefore(CardFolder folder, List<SaveRequest> requests) {
        Map<CardId, SourceText> before = new HashMap<>();
        requests.forEach(request -> request.expected().ifPresent(text -> before.put(request.card(), text)));
        Opening.note(Optional.of(DataFolder.locate()), folder, before);
    }

    /** Where a command keeps what it replaces, as the window does. */
    static Optional<Trash> kept() {
        return Optional.of(Trash.in(DataFolder.locate()));
    }

    private static String reason(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved _, SaveOutcome.Deleted _ -> "";
            case SaveOutcome.Conflict conflict -> conflict.message();
            case SaveOutcome.Failed failed -> failed.message();
        };
    }

    /** Whether every file of a folder holds its old text again. */
    private static boolean putBack(CardFolder folder, List<SaveRequest> requests) {
        List<SaveRequest> back = requests.stream()
                .map(request -> new SaveRequest(request.card(), request.expected(), request.text())).toList();
        return CardSaver.saveTogether(folder, back, Optional.empty(), Progress.NONE).done();
    }
}

package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.CardSaver;
import org.cardwright.workspace.Progress;
import org.cardwright.workspace.SaveOutcome;
import org.cardwright.workspace.SaveRequest;

/** Saves many cards as one batch: all are looked at first, and where one fails later, those before it are put back. */
final class SaveTogether {
    private SaveTogether() {}

    /** Saves the cards of one folder or several. */
    static void save(Map<CardFolder, List<SaveRequest>> folders) throws CommandFailure {
        for (Map.Entry<CardFolder, List<SaveRequest>> folder : folders.entrySet()) {
            for (SaveRequest request : folder.getValue()) {
                check(folder.getKey(), request);
            }
        }
        Map<CardFolder, List<SaveOutcome>> done = new LinkedHashMap<>();
        for (Map.Entry<CardFolder, List<SaveRequest>> folder : folders.entrySet()) {
            List<SaveOutcome> outcomes = CardSaver.save(folder.getKey(), folder.getValue(), Progress.NONE);
            done.put(folder.getKey(), outcomes);
            Optional<String> reason = outcomes.stream().flatMap(outcome -> reason(outcome).stream()).findFirst();
            if (reason.isPresent()) {
                boolean whole = true;
                for (Map.Entry<CardFolder, List<SaveOutcome>> saved : done.entrySet()) {
                    whole &= putBack(saved.getKey(), folders.get(saved.getKey()), saved.getValue());
                }
                throw CommandFailure.io(Strings.get(whole ? "cli.together.nothing-saved" : "cli.together.half",
                        reason.get()));
            }
        }
    }

    private static void check(CardFolder folder, SaveRequest request) throws CommandFailure {
        Path file = folder.path(request.card());
        try {
            if (!request.expected().orElseThrow().sameBytes(Files.readAllBytes(file))) {
                throw CommandFailure.io(Strings.get("cli.together.changed", request.card().name()));
            }
            if (!Files.isWritable(file)) {
                throw CommandFailure.io(Strings.get("cli.together.read-only", request.card().name()));
            }
        } catch (IOException e) {
            throw CommandFailure.io(Strings.get("cli.together.changed", request.card().name()), e);
        }
    }

    private static Optional<String> reason(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved _, SaveOutcome.Deleted _ -> Optional.empty();
            case SaveOutcome.Conflict conflict -> Optional.of(conflict.message());
            case SaveOutcome.Failed failed -> Optional.of(failed.message());
        };
    }

    /** Whether every file that was replaced holds its old text again. */
    private static boolean putBack(CardFolder folder, List<SaveRequest> requests, List<SaveOutcome> outcomes) {
        Set<CardId> saved = outcomes.stream().filter(SaveOutcome.Saved.class::isInstance).map(SaveOutcome::card)
                .collect(Collectors.toSet());
        List<SaveRequest> back = requests.stream().filter(request -> saved.contains(request.card()))
                .map(request -> new SaveRequest(request.card(), request.expected(), request.text())).toList();
        return CardSaver.save(folder, back, Progress.NONE).stream().allMatch(SaveOutcome.Saved.class::isInstance);
    }
}

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

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.UnifiedDiff;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.CardSaver;
import org.cardwright.workspace.Progress;
import org.cardwright.workspace.SaveOutcome;
import org.cardwright.workspace.SaveRequest;

/** Changes of many cards that are saved together: all of them, or none as far as the disk allows. */
final class Batch {
    private final Map<CardFolder, List<SaveRequest>> requests = new LinkedHashMap<>();
    private final StringBuilder diff = new StringBuilder();

    /** What becomes of each card. */
    interface Step {
        CardDocument after(CardSet set, CardId card, CardDocument before);
    }

    private record Changed(CardId card, CardDocument before, CardDocument after, String diff) {}

    /** Works out the changes on all cores; saves nothing. */
    static Batch of(List<CardSet> sets, Step step) {
        Batch batch = new Batch();
        for (CardSet set : sets) {
            List<Changed> changed = set.cards().entrySet().parallelStream()
                    .map(card -> changed(set, card.getKey(), card.getValue(), step.after(set, card.getKey(), card.getValue())))
                    .flatMap(Optional::stream).toList();
            changed.forEach(card -> batch.diff.append(card.diff()));
            batch.requests.put(set.folder(), changed.stream()
                    .map(card -> new SaveRequest(card.card(), card.after().source(), card.before().source())).toList());
        }
        return batch;
    }

    private static Optional<Changed> changed(CardSet set, CardId card, CardDocument before, CardDocument after) {
        return after.source().equals(before.source()) ? Optional.empty()
                : Optional.of(new Changed(card, before, after, UnifiedDiff.of(set.diffName(card), before.text(), after.text()).text()));
    }

    /** The differences of all cards. */
    String diff() {
        return diff.toString();
    }

    /** Saves all cards; where one cannot be saved, those before it are put back, and the failure says why. */
    void save() throws CommandFailure {
        for (Map.Entry<CardFolder, List<SaveRequest>> set : requests.entrySet()) {
            for (SaveRequest request : set.getValue()) {
                refuseConflict(set.getKey(), request);
            }
        }
        Map<CardFolder, List<SaveRequest>> saved = new LinkedHashMap<>();
        for (Map.Entry<CardFolder, List<SaveRequest>> set : requests.entrySet()) {
            CardFolder folder = set.getKey();
            List<SaveOutcome> outcomes = CardSaver.save(folder, set.getValue(), Progress.NONE);
            Set<CardId> done = outcomes.stream().filter(SaveOutcome.Saved.class::isInstance).map(SaveOutcome::card).collect(Collectors.toSet());
            saved.put(folder, set.getValue().stream().filter(request -> done.contains(request.card())).toList());
            Optional<String> reason = outcomes.stream().flatMap(outcome -> reason(outcome).stream()).findFirst();
            if (reason.isPresent()) {
                saved.forEach(Batch::putBack);
                throw CommandFailure.io(Strings.get("cli.batch.failed", reason.get()));
            }
        }
    }

    private static void refuseConflict(CardFolder folder, SaveRequest request) throws CommandFailure {
        try {
            Path file = folder.path(request.card());
            if (!request.expected().sameBytes(Files.readAllBytes(file)) || !Files.isWritable(file)) {
                throw CommandFailure.io(Strings.get("cli.batch.conflict", request.card().name()));
            }
        } catch (IOException e) {
            throw CommandFailure.io(Strings.get("cli.batch.conflict", request.card().name()), e);
        }
    }

    private static Optional<String> reason(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved _ -> Optional.empty();
            case SaveOutcome.Conflict conflict -> Optional.of(conflict.message());
            case SaveOutcome.Failed failed -> Optional.of(failed.message());
        };
    }

    private static void putBack(CardFolder folder, List<SaveRequest> requests) {
        CardSaver.save(folder, requests.stream()
                .map(request -> new SaveRequest(request.card(), request.expected(), request.text())).toList(), Progress.NONE);
    }
}

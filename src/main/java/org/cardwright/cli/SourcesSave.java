package org.cardwright.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.FileStep;
import org.cardwright.edit.StepPlan;
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

    /** What a step saves. */
    static List<SaveRequest> requests(StepPlan plan) {
        return plan.apply("").change().cards().stream().map(card -> new SaveRequest(card.card(), card.after(),
                card.before())).toList();
    }

    /** What comes to the same as one after the other. */
    static List<SaveRequest> joined(List<SaveRequest> first, List<SaveRequest> next) {
        Map<CardId, SaveRequest> all = new LinkedHashMap<>();
        first.forEach(request -> all.put(request.card(), request));
        next.forEach(request -> all.merge(request.card(), request, (one, two) -> new SaveRequest(one.card(), two.text(),
                one.expected())));
        return all.values().stream().filter(request -> !Objects.equals(request.text(), request.expected())).toList();
    }

    /** The cards as they are once they are saved. */
    static Map<CardId, CardDocument> cards(Map<CardId, CardDocument> before, List<SaveRequest> requests) {
        Map<CardId, CardDocument> cards = new TreeMap<>(before);
        requests.forEach(request -> request.text().map(CardDocument::read).ifPresentOrElse(card ->
                cards.put(request.card(), card), () -> cards.remove(request.card())));
        return cards;
    }
}

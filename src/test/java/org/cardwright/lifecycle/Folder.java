package org.cardwright.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepPlan;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FileStamp;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.Workspace;

/** The sample cards as a folder of a test's own, in memory. */
final class Folder {
    static final CardId ENTRY_501 = id("0501-Personal-Customer-Service-Entry.md");
    static final CardId MID_501 = id("0501-Personal-Customer-Service-Mid.md");
    static final CardId ENTRY_510 = id("0510-Personal-Customer-Service-Entry.md");

    private Folder() {}

    static CardId id(String file) {
        return new CardId(Path.of(file));
    }

    static FolderCards samples(String... otherFiles) {
        return FolderCards.of(documents(), List.of(otherFiles));
    }

    static Map<CardId, CardDocument> documents() {
        Map<CardId, CardDocument> cards = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("sample-cards"))) {
            for (Path file : files.toList()) {
                cards.put(id(file.getFileName().toString()), CardDocument.read(SourceText.decode(Files.readAllBytes(file))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cards;
    }

    static String text(CardId card) {
        return documents().get(card).text();
    }

    /** The cards of a folder in the editor. */
    static Workspace workspace() {
        List<LoadedCard> loaded = documents().entrySet().stream()
                .map(card -> new LoadedCard(card.getKey(), card.getValue(), new FileStamp(0, java.time.Instant.EPOCH)))
                .toList();
        return new Workspace(new CardFolder(Path.of("/cards")), loaded);
    }

    /** What a plan does, one line a file: {@code + new.md}, {@code - old.md}, {@code ~ changed.md}. */
    static List<String> files(StepPlan plan) {
        return changes(plan).stream().map(change -> (change.before().isEmpty() ? "+ "
                : change.after().isEmpty() ? "- " : "~ ") + change.card().name()).toList();
    }

    static List<CardChange> changes(StepPlan plan) {
        return plan.withoutRefused().apply("Step").change().cards();
    }

    /** The cards with a step done. */
    static FolderCards after(FolderCards folder, StepPlan plan) {
        Map<CardId, CardDocument> cards = new TreeMap<>();
        folder.cards().forEach(card -> cards.put(card, folder.document(card)));
        changes(plan).forEach(change -> change.after().ifPresentOrElse(
                text -> cards.put(change.card(), CardDocument.read(text)), () -> cards.remove(change.card())));
        return folder.now(cards);
    }

    static StepPlan deletion(FolderCards folder, CardId... cards) {
        return StepPlan.deletion(Stream.of(cards).collect(Collectors.toMap(card -> card, folder::document)));
    }

    static List<String> refusals(StepPlan plan) {
        return plan.refusals().stream().map(refusal -> refusal.at().orElseThrow() + ": " + refusal.reason()).toList();
    }

    static String after(StepPlan plan, String file) {
        return changes(plan).stream().filter(change -> change.card().name().equals(file)).findFirst().orElseThrow()
                .after().orElseThrow().text();
    }
}

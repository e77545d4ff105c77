package org.cardwright.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.Aside;
import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;

/**
 * The problems of cards that are edited while they are being checked: edits that come meanwhile are checked together
 * afterwards, and what a card has by itself is known at once. For one thread; others only do the work it hands out.
 */
public final class LiveChecks {
    private static final FolderSettings NONE = new FolderSettings(RuleSettings.DEFAULT, Optional.empty(), List.of());

    /** What was worked out; {@code counts} are those of cards whose problems are not what they were. */
    public record Result(FolderSettings settings, FolderChecks checks, Map<CardId, FindingCounts> counts) {}

    /** What a card that waits to be checked has by itself. */
    private record Own(CardDocument document, List<Finding> findings) {}

    private final Map<CardId, CardDocument> documents = new HashMap<>();
    private final Map<CardId, FindingCounts> counts = new HashMap<>();
    private Map<CardId, Optional<CardDocument>> waiting = new HashMap<>();
    private final Map<CardId, Own> own = new HashMap<>();
    private FolderSettings settings = NONE;
    private Optional<FolderChecks> checks = Optional.empty();
    private Map<CardId, Optional<CardDocument>> underWay = Map.of();
    private int inCards;
    /** What others supplied, and the same as the settings grade it. */
    private ExtraFindings supplied = ExtraFindings.NONE;
    private ExtraFindings extra = ExtraFindings.NONE;
    private Map<CardId, List<Finding>> all = Map.of();

    /** Begins with the cards of a folder, of which nothing is known. */
    public void load(Map<CardId, CardDocument> cards) {
        documents.clear();
        documents.putAll(cards);
        settings = NONE;
        supplied = ExtraFindings.NONE;
        forget();
    }

    /** Nothing is known any more until all cards are checked. */
    public void forget() {
        counts.clear();
        inCards = 0;
        own.clear();
        restart();
        checks = Optional.empty();
        grade();
    }

    /** What others found in place of what they found before. */
    public void extra(ExtraFindings now) {
        supplied = now;
        grade();
    }

    private void grade() {
        extra = checks.isEmpty() ? ExtraFindings.NONE : supplied.of(documents.keySet()).graded(settings.settings());
        all = checks.map(known -> known.findings(extra)).orElse(Map.of());
    }

    /** All cards are about to be checked, those that waited too. */
    public void restart() {
        waiting.clear();
        underWay = Map.of();
    }

    /** The cards as they are now. */
    public Map<CardId, CardDocument> cards() {
        return Map.copyOf(documents);
    }

    /** The checks as of the last result. */
    public Optional<FolderChecks> checks() {
        return checks;
    }

    /** The problems of each card as of the last result. */
    public Map<CardId, List<Finding>> all() {
        return all;
    }

    /** The settings with the problems of all files that are no cards. */
    public FolderSettings settings() {
        return settings.with(extra);
    }

    /** How many problems a card has, as of the last result. */
    public FindingCounts counts(CardId card) {
        return own(card).and(FindingCounts.of(extra.cards().getOrDefault(card, List.of())));
    }

    private FindingCounts own(CardId card) {
        return counts.getOrDefault(card, FindingCounts.NONE);
    }

    /** How many problems all cards and the settings have together. */
    public int problems() {
        return settings.folderProblems().size() + inCards + extra.count();
    }

    /** Whether the result of {@link #next} is awaited. */
    public boolean underWay() {
        return !underWay.isEmpty();
    }

    /** The problems of a card: its own as it is this moment, those that it has together with others as of the last result. */
    public List<Finding> of(CardId card) {
        List<Finding> known = all.getOrDefault(card, List.of());
        CardDocument now = documents.get(card);
        if (now == null || checks.isPresent() && !waiting.containsKey(card) && !underWay.containsKey(card)) {
            return known;
        }
        Own mine = own.get(card);
        if (mine == null || mine.document() != now) {
            mine = new Own(now, Checks.of(now, card.name(), settings.settings()));
            own.put(card, mine);
        }
        Stream<Finding> together = known.stream().filter(finding -> RuleCatalog.comparesCards(finding.rule()));
        return extra.of(card, Stream.concat(mine.findings().stream(), together).toList());
    }

    /**
     * Checks all cards of a folder, on all processors but one, which is left to the person who goes on working.
     *
     * @param before runs before each card is looked at, on the thread that does; what it throws ends the checks
     * @throws IOException if the folder's settings cannot be read
     * @throws CancellationException if {@code before} threw that
     */
    public static Result all(Path root, Map<CardId, CardDocument> cards, Runnable before) throws IOException {
        FolderSettings read = FolderSettings.of(root).withStrays(root);
        FolderChecks all = Aside.run(() -> FolderChecks.of(cards, read.settings(), before));
        return new Result(read, all, counted(all, cards.keySet()));
    }

    /** Notes that cards were changed or added, or are no more. */
    public void update(Map<CardId, Optional<CardDocument>> cards) {
        cards.forEach(this::note);
    }

    private void note(CardId card, Optional<CardDocument> document) {
        if (document.isEmpty()) {
            documents.remove(card);
            count(card, Optional.empty());
            own.remove(card);
            waiting.put(card, document);
        } else if (documents.put(card, document.get()) != document.get()) {
            waiting.put(card, document);
        }
    }

    /** How many cards wait to be checked. */
    public int waiting() {
        return waiting.size();
    }

    /** The check of all cards that wait, for another thread; nothing where none waits or one is under way. */
    public Optional<Supplier<Result>> next() {
        if (checks.isEmpty() || underWay() || waiting.isEmpty()) {
            return Optional.empty();
        }
        Map<CardId, Optional<CardDocument>> batch = waiting;
        FolderChecks before = checks.get();
        FolderSettings same = settings;
        underWay = batch;
        waiting = new HashMap<>();
        return Optional.of(() -> {
            FolderChecks now = Aside.run(batch.size(), () -> before.with(batch));
            return new Result(same, now, counted(now, now.judged()));
        });
    }

    private static Map<CardId, FindingCounts> counted(FolderChecks now, Set<CardId> judged) {
        return judged.stream().filter(now.findings()::containsKey)
                .collect(Collectors.toMap(card -> card, card -> FindingCounts.of(now.findings().get(card))));
    }

    /** Keeps the sum too: adding up all cards at each keystroke takes long. */
    private void count(CardId card, Optional<FindingCounts> now) {
        inCards += now.orElse(FindingCounts.NONE).problems() - own(card).problems();
        now.ifPresentOrElse(there -> counts.put(card, there), () -> counts.remove(card));
    }

    /** Takes a result, of which cards that are no more are left out. */
    public void take(Result result) {
        settings = result.settings();
        checks = Optional.of(result.checks());
        grade();
        underWay = Map.of();
        own.keySet().retainAll(waiting.keySet());
        result.counts().forEach((card, now) -> {
            if (documents.containsKey(card)) {
                count(card, Optional.of(now));
            }
        });
    }
}

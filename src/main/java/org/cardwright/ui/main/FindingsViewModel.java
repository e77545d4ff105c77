package org.cardwright.ui.main;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.cardwright.check.Checks;
import org.cardwright.check.FindingCounts;
import org.cardwright.check.FolderChecks;
import org.cardwright.check.FolderSettings;
import org.cardwright.check.RuleCatalog;
import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.FolderFindings;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.edit.Progress;

/**
 * The problems of all cards, worked out off the JavaFX thread: of a whole folder once, then after each edit only those
 * that it can have changed. Edits that come while others are being checked are checked together afterwards.
 */
final class FindingsViewModel implements FolderFindings {
    private static final FolderSettings NONE = new FolderSettings(RuleSettings.DEFAULT, Optional.empty(), List.of());

    /** What a job has worked out; {@code counts} are those of cards whose problems are not what they were. */
    private record Result(FolderSettings settings, FolderChecks checks, Map<CardId, FindingCounts> counts) {}

    private final Background background;
    private final Runnable changed;
    private final Map<CardId, CardDocument> documents = new HashMap<>();
    private final Map<CardId, FindingCounts> counts = new HashMap<>();
    private final Map<CardId, Optional<CardDocument>> waiting = new HashMap<>();
    private final Map<CardId, Own> own = new HashMap<>();
    private final ReadOnlyIntegerWrapper problems = new ReadOnlyIntegerWrapper(this, "problems");
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
    private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper(this, "pending");
    private Path folder = Path.of("");
    private FolderSettings settings = NONE;
    private Optional<FolderChecks> checks = Optional.empty();
    private Map<CardId, Optional<CardDocument>> underWay = Map.of();
    private Background.Running checking = () -> {};
    private boolean checkingAll;
    private int inCards;
    private Optional<String> problem = Optional.empty();

    /** What a card that waits to be checked has by itself. */
    private record Own(CardDocument document, List<Finding> findings) {}

    /** Calls {@code changed} after each change of the problems. */
    FindingsViewModel(Background background, Runnable changed) {
        this.background = background;
        this.changed = changed;
        background.running().addListener((InvalidationListener) observed -> stopped());
    }

    /** A person can stop the check of the whole folder in the status bar; what was known before goes on then. */
    private void stopped() {
        String title = Strings.get("task.checking");
        if (checkingAll && background.running().stream().noneMatch(task -> task.title().equals(title))) {
            checkingAll = false;
            pending.set(false);
        }
    }

    @Override
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyIntegerProperty problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    @Override
    public Optional<FolderChecks> checks() {
        return checks;
    }

    @Override
    public Map<CardId, List<Finding>> all() {
        return checks.map(FolderChecks::findings).orElse(Map.of());
    }

    @Override
    public FolderSettings settings() {
        return settings;
    }

    /** How many problems a card has, as of the last revision. */
    FindingCounts counts(CardId card) {
        return counts.getOrDefault(card, FindingCounts.NONE);
    }

    @Override
    public List<Finding> of(CardId card) {
        List<Finding> known = all().getOrDefault(card, List.of());
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
        return Stream.concat(mine.findings().stream(), together).toList();
    }

    /** Forgets the last folder and checks all cards of a new one. */
    void load(Path root, List<LoadedCard> cards) {
        checking.cancel();
        folder = root;
        documents.clear();
        cards.forEach(card -> documents.put(card.id(), card.document()));
        settings = NONE;
        forget();
        start();
        revision.set(revision.get() + 1);
    }

    private void forget() {
        counts.clear();
        inCards = 0;
        own.clear();
        waiting.clear();
        underWay = Map.of();
        checks = Optional.empty();
        problems.set(0);
    }

    @Override
    public void checkAgain() {
        checking.cancel();
        waiting.clear();
        underWay = Map.of();
        start();
    }

    /** Checks every card; what is known stays in sight until that is done. */
    private void start() {
        Map<CardId, CardDocument> cards = Map.copyOf(documents);
        Path root = folder;
        problem = Optional.empty();
        pending.set(true);
        checkingAll = true;
        checking = background.runAfterFrame(Strings.get("task.checking"), progress -> {
            FolderSettings read = FolderSettings.of(root).withStrays(root);
            FolderChecks all = aside(() -> FolderChecks.of(cards, read.settings(), () -> pause(progress)));
            return new Result(read, all, counted(all, cards.keySet()));
        }, this::take, this::failed);
    }

    /** No problem stays in sight that may be none any more, and no edit is checked until all cards are again. */
    private void failed(String why) {
        checkingAll = false;
        forget();
        problem = Optional.of(why);
        pending.set(false);
        revision.set(revision.get() + 1);
        changed.run();
    }

    @Override
    public Optional<String> problem() {
        return problem;
    }

    private void pause(Progress progress) {
        if (progress.canceled()) {
            throw new CancellationException();
        }
        background.giveWay();
    }

    /** Works on all processors but one, which is left to the person who goes on working. */
    private static <T> T aside(Callable<T> work) {
        try (ForkJoinPool pool = new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1))) {
            return pool.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException canceled) {
                throw canceled;
            }
            // Rules touch no files: what fails in them is a mistake of the program and must be seen as one.
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Checks a card again that was changed or added, or forgets one that is no more. */
    void update(CardId card, Optional<CardDocument> document) {
        CardDocument old = documents.get(card);
        document.ifPresentOrElse(now -> documents.put(card, now), () -> {
            documents.remove(card);
            count(card, Optional.empty());
            own.remove(card);
        });
        if (document.filter(now -> now == old).isEmpty()) {
            waiting.put(card, document);
            next();
        }
    }

    private void next() {
        if (checkingAll || checks.isEmpty() || !underWay.isEmpty() || waiting.isEmpty()) {
            return;
        }
        Map<CardId, Optional<CardDocument>> batch = Map.copyOf(waiting);
        FolderChecks before = checks.get();
        FolderSettings same = settings;
        underWay = batch;
        waiting.clear();
        pending.set(true);
        checking = background.run("", progress -> {
            FolderChecks now = before.with(batch);
            return new Result(same, now, counted(now, now.judged()));
        }, this::take, this::failed);
    }

    private static Map<CardId, FindingCounts> counted(FolderChecks now, Set<CardId> judged) {
        return judged.stream().filter(now.findings()::containsKey)
                .collect(Collectors.toMap(card -> card, card -> FindingCounts.of(now.findings().get(card))));
    }

    /** Keeps the sum too: adding up all cards at each keystroke takes long. */
    private void count(CardId card, Optional<FindingCounts> now) {
        inCards += now.orElse(FindingCounts.NONE).problems() - counts(card).problems();
        now.ifPresentOrElse(there -> counts.put(card, there), () -> counts.remove(card));
    }

    private void take(Result result) {
        checkingAll = false;
        settings = result.settings();
        checks = Optional.of(result.checks());
        underWay = Map.of();
        own.keySet().retainAll(waiting.keySet());
        result.counts().forEach((card, now) -> {
            if (documents.containsKey(card)) {
                count(card, Optional.of(now));
            }
        });
        problems.set(settings.folderProblems().size() + inCards);
        next();
        pending.set(!underWay.isEmpty());
        revision.set(revision.get() + 1);
        changed.run();
    }
}

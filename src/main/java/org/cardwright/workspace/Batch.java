package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Saves files so that after a crash all of them are old or all new, once {@link BatchSettler} was there: everything is
 * written and forced beside, then a record says that it holds, then the files are put in place.
 */
final class Batch {
    /** More than the cores: most of the time is waiting for the medium, which serves several files at once better. */
    private static final int THREADS = 4;

    private final BatchPlace place;
    private final boolean together;
    private final List<BatchFile> files;
    private final CaseTwins twins;
    private final SaveOutcome[] outcomes;

    /** @param together whether one that cannot be saved keeps all others from being saved */
    Batch(BatchPlace place, List<SaveRequest> requests, boolean together) {
        this.place = place;
        this.together = together;
        this.files = IntStream.range(0, requests.size())
                .mapToObj(number -> new BatchFile(requests.get(number), place, number)).toList();
        this.twins = new CaseTwins(files);
        this.outcomes = new SaveOutcome[requests.size()];
    }

    /** The outcomes in the order of the requests; none after a cancel, and then no file was touched. */
    List<SaveOutcome> run(Progress progress) {
        Optional<BatchJournal> journal = Optional.empty();
        try {
            journal = Optional.of(BatchJournal.begin(place, files.stream().map(BatchFile::step).toList()));
        } catch (IOException e) {
            // A single file is safe without a record; many are not.
            if (files.size() > 1) {
                return files.stream().map(file -> file.failed(e)).toList();
            }
        }
        write(progress);
        List<BatchFile> ready = waiting();
        boolean refused = together && Arrays.stream(outcomes).anyMatch(outcome -> outcome != null && !outcome.done());
        if (progress.canceled() || refused || ready.isEmpty()) {
            ready.forEach(BatchFile::drop);
            journal.ifPresent(BatchJournal::discard);
            return progress.canceled() ? List.of() : results();
        }
        ready.forEach(BatchFile::keepVersion);
        if (ready.size() > 1) {
            commit(ready, journal.orElseThrow());
        } else {
            apply(ready).ifPresent(_ -> ready.forEach(BatchFile::drop));
            journal.ifPresent(BatchJournal::discard);
        }
        return results();
    }

    private List<SaveOutcome> results() {
        return Arrays.stream(outcomes).filter(Objects::nonNull).toList();
    }

    /** The files of which it is not settled yet what becomes of them. */
    private List<BatchFile> waiting() {
        return files.stream().filter(file -> outcomes[file.number()] == null).toList();
    }

    private void write(Progress progress) {
        Set<Path> targets = ConcurrentHashMap.newKeySet();
        var count = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.clamp(files.size(), 1, THREADS))) {
            files.stream().map(file -> CompletableFuture.runAsync(() -> {
                if (!progress.canceled()) {
                    outcomes[file.number()] = file.prepare(targets).orElse(null);
                    progress.done(count.incrementAndGet(), files.size());
                }
            }, pool)).toList().forEach(CompletableFuture::join);
        }
        if (!progress.canceled()) {
            for (BatchFile file : waiting()) {
                Optional<SaveOutcome> changed = file.recheck();
                changed.ifPresent(_ -> file.drop());
                outcomes[file.number()] = changed.orElse(null);
            }
            for (BatchFile file : waiting()) {
                Optional<SaveOutcome> kept = twins.of(file).map(old -> outcomes[old.number()])
                        .filter(outcome -> outcome != null && !outcome.done());
                kept.ifPresent(_ -> {
                    file.drop();
                    outcomes[file.number()] = file.conflict();
                });
            }
        }
    }

    private void commit(List<BatchFile> ready, BatchJournal journal) {
        forceFolders(ready);
        try {
            journal.commit(CaseTwins.inOrder(ready, BatchFile::deletes).stream().map(BatchFile::step).toList());
        } catch (IOException e) {
            // It is not known how much of the record is on the medium: as long as it is there, it may hold.
            boolean gone = journal.discard();
            for (BatchFile file : ready) {
                outcomes[file.number()] = gone ? file.failed(e) : file.pending(e);
                if (gone) {
                    file.drop();
                }
            }
            return;
        }
        Optional<IOException> failure = apply(ready);
        List<BatchFile> applied = ready.stream().filter(file -> outcomes[file.number()].done()).toList();
        if (together && failure.isPresent() && !applied.isEmpty()) {
            goBack(ready, applied, journal, failure.get());
        } else {
            ready.stream().filter(file -> !applied.contains(file)).forEach(BatchFile::drop);
            journal.discard();
        }
    }

    /** Puts all in place; the last failure, if any. A second try of a batch often finds a file no longer locked. */
    private Optional<IOException> apply(List<BatchFile> ready) {
        List<BatchFile> rest = CaseTwins.inOrder(ready, BatchFile::deletes);
        Optional<IOException> failure = Optional.empty();
        int attempts = ready.size() > 1 ? 2 : 1;
        for (int attempt = 0; attempt < attempts && !rest.isEmpty(); attempt++) {
            List<BatchFile> failed = new ArrayList<>();
            failure = Optional.empty();
            for (BatchFile file : rest) {
                try {
                    if (twins.of(file).filter(failed::contains).isPresent()) {
                        throw failure.orElseThrow();
                    }
                    file.apply();
                    outcomes[file.number()] = file.done();
                } catch (FileChangedException e) {
                    outcomes[file.number()] = file.conflict();
                    failed.add(file);
                    failure = Optional.of(e);
                } catch (IOException e) {
                    outcomes[file.number()] = file.failed(e);
                    failed.add(file);
                    failure = Optional.of(e);
                }
            }
            rest = failed;
        }
        forceFolders(ready);
        return failure;
    }

    /** Going back is a batch too, whose record takes the place of the first one's. */
    private void goBack(List<BatchFile> ready, List<BatchFile> done, BatchJournal journal, IOException reason) {
        List<BatchFile> applied = CaseTwins.inOrder(done, BatchFile::deletesBack);
        try {
            journal.plan(applied.stream().map(file -> file.stepBack(files.size())).toList());
            List<BatchStep> steps = new ArrayList<>();
            for (BatchFile file : applied) {
                steps.add(file.prepareBack(files.size()));
            }
            forceFolders(applied);
            journal.commit(steps);
            for (BatchFile file : applied) {
                outcomes[file.number()] = file.applyBack(files.size()) ? file.failed(reason) : file.conflict();
            }
        } catch (IOException e) {
            // Not even that: what was begun stays written down, and whoever comes next brings it to its end.
            journal.leave();
            ready.forEach(file -> outcomes[file.number()] = file.pending(reason));
            return;
        }
        forceFolders(applied);
        ready.forEach(BatchFile::drop);
        journal.discard();
    }

    /** Where the medium cannot do it, as on some network drives, a power failure may bring back whole old files. */
    private void forceFolders(List<BatchFile> of) {
        of.stream().map(file -> file.target().getParent()).distinct().forEach(folder -> {
            try {
                place.disk().forceFolder(folder);
            } catch (IOException e) {
                // Said above.
            }
        });
    }
}

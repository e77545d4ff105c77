package org.cardwright.ui.course;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.cardwright.course.link.LinkChecker;
import org.cardwright.course.link.LinkReport;
import org.cardwright.course.link.LinkResult;
import org.cardwright.course.link.LinkResults;
import org.cardwright.course.link.LinkSettings;
import org.cardwright.course.link.LinkStore;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.Workbench;

/**
 * What is known of links, from this session's checks and earlier ones; checks are made one at a time. What a check
 * found out stays known where it is canceled. Its methods are for the JavaFX thread unless they say otherwise.
 */
final class LinkBook {
    private final Workbench bench;
    private final LinkStore store;
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper(this, "checking");
    private final List<Runnable> listeners = new ArrayList<>();
    private final ConcurrentLinkedQueue<LinkResult> news = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private Optional<Background.Running> running = Optional.empty();
    private volatile LinkResults known = LinkResults.NONE;
    private final List<Runnable> waiting = new ArrayList<>();
    private Loading loading = Loading.NOT_YET;

    private enum Loading { NOT_YET, UNDER_WAY, DONE }

    LinkBook(Workbench bench) {
        this.bench = bench;
        store = new LinkStore(bench.data());
        bench.background().running().addListener((InvalidationListener) changed -> running.ifPresent(
                this::canceledElsewhere));
    }

    /** Calls back when more became known. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Fetches what earlier sessions found out, once. */
    void load() {
        if (loading == Loading.NOT_YET) {
            loading = Loading.UNDER_WAY;
            bench.background().run("", progress -> store.load(), results -> {
                loading = Loading.DONE;
                take(results);
                List<Runnable> ready = List.copyOf(waiting);
                waiting.clear();
                ready.forEach(Runnable::run);
            }, failed -> {
                loading = Loading.NOT_YET;
                waiting.clear();
                bench.message(failed);
            });
        }
    }

    /** Does something with what earlier sessions found out, too: at once, or as soon as that is fetched. */
    void whenLoaded(Runnable what) {
        if (loading == Loading.DONE) {
            what.run();
        } else {
            waiting.add(what);
            load();
        }
    }

    private void take(LinkResults results) {
        known = results;
        listeners.forEach(Runnable::run);
    }

    ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /** What is known; may be asked from any thread. */
    LinkResults results() {
        return known;
    }

    /** What is known of a link in sentences, the newest first: "21 November 2026: dead (404)". */
    List<String> history(String url) {
        return known.of(url).map(LinkResult::history).orElse(List.of());
    }

    /**
     * Checks links in the background, with progress and cancel in the status bar.
     *
     * @param done takes what the check came to; not called after a cancel or without network
     */
    void check(Collection<String> links, Consumer<LinkReport> done) {
        if (checking.get()) {
            return;
        }
        List<String> wanted = List.copyOf(links);
        checking.set(true);
        Background.Running job = bench.background().run(Strings.get("courses.link.checking"), progress -> {
            LinkReport report = new LinkChecker(LinkSettings.load(bench.data())).check(wanted, progress, this::hear);
            keep(report);
            return report;
        }, report -> {
            ended();
            hearAll();
            if (report.offline()) {
                bench.dialogs().info(Strings.get("courses.link.offline"), Strings.get("courses.link.offlineText"));
            } else {
                done.accept(report);
            }
        }, failed -> {
            ended();
            hearAll();
            bench.message(Strings.get("courses.link.failed", failed));
        });
        running = checking.get() ? Optional.of(job) : Optional.empty();
    }

    /** The status bar has a button to cancel, too. */
    private void canceledElsewhere(Background.Running job) {
        boolean gone = running.filter(job::equals).isPresent()
                && bench.background().running().stream().noneMatch(task -> task.running().equals(job));
        if (gone && checking.get()) {
            Platform.runLater(() -> {
                if (running.filter(job::equals).isPresent()) {
                    canceled();
                }
            });
        }
    }

    /** Ends the check under way; what it found out so far stays known. */
    void cancel() {
        running.ifPresent(Background.Running::cancel);
        if (checking.get()) {
            canceled();
        }
    }

    private void canceled() {
        ended();
        hearAll();
        bench.message(Strings.get("courses.link.canceled"));
    }

    private void ended() {
        running = Optional.empty();
        checking.set(false);
    }

    private void keep(LinkReport report) {
        try {
            store.add(report.results());
        } catch (IOException e) {
            Platform.runLater(() -> bench.message(Strings.get("courses.link.notKept")));
        }
    }

    /** Takes one result on any thread; the screen follows as often as it can. */
    private void hear(LinkResult result) {
        news.add(result);
        if (telling.compareAndSet(false, true)) {
            Platform.runLater(this::hearAll);
        }
    }

    private void hearAll() {
        telling.set(false);
        List<LinkResult> found = new ArrayList<>();
        for (LinkResult next = news.poll(); next != null; next = news.poll()) {
            found.add(next);
        }
        if (!found.isEmpty()) {
            take(known.with(found));
        }
    }
}

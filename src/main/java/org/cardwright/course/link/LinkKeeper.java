package org.cardwright.course.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.cardwright.edit.Jobs;
import org.cardwright.edit.Latest;
import org.cardwright.i18n.Strings;

/**
 * What is known of links, from this session's checks and earlier ones; checks are made one at a time. What a check
 * found out stays known where it is canceled. For one thread but where it says otherwise.
 */
public final class LinkKeeper {
    private final Jobs jobs;
    private final Executor later;
    private final Optional<Path> data;
    private final Consumer<String> message;
    private final Consumer<Boolean> checking;
    private final LinkStore store;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Queue<LinkResult> news = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final Latest<LinkResults> loading;
    private Jobs.Running running = () -> {};
    private volatile LinkResults known = LinkResults.NONE;
    private boolean loaded;
    private boolean busy;

    /**
     * Knows nothing yet.
     *
     * @param later does something on the one thread as soon as that can
     * @param data the folder for what is kept; empty where nothing may be
     * @param message takes what went wrong, in words
     * @param checking hears whether a check is under way
     */
    public LinkKeeper(Jobs jobs, Executor later, Optional<Path> data, Consumer<String> message,
            Consumer<Boolean> checking) {
        this.jobs = jobs;
        this.later = later;
        this.data = data;
        this.message = message;
        this.checking = checking;
        store = new LinkStore(data);
        loading = new Latest<>(jobs, () -> loaded ? Optional.empty() : Optional.of(progress -> store.load()), found -> {
            loaded = true;
            take(found);
        }, message);
    }

    /** Calls back when more became known. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Fetches what earlier sessions found out, once. */
    public void load() {
        loading.ask();
    }

    /** Does something with what earlier sessions found out, too: at once, or as soon as that is fetched. */
    public void whenLoaded(Runnable what) {
        load();
        loading.whenDone(() -> {
            if (loaded) {
                what.run();
            }
        });
    }

    private void take(LinkResults results) {
        known = results;
        listeners.forEach(Runnable::run);
    }

    /** What is known; may be asked from any thread. */
    public LinkResults results() {
        return known;
    }

    /** What is known of a link in sentences, the newest first: "21 November 2026: dead (404)". */
    public List<String> history(String url) {
        return known.of(url).map(LinkResult::history).orElse(List.of());
    }

    /**
     * Checks links, unless a check is under way; a person sees how far it is and may cancel it.
     *
     * @param done takes what the check came to; not called where it was canceled or failed
     */
    public void check(Collection<String> links, Consumer<LinkReport> done) {
        if (busy) {
            return;
        }
        List<String> wanted = List.copyOf(links);
        busy = true;
        checking.accept(true);
        running = jobs.run(Strings.get("courses.link.checking"), progress -> {
            LinkReport report = new LinkChecker(LinkSettings.load(data)).check(wanted, progress, this::hear);
            keep(report);
            return report;
        }, report -> {
            ended();
            done.accept(report);
        }, failed -> {
            ended();
            message.accept(Strings.get("courses.link.failed", failed));
        }, this::canceled);
    }

    /** Ends the check under way; what it found out so far stays known. */
    public void cancel() {
        running.cancel();
        canceled();
    }

    private void canceled() {
        if (busy) {
            ended();
            message.accept(Strings.get("courses.link.canceled"));
        }
    }

    private void ended() {
        busy = false;
        checking.accept(false);
        hearAll();
    }

    private void keep(LinkReport report) {
        try {
            store.add(report.results());
        } catch (IOException e) {
            later.execute(() -> message.accept(Strings.get("courses.link.notKept")));
        }
    }

    /** Takes one result on any thread; whoever shows it follows as often as it can. */
    private void hear(LinkResult result) {
        news.add(result);
        if (telling.compareAndSet(false, true)) {
            later.execute(this::hearAll);
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

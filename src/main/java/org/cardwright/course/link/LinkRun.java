package org.cardwright.course.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.cardwright.edit.Progress;

/** The state of one check under way, shared by its workers. */
final class LinkRun {
    /** So many hosts that cannot be reached, and none that can: this computer has no network. */
    private static final int ENOUGH_HOSTS = 12;

    private final Transport transport;
    private final Gate gate;
    private final Pace pace;
    private final Progress progress;
    private final Consumer<LinkResult> each;
    private final HostQueue queue;
    private final List<LinkResult> results = new ArrayList<>();
    private final List<LinkResult> unreached = new ArrayList<>();
    private final Set<String> unreachedHosts = new HashSet<>();
    private final int total;
    private int done;
    private boolean reached;
    private boolean offline;

    LinkRun(Transport transport, Gate gate, Pace pace, Map<String, String> links, Progress progress,
            Consumer<LinkResult> each) {
        this.transport = transport;
        this.gate = gate;
        this.pace = pace;
        this.progress = progress;
        this.each = each;
        this.queue = new HostQueue(pace);
        total = links.size();
        links.values().forEach(link -> LinkAddress.of(link).ifPresentOrElse(
                address -> queue.add(new Probe(link, address)),
                () -> keep(new LinkResult(link, LinkReason.NO_WEB_ADDRESS, 0, pace.now(), List.of()))));
    }

    /** The distinct ones of links, by their keys. */
    static Map<String, String> distinct(Iterable<String> links) {
        Map<String, String> distinct = new LinkedHashMap<>();
        links.forEach(link -> distinct.putIfAbsent(LinkAddress.key(link), link));
        return distinct;
    }

    /** Asks one link after another until there are none; what a worker does. */
    Void work() throws InterruptedException {
        for (Optional<Probe> probe = queue.take(); probe.isPresent(); probe = queue.take()) {
            String host = probe.get().host();
            Step step = queue.gaveUp(host) ? new Step.Done(LinkReason.TOO_MANY_REQUESTS, 0) : ask(probe.get());
            if (step instanceof Step.Ask(var after, var hostRests) && hostRests && !queue.rest(host, after)) {
                step = new Step.Done(LinkReason.TOO_MANY_REQUESTS, 0);
            }
            switch (step) {
                case Step.Ask ask -> queue.again(probe.get(), host, ask.after());
                case Step.Done finished -> {
                    finish(host, probe.get().result(finished, pace.now()));
                    queue.done(host);
                }
            }
        }
        return null;
    }

    private Step ask(Probe probe) throws InterruptedException {
        try (GuardedNames.Guard _ = gate.guard(probe.address())) {
            return askGuarded(probe);
        }
    }

    private Step askGuarded(Probe probe) throws InterruptedException {
        Optional<LinkReason> obstacle = gate.obstacle(probe.address());
        if (obstacle.isPresent()) {
            return new Step.Done(obstacle.get(), 0);
        }
        try {
            Answer answer = transport.ask(probe.address(), probe.get());
            reached();
            return probe.answered(answer, pace.now());
        } catch (IOException e) {
            LinkReason reason = LinkFailures.of(e, gate.proxied(probe.address().uri()));
            if (!reason.maybeOffline()) {
                reached();
            }
            return probe.failed(reason);
        } catch (IllegalArgumentException e) {
            // The client is stricter than any browser about some addresses.
            return new Step.Done(LinkReason.NO_WEB_ADDRESS, 0);
        }
    }

    /** There is a network: what could not be reached until now is really not there. */
    private void reached() {
        List<LinkResult> late;
        synchronized (this) {
            reached = true;
            late = List.copyOf(unreached);
            unreached.clear();
            results.addAll(late);
        }
        late.forEach(each);
    }

    private void finish(String host, LinkResult result) {
        if (result.reason().maybeOffline()) {
            synchronized (this) {
                if (!reached) {
                    unreached.add(result);
                    unreachedHosts.add(host);
                    offline = unreachedHosts.size() >= ENOUGH_HOSTS;
                    if (offline) {
                        queue.close();
                    }
                    progress.done(++done, total);
                    return;
                }
            }
        }
        keep(result);
    }

    private void keep(LinkResult result) {
        each.accept(result);
        synchronized (this) {
            results.add(result);
            progress.done(++done, total);
        }
    }

    void stop() {
        queue.close();
    }

    synchronized LinkReport report(boolean canceled) {
        return new LinkReport(results, offline || !canceled && !reached && !unreached.isEmpty(), canceled);
    }
}

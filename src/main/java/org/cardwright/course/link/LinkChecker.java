package org.cardwright.course.link;

import java.net.ProxySelector;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javax.net.ssl.SSLContext;
import org.cardwright.edit.Progress;

/**
 * Checks links over the network: each distinct one once, at most two at a time of one host and sixteen in all; for a
 * background thread. Only http and https are asked, and no page is ever read.
 */
public final class LinkChecker {
    static final int AT_ONCE = 16;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final long GLANCE_MILLIS = 50;

    private final Gate gate;
    private final ProxySelector proxies;
    private final Duration limit;
    private final SSLContext tls;
    private final Pace pace;

    /** A checker that uses the proxy of the system. */
    public LinkChecker(LinkSettings settings) {
        this(settings, new SystemProxy(ProxySelector.getDefault(), System::getenv), LocalAddresses::resolve, LIMIT,
                systemTls(), Pace.real());
    }

    LinkChecker(LinkSettings settings, ProxySelector proxies, Gate.Resolver resolver, Duration limit, SSLContext tls,
            Pace pace) {
        this.gate = new Gate(settings.allowLocal(), proxies, resolver);
        this.proxies = proxies;
        this.limit = limit;
        this.tls = tls;
        this.pace = pace;
    }

    private static SSLContext systemTls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }

    /**
     * Checks links and returns when all are done, soon after the progress says that it was canceled, or when it turns
     * out that there is no network. Whatever was found out until then is in the report.
     *
     * @param each hears every result as soon as it is known, on any thread
     */
    public LinkReport check(Collection<String> links, Progress progress, Consumer<LinkResult> each) {
        Map<String, String> distinct = LinkRun.distinct(links);
        AtomicInteger number = new AtomicInteger();
        try (Transport transport = new Transport(proxies, limit, tls)) {
            LinkRun run = new LinkRun(transport, gate, pace, distinct, progress, each);
            ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, work -> {
                Thread thread = new Thread(work, "link-check-" + number.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            });
            try {
                CompletionService<Void> work = new ExecutorCompletionService<>(workers);
                IntStream.range(0, AT_ONCE).forEach(_ -> work.submit(run::work));
                boolean finished = waitFor(work, progress);
                return run.report(!finished);
            } finally {
                run.stop();
                // A worker that waits for a name server cannot be woken; it ends when that answers or gives up.
                workers.shutdownNow();
            }
        }
    }

    /** Whether all workers came to their end before a cancel. */
    private static boolean waitFor(CompletionService<Void> work, Progress progress) {
        int running = AT_ONCE;
        try {
            while (running > 0 && !progress.canceled()) {
                Future<Void> ended = work.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
                if (ended != null) {
                    ended.get();
                    running--;
                }
            }
            return running == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}

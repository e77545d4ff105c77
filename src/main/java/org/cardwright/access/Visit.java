package org.cardwright.access;

import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.cardwright.edit.Progress;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;

/**
 * One visit to a server without the installed git: it signs in, ends when it is canceled or the server is silent for a
 * minute, and says why it failed. Whatever goes to a server is {@link #configure configured} and then {@link #run run}.
 */
public final class Visit {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration LAST = Duration.ofSeconds(5);

    private final Progress progress;
    private final Seen seen;
    private final WatchedConnections connections;
    private final Ssh ssh;
    private final int seconds;

    Visit(Access access, String address, Config config, Progress progress) {
        this.progress = progress;
        seen = new Seen(access, address);
        connections = new WatchedConnections(access, seen, HttpSettings.of(config));
        ssh = new Ssh(access, seen);
        seconds = access.seconds();
    }

    /** What is done at the server. */
    public interface Work<T> {
        T run() throws IOException, GitAPIException, URISyntaxException;
    }

    /** Makes a command go to the server in the way of this visit. */
    public void configure(TransportCommand<?, ?> command) {
        command.setCredentialsProvider(new TokenCredentials(seen));
        command.setTimeout(seconds);
        command.setTransportConfigCallback(this::configure);
    }

    /** Makes a connection go to the server in the way of this visit. */
    public void configure(Transport transport) {
        transport.setTimeout(seconds);
        transport.setCredentialsProvider(new TokenCredentials(seen));
        switch (transport) {
            case TransportHttp http -> http.setHttpConnectionFactory(connections);
            case SshTransport shell -> {
                seen.calling();
                shell.setSshSessionFactory(ssh.factory());
            }
            default -> { }
        }
    }

    /**
     * Does what is to be done at the server, and waits for it.
     *
     * @throws RemoteException if the server cannot be used
     * @throws CancellationException if it was canceled; it has ended then
     */
    public <T> T run(Work<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work::run);
        // Interrupting a virtual thread closes the connection that it waits for.
        Thread thread = Thread.ofVirtual().name("visit").start(task);
        try {
            while (!thread.join(POLL)) {
                if (progress.canceled()) {
                    end(thread);
                    throw new CancellationException();
                }
                // The library's own limit is for what comes after a server has shown its key.
                if (seen.silentFor(Duration.ofSeconds(seconds))) {
                    end(thread);
                    throw seen.tooSlow();
                }
            }
            return task.get();
        } catch (ExecutionException e) {
            if (progress.canceled() || e.getCause() instanceof CancellationException) {
                throw new CancellationException();
            }
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            ssh.close();
        }
    }

    private static void end(Thread thread) throws InterruptedException {
        thread.interrupt();
        thread.join(LAST);
    }

    private IOException failure(Throwable cause) {
        return switch (cause) {
            case TransportException e -> seen.failure(e);
            case NotSupportedException e -> seen.failure(e);
            case URISyntaxException e -> seen.failure(e);
            case org.eclipse.jgit.api.errors.TransportException e -> seen.failure(e);
            case org.eclipse.jgit.api.errors.InvalidRemoteException e -> seen.failure(e);
            case IOException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> new IOException(cause.getMessage(), cause);
        };
    }
}

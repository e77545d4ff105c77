package org.cardwright.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A line to a server on this computer that is slow, breaks after so many bytes, or leads nowhere, as it is told. */
public final class LoopbackLine implements AutoCloseable {
    private static final int PIECE = 4096;

    private final ServerSocket door;
    private final URI server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicLong asked = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong answered = new AtomicLong(Long.MAX_VALUE);
    private final AtomicInteger breaks = new AtomicInteger();
    private volatile Duration delay = Duration.ZERO;

    /** @param address any address at the server */
    public LoopbackLine(String address) throws IOException {
        server = URI.create(address);
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.submit(this::accept);
    }

    /** The same address by way of this line. */
    public String through(String address) {
        return address.replace(":" + server.getPort() + "/", ":" + door.getLocalPort() + "/");
    }

    /** From now on all is as it should be. */
    public void mend() {
        delay = Duration.ZERO;
        asked.set(Long.MAX_VALUE);
        answered.set(Long.MAX_VALUE);
    }

    /** From now on each piece that goes one way or the other takes so long. */
    public void slow(Duration each) {
        delay = each;
    }

    /** So many bytes more get to the server; then the line is dead. */
    public void breakAsking(long bytes) {
        asked.set(bytes);
    }

    /** So many bytes more come back; then the line is dead. */
    public void breakAnswering(long bytes) {
        answered.set(bytes);
    }

    /** Nobody answers from now on. */
    public void refuse() {
        asked.set(0);
        answered.set(0);
        open.forEach(socket -> end(socket, false));
    }

    /** How often somebody found the line dead. */
    public int breaks() {
        return breaks.get();
    }

    private Void accept() throws IOException {
        while (true) {
            Socket caller = door.accept();
            threads.submit(() -> connect(caller));
        }
    }

    private Void connect(Socket caller) throws IOException, InterruptedException {
        open.add(caller);
        if (asked.get() <= 0 || answered.get() <= 0) {
            breaks.incrementAndGet();
            end(caller, false);
            return null;
        }
        Socket called = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        caller.setTcpNoDelay(true);
        called.setTcpNoDelay(true);
        open.add(called);
        threads.submit(() -> carry(caller, called, asked));
        return carry(called, caller, answered);
    }

    private Void carry(Socket from, Socket to, AtomicLong left) throws IOException, InterruptedException {
        byte[] piece = new byte[PIECE];
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        boolean whole = false;
        try {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                if (!delay.isZero() && closed.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
                    return null;
                }
                int bytes = length;
                long before = left.getAndUpdate(count -> count == Long.MAX_VALUE ? count : count - bytes);
                int may = Math.clamp(before, 0, length);
                out.write(piece, 0, may);
                if (may < length) {
                    breaks.incrementAndGet();
                    return null;
                }
            }
            whole = true;
        } finally {
            // Half a connection serves nobody: who waits for the rest is told.
            end(from, whole);
            end(to, whole);
        }
        return null;
    }

    private void end(Socket socket, boolean farewell) {
        if (!open.remove(socket)) {
            return;
        }
        try {
            if (!farewell) {
                // The other end finds the connection reset.
                socket.setSoLinger(true, 0);
            }
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        door.close();
        open.forEach(socket -> end(socket, false));
        threads.shutdownNow();
    }
}

package org.cardwright.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy on this computer that lets only its users pass; whatever host they ask for, they come to a port of this computer. */
public final class LoopbackProxy implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile String pass = "";
    private volatile String method = "Basic";

    /** @param server any address at the server behind it */
    public LoopbackProxy(String server) throws IOException {
        port = URI.create(server).getPort();
        threads.submit(this::accept);
    }

    /** Such as {@code 127.0.0.1:4711}. */
    public String name() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From now on this is wanted, in one way or another: {@code Basic …}. */
    public void want(String wanted, String by) {
        pass = wanted;
        method = by;
    }

    /** How each request was signed; nothing for those that were not. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private Void accept() throws IOException {
        while (true) {
            Socket visitor = door.accept();
            threads.submit(() -> serve(visitor));
        }
    }

    private Void serve(Socket visitor) throws IOException {
        try (visitor; Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            InputStream in = visitor.getInputStream();
            List<String> head = head(in);
            String signed = head.stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith("proxy-authorization: "))
                    .map(line -> line.substring(line.indexOf(' ') + 1)).findFirst().orElse("");
            asked.add(signed);
            if (!signed.equals(pass)) {
                write(visitor.getOutputStream(), "HTTP/1.1 407 Proxy Authentication Required", "Proxy-Authenticate: " + method + " realm=\"office\"",
                        "Content-Length: 0", "Connection: close");
                return null;
            }
            boolean tunnel = head.getFirst().startsWith("CONNECT ");
            if (tunnel) {
                write(visitor.getOutputStream(), "HTTP/1.1 200 Connection established");
            } else {
                head.set(0, head.getFirst().replaceFirst(" http://[^/]+", " "));
                head.removeIf(line -> line.toLowerCase(Locale.ROOT).startsWith("proxy-") || line.startsWith("Connection:"));
                head.add("Connection: close");
                write(server.getOutputStream(), head.toArray(String[]::new));
            }
            threads.submit(() -> in.transferTo(server.getOutputStream()));
            server.getInputStream().transferTo(visitor.getOutputStream());
            return null;
        }
    }

    private static List<String> head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        return new java.util.ArrayList<>(List.of(head.toString().strip().split("\r\n")));
    }

    private static void write(OutputStream out, String... lines) throws IOException {
        out.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}

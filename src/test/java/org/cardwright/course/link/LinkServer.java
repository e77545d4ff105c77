package org.cardwright.course.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** A web server on loopback that does what a test wants, and writes down what it was asked. */
final class LinkServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> busy = new ConcurrentHashMap<>();
    private final Map<String, Integer> most = Collections.synchronizedMap(new TreeMap<>());
    private final AtomicInteger count = new AtomicInteger();

    LinkServer() throws IOException {
        this(HttpServer.create());
    }

    LinkServer(HttpServer server) throws IOException {
        this.server = server;
        server.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String host = host(exchange);
        AtomicInteger here = busy.computeIfAbsent(host, _ -> new AtomicInteger());
        most.merge(host, here.incrementAndGet(), Math::max);
        count.incrementAndGet();
        try {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            pages.getOrDefault(exchange.getRequestURI().toString(), each -> answer(each, 200))
                    .handle(exchange);
        } finally {
            exchange.close();
        }
    }

    private static String host(HttpExchange exchange) {
        return exchange.getRequestHeaders().getFirst("Host").replaceFirst(":\\d+$", "");
    }

    /** The address of a page. */
    String url(String page) {
        return "http://127.0.0.1:" + port() + page;
    }

    int port() {
        return server.getAddress().getPort();
    }

    LinkServer page(String page, HttpHandler handler) {
        pages.put(page, handler);
        return this;
    }

    /** A page that has only a status and perhaps headers, name and value by turns. */
    LinkServer page(String page, int status, String... headers) {
        return page(page, exchange -> answer(exchange, status, headers));
    }

    /** A page that answers otherwise each time, at last always the same. */
    LinkServer inTurn(String page, int... statuses) {
        AtomicInteger turn = new AtomicInteger();
        return page(page, exchange -> answer(exchange,
                statuses[Math.min(turn.getAndIncrement(), statuses.length - 1)]));
    }

    /** Answers; a client that has the answer may send its next request before this returns. */
    void answer(HttpExchange exchange, int status, String... headers) throws IOException {
        busy.get(host(exchange)).decrementAndGet();
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
        }
        exchange.sendResponseHeaders(status, -1);
    }

    /** What was asked, as "HEAD /page", in order. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    int count() {
        return count.get();
    }

    /** The most requests that were under way at once, by host. */
    Map<String, Integer> most() {
        return Map.copyOf(most);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

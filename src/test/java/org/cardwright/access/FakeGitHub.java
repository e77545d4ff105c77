package org.cardwright.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Answers on this computer what GitHub does on its own, as a test lays it down; everything signed in at a host comes here. */
public final class FakeGitHub implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile Optional<CountDownLatch> silence = Optional.empty();

    /** @param mark the ETag; empty for none */
    private record Answer(int status, String body, String mark, Map<String, String> headers) {}

    public FakeGitHub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        GitHub.door(_ -> address());
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What is answered from now on to a question such as {@code GET /repos/agency/site}. */
    public void answer(String question, int status, String body) {
        answer(question, status, body, "", Map.of());
    }

    void answer(String question, int status, String body, String mark, Map<String, String> headers) {
        answers.put(question, new Answer(status, body.replace('\'', '"'), mark.replace('\'', '"'), headers));
    }

    /** Answers nothing until it is closed. */
    CountDownLatch silent() {
        silence = Optional.of(new CountDownLatch(1));
        return asked;
    }

    /** What was asked: method, path, who asked, and which answer was known. */
    public List<String> seen() {
        List<String> all = List.copyOf(seen);
        seen.clear();
        return all;
    }

    /** What was sent to be made. */
    public List<String> bodies() {
        return List.copyOf(bodies);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String question = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        String known = Optional.ofNullable(exchange.getRequestHeaders().getFirst("If-None-Match")).orElse("");
        seen.add(question + " " + exchange.getRequestHeaders().getFirst("Authorization") + (known.isEmpty() ? "" : " " + known));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!body.isEmpty()) {
            bodies.add(body);
        }
        asked.countDown();
        if (silence.isPresent()) {
            try {
                silence.get().await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        Answer answer = answers.getOrDefault(question, new Answer(404, "{'message': 'Not Found'}", "", Map.of()));
        boolean same = !answer.mark().isEmpty() && answer.mark().equals(known);
        new TreeMap<>(answer.headers()).forEach(exchange.getResponseHeaders()::set);
        if (!answer.mark().isEmpty()) {
            exchange.getResponseHeaders().set("ETag", answer.mark());
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(same ? 304 : answer.status(), same || bytes.length == 0 ? -1 : bytes.length);
        if (!same) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        GitHub.door(UnaryOperator.identity());
        silence.ifPresent(CountDownLatch::countDown);
        server.stop(0);
        threads.shutdownNow();
    }
}

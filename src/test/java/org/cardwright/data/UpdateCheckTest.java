package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpdateCheckTest {
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private volatile String answer = "";
    private volatile int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Map<String, List<String>> headers = new TreeMap<>(exchange.getRequestHeaders());
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + headers.keySet() + " "
                    + headers.get("User-agent") + " " + exchange.getRequestBody().readAllBytes().length);
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.getResponseHeaders().add("Set-Cookie", "who=pat");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private UpdateCheck ask() throws IOException {
        return UpdateCheck.ask(URI.create("http://localhost:" + server.getAddress().getPort() + "/newest-version.txt"));
    }

    @Test
    void oneRequestIsSentAndNothingInItTellsWhoAsks() throws IOException {
        answer = "0.2.0\nhttps://example.gov/cardwright\n";
        assertEquals(new UpdateCheck("0.2.0", Optional.of("https://example.gov/cardwright")), ask());
        assertEquals(new UpdateCheck("0.2.0", Optional.of("https://example.gov/cardwright")), ask());
        List<String> plain = asked.stream().map(one -> one.replace("Connection, ", "")).toList();
        assertEquals(Collections.nCopies(2, "GET /newest-version.txt [Content-length, Host, User-agent] [Cardwright] 0"), plain.stream()
                .map(one -> one.contains("Content-length") ? one : one.replace("[Host", "[Content-length, Host")).toList());
    }

    @Test
    void anotherAddressIsNotFollowedAndWhatIsNoVersionIsNone() throws IOException {
        status = 302;
        assertThrows(IOException.class, this::ask);
        assertEquals(1, asked.size());
        status = 200;
        for (String wrong : List.of("", "<html>", "0.2.0 or so", "9999999.1")) {
            answer = wrong;
            assertThrows(IOException.class, this::ask, wrong);
        }
        answer = "\n 1.0 \njavascript:alert(1)\n";
        assertEquals(new UpdateCheck("1.0", Optional.empty()), ask());
    }

    @Test
    void numbersAreComparedPartByPart() {
        UpdateCheck newest = new UpdateCheck("0.10.0", Optional.empty());
        assertTrue(newest.newerThan("0.9.9"));
        assertTrue(newest.newerThan("0.1.0-SNAPSHOT"));
        assertFalse(newest.newerThan("0.10"));
        assertFalse(newest.newerThan("0.10.1"));
        assertFalse(newest.newerThan("1.0.0"));
        assertTrue(newest.newerThan(""));
    }
}

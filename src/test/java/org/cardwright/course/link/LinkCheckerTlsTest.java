package org.cardwright.course.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secure connections, to a server whose certificate the test makes itself. */
class LinkCheckerTlsTest {
    @TempDir
    private static Path temp;

    private static SSLContext ours;

    @BeforeAll
    static void makeCertificate() throws IOException, InterruptedException, GeneralSecurityException {
        ours = LoopbackTls.make(temp);
    }

    private static LinkServer server() throws IOException {
        HttpsServer server = HttpsServer.create();
        server.setHttpsConfigurator(new HttpsConfigurator(ours));
        return new LinkServer(server);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsUnknown() throws IOException {
        try (LinkServer server = server()) {
            assertEquals("UNKNOWN CERTIFICATE 0", Checks.check("https://127.0.0.1:" + server.port() + "/"));
            assertEquals(0, server.count());
        }
    }

    @Test
    void aTrustedSiteIsAskedSecurely() throws IOException {
        try (LinkServer server = server()) {
            server.page("/gone", 404);
            LinkChecker checker = new LinkChecker(new LinkSettings(true), Checks.direct(), LocalAddresses::resolve,
                    Checks.LIMIT, ours, new FakePace());
            LinkReport report = Checks.check(checker, List.of("https://127.0.0.1:" + server.port() + "/",
                    "https://127.0.0.1:" + server.port() + "/gone"));
            assertEquals(List.of("DEAD NOT_FOUND 404", "OK ANSWERS 200"),
                    report.results().stream().map(Checks::words).sorted().toList());
        }
    }

    @Test
    void aServerWithoutTlsWhereASecureOneShouldBeIsUnknown() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        try (Socket client = socket.accept()) {
                            client.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
                            client.shutdownOutput();
                            client.getInputStream().readAllBytes();
                        }
                    }
                } catch (IOException e) {
                    // The test is over.
                }
            });
            assertEquals("UNKNOWN CERTIFICATE 0", Checks.check("https://127.0.0.1:" + socket.getLocalPort() + "/"));
        }
    }
}

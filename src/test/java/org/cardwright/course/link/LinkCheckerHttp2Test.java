package org.cardwright.course.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites that speak HTTP/2 are asked in it. */
class LinkCheckerHttp2Test {
    private static final int OK = 8;
    private static final int NOT_FOUND = 13;

    @TempDir
    private static Path temp;

    private static SSLContext tls;

    @BeforeAll
    static void makeCertificate() throws IOException, InterruptedException, GeneralSecurityException {
        tls = LoopbackTls.make(temp);
    }

    private static List<String> checked(Http2Server server) {
        String site = "https://127.0.0.1:" + server.port();
        LinkChecker checker = new LinkChecker(new LinkSettings(true), Checks.direct(), LocalAddresses::resolve,
                Checks.LIMIT, tls, new FakePace());
        return Checks.check(checker, List.of(site + "/a", site + "/b?c=d")).results().stream().map(Checks::words)
                .toList();
    }

    @Test
    void aSiteThatSpeaksHttp2IsAskedInIt() throws IOException {
        try (Http2Server server = new Http2Server(tls, OK)) {
            assertEquals(List.of("OK ANSWERS 200", "OK ANSWERS 200"), checked(server));
            assertEquals(2, server.requests.get());
            server.offers.forEach(offer -> assertEquals(List.of("h2", "http/1.1"), offer));
        }
    }

    @Test
    void aDeadPageIsAskedForTwiceThere() throws IOException {
        try (Http2Server server = new Http2Server(tls, NOT_FOUND)) {
            assertEquals(List.of("DEAD NOT_FOUND 404", "DEAD NOT_FOUND 404"), checked(server));
            assertEquals(4, server.requests.get());
        }
    }
}

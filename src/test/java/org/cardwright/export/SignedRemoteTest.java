package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

import org.cardwright.access.Access;
import org.cardwright.access.LoopbackGitServer;
import org.cardwright.access.RemoteException;
import org.cardwright.access.RemoteFailure;
import org.cardwright.access.RemoteFailure.Kind;
import org.cardwright.access.Secret;
import org.cardwright.access.ServerHost;
import org.cardwright.access.TestAccess;
import org.cardwright.access.Token;
import org.cardwright.edit.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pushes and fetches over HTTP, signed in in the program or through the helpers of the installed git, and without any. */
class SignedRemoteTest extends ExportCase {
    private static final String TOKEN = "tok-5Zr8WqLm20xYpT4k";

    private TestAccess access;
    private LoopbackGitServer server;
    private LoopbackGitServer other;

    @BeforeEach
    void start() throws Exception {
        access = new TestAccess(temp);
        site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        server = LoopbackGitServer.http(temp);
        other = LoopbackGitServer.http(temp);
        set("remote", "origin", "url", server.address("bare.git"));
        set("remote", "origin", "pushurl", null);
        edit(ENTRY, "Works with clients", "Cares for clients");
        commit(plan());
    }

    @AfterEach
    void stop() {
        server.close();
        other.close();
        access.close();
    }

    private void set(String section, String subsection, String name, String value) throws IOException {
        var config = site.git().getRepository().getConfig();
        if (value == null) {
            config.unset(section, subsection, name);
        } else {
            config.setString(section, subsection, name, value);
        }
        config.save();
    }

    private Remote remote(boolean installed) throws IOException {
        return new Remote(SiteTarget.of(site.root), installed ? GitProgram.installed() : Optional.empty(), (_, _) -> { });
    }

    private Kind refused(boolean installed) {
        return failure(installed).kind();
    }

    private RemoteFailure failure(boolean installed) {
        return RemoteException.in(assertThrows(ServerException.class,
                () -> remote(installed).push("main", Progress.NONE))).orElseThrow();
    }

    private void signIn() throws IOException {
        Access.ours().signIn(ServerHost.of(server.address("")).orElseThrow(), new Token("ada", new Secret(TOKEN)), false);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoSignedInPushesAndFetches(boolean installed) throws IOException {
        server.want(TOKEN);
        ServerException said = assertThrows(ServerException.class, () -> remote(installed).push("main", Progress.NONE));
        assertEquals(Kind.SIGN_IN, RemoteException.in(said).orElseThrow().kind());
        assertTrue(said.headline().matches("The branch was not sent to the site's server\\. 127\\.0\\.0\\.1:\\d+ asks you to sign in.*"),
                said.headline());
        signIn();
        assertEquals("Sent to the site's server.", remote(installed).push("main", Progress.NONE).message());
        assertTrue(remote(installed).fetch("main", Progress.NONE));
        server.want("tok-of-next-month");
        assertEquals(Kind.EXPIRED, refused(installed));
        assertEquals(Kind.EXPIRED, RemoteException.in(assertThrows(ServerException.class,
                () -> remote(installed).fetch("main", Progress.NONE))).orElseThrow().kind());
        assertTrue(!site.read(".git/config").contains(TOKEN));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachRefusalHasItsOwnWords(boolean installed) throws Exception {
        server.protect("main");
        assertEquals(Kind.READ_ONLY_BRANCH, refused(installed));
        server.answer(403);
        assertEquals(Kind.FORBIDDEN, refused(installed));
        server.answer(404);
        assertEquals(Kind.NOT_FOUND, refused(installed));
        set("remote", "origin", "url", "https://no-such-host.invalid/bare.git");
        assertEquals(Kind.NO_HOST, refused(installed));
        set("remote", "origin", "url", other.address("bare.git"));
        other.close();
        assertEquals(Kind.NO_ANSWER, refused(installed));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theTokenStaysBackWhereTheServerSendsItsVisitorsElsewhere(boolean installed) throws IOException {
        signIn();
        if (installed) {
            Access.ours().signOut(ServerHost.of(server.address("")).orElseThrow());
        }
        other.want(TOKEN);
        server.sendTo(other.address("localhost", "").replaceFirst("/$", ""));
        RemoteFailure failure = failure(installed);
        assertEquals(Kind.REDIRECTED, failure.kind());
        assertTrue(failure.words().contains("localhost:"), failure.words());
        assertEquals(List.of(), other.authorizations());
    }

    /** Nor is time spent on reading it. */
    @Test
    void aFileOfCertificatesThatIsGoneKeepsNobodyFromAServerThatHasNone() throws IOException {
        set("http", null, "sslCAInfo", temp.resolve("gone.pem").toString());
        assertEquals("Sent to the site's server.", remote(false).push("main", Progress.NONE).message());
        assertTrue(remote(false).fetch("main", Progress.NONE));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCertificateThatNobodyKnowsIsRefused(boolean installed) throws Exception {
        try (LoopbackGitServer secure = LoopbackGitServer.https(temp)) {
            set("remote", "origin", "url", secure.address("bare.git"));
            assertEquals(Kind.CERTIFICATE, refused(installed));
            set("http", null, "sslCAInfo", LoopbackGitServer.CERTIFICATE.toAbsolutePath().toString());
            // The installed git may be told otherwise by this computer's environment.
            assertEquals("Sent to the site's server.", remote(false).push("main", Progress.NONE).message());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProxyThatWantsToKnowItsUsersIsNamed(boolean installed) throws Exception {
        try (ServerSocket proxy = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> refuseAll(proxy));
            set("http", null, "proxy", "http://127.0.0.1:" + proxy.getLocalPort());
            set("remote", "origin", "url", "https://git.example.org/site.git");
            assertEquals(Kind.PROXY, refused(installed));
            set("remote", "origin", "url", "http://git.example.org/site.git");
            assertEquals(Kind.PROXY, refused(installed));
        }
    }

    private static void refuseAll(ServerSocket proxy) {
        while (!proxy.isClosed()) {
            try (Socket client = proxy.accept()) {
                client.getInputStream().read(new byte[4096]);
                client.getOutputStream().write(("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                        + "Content-Length: 0\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // The visitor is gone, or the test ended.
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aConnectionThatBreaksOffIsSaidAndChangesNothing(boolean installed) throws IOException {
        server.door(exchange -> {
            boolean begin = exchange.getRequestURI().getPath().endsWith("/info/refs");
            if (begin) {
                return false;
            }
            exchange.getResponseHeaders().add("Content-Type", "application/x-git-receive-pack-result");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("0030".getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            exchange.close();
            return true;
        });
        assertEquals(Kind.DROPPED, refused(installed));
    }

    /** A server that never answers, and a person who has waited long enough. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoIsTiredOfWaitingCancels(boolean installed) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        server.door(exchange -> {
            reached.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        });
        Progress waiting = new Progress() {
            @Override
            public void done(int count, int total) {}

            @Override
            public boolean canceled() {
                return reached.getCount() == 0;
            }
        };
        assertThrows(CancellationException.class, () -> remote(installed).push("main", waiting));
        end.countDown();
    }

    /** As offices set it up: the helper knows the token, and the program has no part in it. */
    @Test
    void theHelpersOfTheInstalledGitGoOnWorking() throws IOException {
        InstalledGit.required();
        server.want(TOKEN);
        set("credential", null, "helper", "!f() { echo username=ada; echo password=" + TOKEN + "; }; f");
        assertEquals("Sent to the site's server.", remote(true).push("main", Progress.NONE).message());
        set("credential", null, "helper", "!f() { echo username=ada; echo password=tok-wrong-wrong; }; f");
        assertEquals(Kind.WRONG, refused(true));
    }
}

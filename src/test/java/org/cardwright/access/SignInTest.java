package org.cardwright.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cardwright.edit.Progress;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.LsRemoteCommand;
import org.eclipse.jgit.lib.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in by HTTP at a server on this computer: what is sent, what isn't, and what is said when it fails. */
class SignInTest {
    private static final String TOKEN = "tok-7f3Qz81LmN0pRs55";

    @TempDir
    private Path temp;

    private TestAccess access;
    private LoopbackGitServer server;
    private LoopbackGitServer other;

    @BeforeEach
    void start() throws Exception {
        access = new TestAccess(temp);
        Path bare = Files.createDirectories(temp.resolve("bare.git"));
        Git.init().setBare(true).setDirectory(bare.toFile()).setInitialBranch("main").call().close();
        server = LoopbackGitServer.http(temp);
        other = LoopbackGitServer.http(temp);
    }

    @AfterEach
    void stop() {
        server.close();
        other.close();
        access.close();
    }

    private String address() {
        return server.address("bare.git");
    }

    private static int look(String address) throws IOException {
        return look(address, new Config());
    }

    private static int look(String address, Config config) throws IOException {
        Visit visit = Access.ours().visit(address, config, Progress.NONE);
        LsRemoteCommand command = Git.lsRemoteRepository().setRemote(address);
        visit.configure(command);
        return visit.run(command::call).size();
    }

    private static RemoteFailure failure(String address) {
        return assertThrows(RemoteException.class, () -> look(address)).failure();
    }

    private void signIn(String address, String token, boolean keep) throws IOException {
        Access.ours().signIn(ServerHost.of(address).orElseThrow(), new Token("", new Secret(token)), keep);
    }

    @Test
    void theTokenIsSentWhereOneSignedInAndNowhereElse() throws IOException {
        server.want(TOKEN);
        RemoteFailure failure = failure(address());
        assertEquals(RemoteFailure.Kind.SIGN_IN, failure.kind());
        assertTrue(failure.signInHelps());
        signIn(address(), TOKEN, false);
        assertEquals(0, look(address()));
        assertEquals(1, server.authorizations().size());
        other.want(TOKEN);
        assertEquals(RemoteFailure.Kind.SIGN_IN, failure(other.address("bare.git")).kind());
        assertEquals(List.of(), other.authorizations());
        Access.ours().signOut(ServerHost.of(address()).orElseThrow());
        assertEquals(RemoteFailure.Kind.SIGN_IN, failure(address()).kind());
    }

    @Test
    void aTokenIsWrongOrHasExpired() throws IOException {
        server.want(TOKEN);
        signIn(address(), "tok-wrong-wrong", false);
        assertEquals(RemoteFailure.Kind.WRONG, failure(address()).kind());
        assertEquals(Map.of(), Access.ours().signedIn(), "nobody is signed in with a token that never worked");
        signIn(address(), TOKEN, false);
        look(address());
        server.want("tok-the-next-one");
        assertEquals(RemoteFailure.Kind.EXPIRED, failure(address()).kind());
    }

    /** Kept in the keyring, and only its host and user in a file; after the next start it is there. */
    @Test
    void aTokenIsKeptInTheKeyringAndInNoFile() throws IOException {
        server.want(TOKEN);
        Access.ours().signIn(ServerHost.of(address()).orElseThrow(), new Token("ada", new Secret(TOKEN)), true);
        look(address());
        String host = URI.create(address()).getAuthority();
        assertEquals(Map.of(host, "ada\n" + TOKEN), access.kept());
        access.again();
        assertEquals(Map.of(host, "ada"), Access.ours().signedIn());
        assertTrue(Access.ours().signedIn(address()));
        look(address());
        server.want("tok-the-next-one");
        assertEquals(RemoteFailure.Kind.EXPIRED, failure(address()).kind());
        assertNoFileHas(TOKEN);
        Access.ours().signOut(ServerHost.of(address()).orElseThrow());
        assertEquals(Map.of(), access.kept());
        assertEquals(Map.of(), Access.ours().signedIn());
    }

    @Test
    void withoutAKeyringOneIsSignedInForTheSession() throws IOException {
        server.want(TOKEN);
        access.noKeyring();
        IOException said = assertThrows(IOException.class, () -> signIn(address(), TOKEN, true));
        assertTrue(said.getMessage().contains("only for this session"), said.getMessage());
        assertEquals(0, look(address()));
        access.again();
        assertEquals(RemoteFailure.Kind.SIGN_IN, failure(address()).kind());
    }

    @Test
    void eachAnswerOfAServerHasItsOwnWords() throws IOException {
        signIn(address(), TOKEN, false);
        Map<Integer, RemoteFailure.Kind> kinds = Map.of(403, RemoteFailure.Kind.FORBIDDEN, 404, RemoteFailure.Kind.NOT_FOUND,
                407, RemoteFailure.Kind.PROXY, 500, RemoteFailure.Kind.SERVER_BROKEN);
        kinds.forEach((status, kind) -> {
            server.answer(status);
            assertEquals(kind, failure(address()).kind(), () -> "status " + status);
        });
        assertEquals(RemoteFailure.Kind.NO_HOST, failure("https://no-such-host.invalid/bare.git").kind());
        String gone = other.address("bare.git");
        other.close();
        assertEquals(RemoteFailure.Kind.NO_ANSWER, failure(gone).kind());
    }

    /** The same computer by another name is another host. */
    @Test
    void aRedirectToAnotherHostDoesNotTakeTheTokenAlong() throws IOException {
        signIn(address(), TOKEN, false);
        server.want(TOKEN);
        look(address());
        other.want(TOKEN);
        server.sendTo(other.address("localhost", "").replaceFirst("/$", ""));
        RemoteFailure failure = failure(address());
        assertEquals(RemoteFailure.Kind.REDIRECTED, failure.kind());
        assertTrue(failure.words().contains("localhost:"), failure.words());
        assertEquals(List.of(), other.authorizations());
    }

    /** Signed first, sent elsewhere afterwards: what the first host got stays there. */
    @Test
    void aRedirectAfterSigningInDoesNotTakeTheTokenAlong() throws IOException {
        signIn(address(), TOKEN, false);
        other.want(TOKEN);
        String elsewhere = other.address("localhost", "").replaceFirst("/$", "");
        server.door(exchange -> {
            boolean signed = exchange.getRequestHeaders().containsKey("Authorization");
            exchange.getResponseHeaders().add(signed ? "Location" : "WWW-Authenticate",
                    signed ? elsewhere + exchange.getRequestURI() : "Basic realm=\"git\"");
            exchange.sendResponseHeaders(signed ? 302 : 401, -1);
            return true;
        });
        assertEquals(RemoteFailure.Kind.REDIRECTED, failure(address()).kind());
        assertEquals(1, server.authorizations().size());
        assertEquals(List.of(), other.authorizations());
    }

    @Test
    void aCertificateThatNobodyKnowsIsRefusedUnlessGitsSettingsNameIt() throws Exception {
        try (LoopbackGitServer secure = LoopbackGitServer.https(temp)) {
            String address = secure.address("bare.git");
            secure.want(TOKEN);
            signIn(address, TOKEN, false);
            assertEquals(RemoteFailure.Kind.CERTIFICATE, failure(address).kind());
            assertEquals(List.of(), secure.requests());
            Config config = new Config();
            config.setString("http", null, "sslCAInfo", LoopbackGitServer.CERTIFICATE.toAbsolutePath().toString());
            assertEquals(0, look(address, config));
        }
    }

    @Test
    void aConnectionThatBreaksOffIsSaid() throws IOException {
        server.door(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/x-git-upload-pack-advertisement");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("001e# service=git-upload-pack\n0000".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            exchange.close();
            return true;
        });
        assertEquals(RemoteFailure.Kind.DROPPED, failure(address()).kind());
    }

    /** Neither a server that takes the call and says nothing keeps anybody waiting, nor one by SSH. */
    @Test
    void aServerThatIsSilentIsGivenUp() throws IOException {
        access.impatient();
        try (ServerSocket silent = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
            String there = "127.0.0.1:" + silent.getLocalPort() + "/bare.git";
            assertEquals(RemoteFailure.Kind.TOO_SLOW, failure("http://" + there).kind());
            assertEquals(RemoteFailure.Kind.TOO_SLOW, failure("ssh://git@" + there).kind());
        }
    }

    /** A name that is known by its fault: the words name it and the way out, and no two are the same. */
    @Test
    void everyKindHasWordsOfItsOwn() {
        List<String> words = Stream.of(RemoteFailure.Kind.values())
                .map(kind -> new RemoteFailure(kind, "git.example.org", "other.example.org", List.of()).words()).toList();
        assertEquals(words.size(), words.stream().distinct().count());
        words.forEach(text -> assertTrue(text.contains("git.example.org") && !text.contains("{"), text));
    }

    private void assertNoFileHas(String secret) throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(!new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains(secret), file.toString());
            }
        }
    }
}

package org.cardwright.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.cardwright.access.RemoteFailure.Kind;
import org.cardwright.edit.Progress;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.LsRemoteCommand;
import org.eclipse.jgit.lib.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goes to a server through a proxy that wants its users to sign in. */
class ProxySignInTest {
    private static final String PASS = "Basic " + Base64.getEncoder().encodeToString("ada:pw-6Tq1".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path temp;
    private TestAccess access;
    private LoopbackGitServer server;
    private LoopbackProxy proxy;
    private final Config config = new Config();

    @BeforeEach
    void start() throws Exception {
        access = new TestAccess(temp);
        Git.init().setBare(true).setDirectory(Files.createDirectories(temp.resolve("bare.git")).toFile()).call().close();
        server = LoopbackGitServer.http(temp);
        through(server.address(""));
    }

    private void through(String address) throws IOException {
        proxy = new LoopbackProxy(address);
        proxy.want(PASS, "Basic");
        config.setString("http", null, "proxy", "http://" + proxy.name());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        server.close();
        access.close();
    }

    private int look(String address) throws IOException {
        Visit visit = Access.ours().visit(address, config, Progress.NONE);
        LsRemoteCommand command = Git.lsRemoteRepository().setRemote(address);
        visit.configure(command);
        return visit.run(command::call).size();
    }

    private RemoteFailure failure() {
        return assertThrows(RemoteException.class, () -> look("http://git.example.org/bare.git")).failure();
    }

    private void signIn(String password) throws IOException {
        Access.ours().signIn(ServerHost.of(proxy.name()).orElseThrow(), new Token("ada", new Secret(password)), true);
    }

    @Test
    void oneSignsInAtTheProxyAsAtAServerAndNoServerHearsOfIt() throws IOException {
        Access.ours().give(new Token("", new Secret("tok-for-servers")));
        RemoteFailure asked = failure();
        assertEquals(List.of(Kind.PROXY, proxy.name(), true), List.of(asked.kind(), asked.signInAt(), asked.signInHelps()));
        assertTrue(asked.words().startsWith("The proxy " + proxy.name() + " between this computer and git.example.org wants"), asked.words());
        assertEquals(List.of(""), proxy.asked().stream().distinct().toList(), "what is given to a command is for servers");
        signIn("pw-wrong");
        RemoteFailure wrong = failure();
        assertEquals(List.of(Kind.PROXY_WRONG, true), List.of(wrong.kind(), wrong.signInHelps()));
        signIn("pw-6Tq1");
        assertEquals(0, look("http://git.example.org/bare.git"));
        assertEquals(List.of(), server.authorizations());
        access.again();
        assertEquals(0, look("http://git.example.org/bare.git"), "it is in the keyring");
        proxy.want(PASS, "Office");
        RemoteFailure method = failure();
        assertEquals(List.of(Kind.PROXY_METHOD, false), List.of(method.kind(), method.signInHelps()));
    }

    @Test
    void whatTheAddressOfTheProxyContainsIsUsed() throws IOException {
        config.setString("http", null, "proxy", "http://ada:pw-6Tq1@" + proxy.name());
        assertEquals(0, look("http://git.example.org/bare.git"));
    }

    /** Java decides at its start whether passwords go to a proxy of encrypted connections; the program starts with that. */
    @Test
    void anEncryptedConnectionIsAskedForInTheSameWay() throws Exception {
        assumeTrue("".equals(System.getProperty("jdk.http.auth.tunneling.disabledSchemes")));
        try (LoopbackGitServer secure = LoopbackGitServer.https(temp)) {
            proxy.close();
            through(secure.address(""));
            config.setString("http", null, "sslCAInfo", LoopbackGitServer.CERTIFICATE.toAbsolutePath().toString());
            String address = secure.address("bare.git");
            assertEquals(Kind.PROXY, assertThrows(RemoteException.class, () -> look(address)).failure().kind());
            signIn("pw-wrong");
            assertEquals(Kind.PROXY_WRONG, assertThrows(RemoteException.class, () -> look(address)).failure().kind());
            signIn("pw-6Tq1");
            assertEquals(0, look(address));
            assertEquals(List.of(), secure.authorizations());
        }
    }

    @Test
    void pullRequestsGoThroughItToo() throws IOException {
        ProxySelector before = ProxySelector.getDefault();
        try (FakeGitHub github = new FakeGitHub()) {
            proxy.close();
            through(github.address() + "/");
            ProxySelector.setDefault(new ProxySelector() {
                @Override
                public List<Proxy> select(URI uri) {
                    return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", proxy.port())));
                }

                @Override
                public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
            });
            Access.ours().signIn(ServerHost.of("github.com").orElseThrow(), new Token("", new Secret("tok-2Wd9")), false);
            github.answer("POST /repos/agency/site/pulls", 201, "{'number': 3, 'html_url': 'https://github.com/agency/site/pull/3'}");
            GitHub host = GitHub.of("https://github.com").orElseThrow();
            NewPullRequest asked = new NewPullRequest("agency", "site", "agency", "site", "cards", Optional.of("main"));
            RemoteFailure refused = assertThrows(RemoteException.class, () -> host.create(asked, "T", "", Progress.NONE)).failure();
            assertEquals(List.of(Kind.PROXY, proxy.name()), List.of(refused.kind(), refused.signInAt()));
            signIn("pw-wrong");
            assertEquals(Kind.PROXY_WRONG, assertThrows(RemoteException.class, () -> host.create(asked, "T", "", Progress.NONE)).failure().kind());
            signIn("pw-6Tq1");
            assertFalse(host.create(asked, "T", "", Progress.NONE).existed());
            assertEquals(List.of("POST /repos/agency/site/pulls Bearer tok-2Wd9"), github.seen());
        } finally {
            ProxySelector.setDefault(before);
        }
    }
}

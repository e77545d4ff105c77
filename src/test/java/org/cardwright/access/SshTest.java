package org.cardwright.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.Progress;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.LsRemoteCommand;
import org.eclipse.jgit.lib.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in by SSH at a server on this computer: known and unknown hosts, keys in files and in the agent. */
class SshTest {
    @TempDir
    private Path temp;

    private final List<String> asked = new ArrayList<>();
    private TestAccess access;
    private LoopbackSshServer server;
    private KeyPair user;
    private Path folder;

    @BeforeEach
    void start() throws Exception {
        access = new TestAccess(temp);
        folder = Files.createDirectories(access.home().resolve(".ssh"));
        Path bare = Files.createDirectories(temp.resolve("bare.git"));
        Git.init().setBare(true).setDirectory(bare.toFile()).setInitialBranch("main").call().close();
        server = LoopbackSshServer.start(temp);
        user = TestKeys.pair();
        server.letIn(user.getPublic());
        config("IdentityAgent none\n");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        access.close();
    }

    private void config(String text) throws IOException {
        Files.writeString(folder.resolve("config"), "Host *\n" + text);
    }

    private void key(Optional<String> passphrase) throws Exception {
        TestKeys.write(folder.resolve("id_ecdsa"), user, passphrase);
    }

    private void know(LoopbackSshServer known) throws IOException {
        TestKeys.known(folder.resolve("known_hosts"), known.port(), known.key());
    }

    private void answer(boolean trust, String... phrases) {
        List<String> left = new ArrayList<>(List.of(phrases));
        Access.ours().ask(new Questions() {
            @Override
            public boolean trusts(HostKey key) {
                asked.add("trust " + key.host() + " " + key.type() + " " + key.fingerprint());
                return trust;
            }

            @Override
            public Optional<Secret> passphrase(String file, boolean again) {
                asked.add("passphrase " + file + (again ? " again" : ""));
                return left.isEmpty() ? Optional.empty() : Optional.of(new Secret(left.removeFirst()));
            }
        });
    }

    private int look() throws IOException {
        String address = server.address("bare.git");
        Visit visit = Access.ours().visit(address, new Config(), Progress.NONE);
        LsRemoteCommand command = Git.lsRemoteRepository().setRemote(address);
        visit.configure(command);
        return visit.run(command::call).size();
    }

    private RemoteFailure failure() {
        return assertThrows(RemoteException.class, this::look).failure();
    }

    @Test
    void anUnknownHostIsAskedAboutOnceWithItsFingerprint() throws Exception {
        key(Optional.empty());
        answer(true);
        assertEquals(0, look());
        assertEquals(List.of("trust 127.0.0.1:" + server.port() + " ecdsa-sha2-nistp256 " + server.fingerprint()), asked);
        String known = Files.readString(folder.resolve("known_hosts"));
        assertTrue(known.contains("[127.0.0.1]:" + server.port() + " ecdsa-sha2-nistp256 "), known);
        look();
        assertEquals(1, asked.size());
    }

    @Test
    void nothingGoesToAHostThatNobodyTrusts() throws Exception {
        key(Optional.empty());
        assertEquals(RemoteFailure.Kind.UNKNOWN_HOST, failure().kind());
        answer(false);
        assertEquals(RemoteFailure.Kind.UNKNOWN_HOST, failure().kind());
        assertTrue(Files.notExists(folder.resolve("known_hosts")));
    }

    @Test
    void aHostThatChangedIsRefusedWithoutAQuestion() throws Exception {
        key(Optional.empty());
        know(server);
        int port = server.port();
        server.close();
        server = LoopbackSshServer.start(temp, port);
        server.letIn(user.getPublic());
        answer(true);
        RemoteFailure failure = failure();
        assertEquals(RemoteFailure.Kind.CHANGED_HOST, failure.kind());
        assertEquals(List.of(), asked);
        assertTrue(failure.words().contains("127.0.0.1"), failure.words());
    }

    @Test
    void aPassphraseIsAskedForUntilItIsRightAndMayBeLeftOut() throws Exception {
        know(server);
        key(Optional.of("open sesame"));
        assertEquals(RemoteFailure.Kind.KEY_LOCKED, failure().kind());
        answer(true, "wrong words", "open sesame");
        assertEquals(0, look());
        assertEquals(List.of("passphrase id_ecdsa", "passphrase id_ecdsa again"), asked);
        answer(true);
        RemoteFailure failure = failure();
        assertEquals(RemoteFailure.Kind.KEY_LOCKED, failure.kind());
        assertTrue(failure.words().contains("id_ecdsa"), failure.words());
    }

    @Test
    void aKeyThatTheServerDoesNotKnowIsRefused() throws Exception {
        know(server);
        assertEquals(RemoteFailure.Kind.KEY_REFUSED, failure().kind());
        user = TestKeys.pair();
        key(Optional.empty());
        assertEquals(RemoteFailure.Kind.KEY_REFUSED, failure().kind());
    }

    @Test
    void theAgentSignsWithItsKey() throws Exception {
        know(server);
        Path socket = temp.resolve("a");
        config("IdentityAgent " + socket + "\n");
        try (var _ = new TestAgent(socket, user)) {
            assertEquals(0, look());
        }
        assertEquals(RemoteFailure.Kind.KEY_REFUSED, failure().kind());
    }
}

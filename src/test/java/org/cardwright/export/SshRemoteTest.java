package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.access.Access;
import org.cardwright.access.LoopbackSshServer;
import org.cardwright.access.Questions;
import org.cardwright.access.RemoteException;
import org.cardwright.access.RemoteFailure.Kind;
import org.cardwright.access.Secret;
import org.cardwright.access.TestAccess;
import org.cardwright.access.TestKeys;
import org.cardwright.edit.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pushes and fetches by SSH, with the installed git and ssh, and without any. */
class SshRemoteTest extends ExportCase {
    private final List<String> asked = new ArrayList<>();
    private TestAccess access;
    private LoopbackSshServer server;
    private Path ssh;
    private KeyPair user;

    @BeforeEach
    void start() throws Exception {
        access = new TestAccess(temp);
        ssh = Files.createDirectories(access.home().resolve(".ssh"));
        Files.writeString(ssh.resolve("config"), "Host *\nIdentityAgent none\n");
        site.addRemote(Files.createDirectory(temp.resolve("bare.git")));
        server = LoopbackSshServer.start(temp);
        site.moveRemote(server.address("bare.git"));
        user = TestKeys.pair();
        TestKeys.write(ssh.resolve("id_ecdsa"), user, Optional.empty());
        edit(ENTRY, "Works with clients", "Cares for clients");
        commit(plan());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        access.close();
    }

    /** The installed ssh reads the user's own folder whatever a test says; so it is told where all is. */
    private Remote remote(boolean installed) throws IOException {
        if (installed) {
            assumeTrue(GitProgram.installed().isPresent() && Files.isExecutable(Path.of("/usr/bin/ssh")));
            var config = site.git().getRepository().getConfig();
            config.setString("core", null, "sshCommand", "ssh -F /dev/null -o BatchMode=yes -o StrictHostKeyChecking=yes -o IdentitiesOnly=yes"
                    + " -o UserKnownHostsFile='" + ssh.resolve("known_hosts") + "' -i '" + ssh.resolve("id_ecdsa") + "'");
            config.save();
        }
        return new Remote(SiteTarget.of(site.root), installed ? GitProgram.installed() : Optional.empty(), (_, _) -> { });
    }

    private Kind refused(boolean installed) {
        return RemoteException.in(assertThrows(ServerException.class,
                () -> remote(installed).push("main", Progress.NONE))).orElseThrow().kind();
    }

    private void know(LoopbackSshServer known) throws IOException {
        TestKeys.known(ssh.resolve("known_hosts"), known.port(), known.key());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachRefusalHasItsOwnWordsAndWhoIsKnownPushes(boolean installed) throws Exception {
        assertEquals(Kind.UNKNOWN_HOST, refused(installed));
        know(server);
        assertEquals(Kind.KEY_REFUSED, refused(installed));
        server.letIn(user.getPublic());
        server.protect("main");
        assertEquals(Kind.READ_ONLY_BRANCH, refused(installed));
        server.protect("another");
        assertEquals("Sent to the site's server.", remote(installed).push("main", Progress.NONE).message());
        assertEquals(true, remote(installed).fetch("main", Progress.NONE));
        site.moveRemote(server.address("gone.git"));
        assertEquals(Kind.NOT_FOUND, refused(installed));
        int port = server.port();
        server.close();
        assertEquals(Kind.NO_ANSWER, refused(installed));
        server = LoopbackSshServer.start(temp, port);
        assertEquals(Kind.CHANGED_HOST, refused(installed));
    }

    /** The installed ssh may not ask; where the window can, it does, and the push goes on. */
    @Test
    void whatTheInstalledGitCannotAskIsAskedInTheProgram() throws Exception {
        InstalledGit.required();
        server.letIn(user.getPublic());
        Access.ours().ask(new Questions() {
            @Override
            public boolean trusts(HostKey key) {
                asked.add(key.fingerprint());
                return true;
            }

            @Override
            public Optional<Secret> passphrase(String file, boolean again) {
                return Optional.empty();
            }
        });
        Remote remote = new Remote(SiteTarget.of(site.root), GitProgram.installed(), (_, _) -> { });
        assertEquals(true, remote.fetch("main", Progress.NONE));
        assertEquals("Sent to the site's server.", remote.push("main", Progress.NONE).message());
        assertEquals(List.of(server.fingerprint()), asked);
    }
}

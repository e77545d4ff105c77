package org.cardwright.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.UploadPack;

/** A git server by SSH on this computer, for the bare repositories of a folder and the keys that it was told of. */
public final class LoopbackSshServer implements AutoCloseable {
    private final Path folder;
    private final SshServer server = SshServer.setUpDefaultServer();
    private final KeyPair hostKey;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<PublicKey> users = new CopyOnWriteArrayList<>();
    private volatile Optional<String> protectedBranch = Optional.empty();

    private LoopbackSshServer(Path folder, int port, KeyPair hostKey) throws IOException {
        this.folder = folder;
        this.hostKey = hostKey;
        server.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.setPort(port);
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setPublickeyAuthenticator((_, key, _) -> users.stream().anyMatch(user -> KeyUtils.compareKeys(user, key)));
        server.setCommandFactory((_, command) -> new GitCommand(command));
        server.start();
    }

    /** A server with a key of its own. */
    public static LoopbackSshServer start(Path folder) throws Exception {
        return start(folder, 0);
    }

    /** A server with a key of its own, in the place of one that was closed. */
    public static LoopbackSshServer start(Path folder, int port) throws Exception {
        return new LoopbackSshServer(folder, port, TestKeys.pair());
    }

    public int port() {
        return server.getPort();
    }

    /** The address of a repository. */
    public String address(String repository) {
        return "ssh://git@127.0.0.1:" + port() + "/" + repository;
    }

    /** The fingerprint of the server's key, as people compare it. */
    public String fingerprint() {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, hostKey.getPublic());
    }

    public PublicKey key() {
        return hostKey.getPublic();
    }

    /** From now on this key is let in. */
    public void letIn(PublicKey user) {
        users.add(user);
    }

    /** From now on the branch takes no pushes. */
    public void protect(String branch) {
        protectedBranch = Optional.of(branch);
    }

    @Override
    public void close() throws IOException {
        server.stop(true);
        threads.shutdownNow();
    }

    private final class GitCommand implements Command {
        private final String line;
        private InputStream in;
        private OutputStream out;
        private OutputStream err;
        private ExitCallback exit;

        GitCommand(String line) {
            this.line = line;
        }

        @Override
        public void setInputStream(InputStream stream) {
            in = stream;
        }

        @Override
        public void setOutputStream(OutputStream stream) {
            out = stream;
        }

        @Override
        public void setErrorStream(OutputStream stream) {
            err = stream;
        }

        @Override
        public void setExitCallback(ExitCallback callback) {
            exit = callback;
        }

        @Override
        public void start(ChannelSession channel, Environment environment) {
            threads.submit(() -> {
                int code = 1;
                try {
                    code = run();
                    out.flush();
                    err.flush();
                } finally {
                    exit.onExit(code);
                }
                return code;
            });
        }

        private int run() throws IOException {
            Path bare = folder.resolve(line.replaceFirst("^git-\\S+ '?/?", "").replaceFirst("'$", ""));
            if (!Files.isDirectory(bare)) {
                err.write("ERROR: Repository not found.\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                return 1;
            }
            try (Repository repository = new FileRepository(bare.toFile())) {
                if (line.startsWith("git-upload-pack")) {
                    new UploadPack(repository).upload(in, out, err);
                } else {
                    LoopbackGitServer.protecting(new ReceivePack(repository), protectedBranch).receive(in, out, err);
                }
                return 0;
            }
        }

        @Override
        public void destroy(ChannelSession channel) {}
    }
}

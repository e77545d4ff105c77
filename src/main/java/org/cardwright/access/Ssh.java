package org.cardwright.access;

import java.io.File;
import java.util.Optional;

import org.eclipse.jgit.internal.transport.sshd.OpenSshServerKeyDatabase;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.SshdSessionFactoryBuilder;

/** Connections by SSH: with the keys and settings of the user's {@code .ssh} and the agent, to hosts that are known. */
final class Ssh {
    private final Access access;
    private final Seen seen;
    private Optional<SshdSessionFactory> factory = Optional.empty();

    Ssh(Access access, Seen seen) {
        this.access = access;
        this.seen = seen;
    }

    synchronized SshdSessionFactory factory() {
        if (factory.isEmpty()) {
            File home = access.home().toFile();
            factory = Optional.of(new SshdSessionFactoryBuilder().setHomeDirectory(home)
                    .setSshDirectory(new File(home, ".ssh"))
                    // A password would have to be asked for by the server's own words; servers of git take keys.
                    .setPreferredAuthentications("publickey")
                    .setConnectorFactory(new AgentConnectors())
                    .setServerKeyDatabase((_, ssh) -> new HostKeys(new OpenSshServerKeyDatabase(true,
                            java.util.List.of(new File(ssh, "known_hosts").toPath())), access.questions(), seen))
                    .setKeyPasswordProvider(_ -> new KeyPhrases(access.questions(), seen))
                    .build(null));
        }
        return factory.get();
    }

    synchronized void close() {
        factory.ifPresent(SshdSessionFactory::close);
        factory = Optional.empty();
    }
}

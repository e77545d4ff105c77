package org.cardwright.access;

import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.transport.sshd.agent.Connector;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;
import org.eclipse.jgit.util.SystemReader;

/** Finds the agent that has the user's keys: by its socket, on Windows by the pipe of OpenSSH. */
final class AgentConnectors implements ConnectorFactory {
    private static final String SOCKET = "SSH_AUTH_SOCK";
    private static final String PIPE = "\\\\.\\pipe\\openssh-ssh-agent";

    /** @param identityAgent what the user's configuration of ssh names: a socket, or {@code none} */
    @Override
    public Connector create(String identityAgent, File home) {
        Optional<String> named = Optional.ofNullable(identityAgent).filter(name -> !name.isEmpty() && !name.equals(SOCKET));
        return new AgentConnector(named.or(AgentConnectors::usual).filter(name -> !name.equalsIgnoreCase("none")));
    }

    private static Optional<String> usual() {
        boolean windows = SystemReader.getInstance().isWindows();
        return Optional.ofNullable(SystemReader.getInstance().getenv(SOCKET)).filter(name -> !name.isBlank())
                .or(() -> windows ? Optional.of(PIPE) : Optional.empty());
    }

    @Override
    public boolean isSupported() {
        return true;
    }

    @Override
    public String getName() {
        return "cardwright";
    }

    @Override
    public Collection<ConnectorDescriptor> getSupportedConnectors() {
        return List.of(getDefaultConnector());
    }

    @Override
    public ConnectorDescriptor getDefaultConnector() {
        return new ConnectorDescriptor() {
            @Override
            public String getIdentityAgent() {
                return SOCKET;
            }

            @Override
            public String getDisplayName() {
                return "ssh-agent";
            }
        };
    }
}

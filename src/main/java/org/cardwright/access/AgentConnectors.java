package org.cardwright.access;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Collection;

import org.eclipse.jgit.transport.sshd.agent.Connector;
import org.eclipse.jgit.transport.sshd.agent.ConnectorFactory;
import org.eclipse.jgit.util.SystemReader;

/** Finds the agent that has the user's keys: by its socket, on Windows by the pipe of OpenSSH. */
final class AgentConnectors implements ConnectorFactory {
    private static final String PIPE = "\\\\.\\pipe\\openssh-ssh-agent";

    @Override
    public Connector create(String identityAgent, File home) throws IOException {
        Optional<String> named = Optional.ofNullable(identityAgent).filter(name -> !name.isEmpty());
        return new AgentConnector(named.or(AgentConnectors::socket));
    }

    private static Optional<String> socket() {
        boolean windows = SystemReader.getInstance().isWindows();
        return Optional.ofNullable(SystemReader.getInstance().getenv("SSH_AUTH_SOCK")).filter(name -> !name.isBlank())
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
                return "SSH_AUTH_SOCK";
            }

            @Override
            public String getDisplayName() {
                return "ssh-agent";
            }
        };
    }
}

package org.cardwright.access;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.Optional;

import org.eclipse.jgit.transport.sshd.agent.AbstractConnector;

/** Talks to the agent through Java's own sockets. */
final class AgentConnector extends AbstractConnector {
    private final Optional<String> name;
    private Optional<Line> line = Optional.empty();

    AgentConnector(Optional<String> name) {
        this.name = name;
    }

    private record Line(Closeable end, InputStream in, OutputStream out) {}

    @Override
    public boolean connect() {
        if (line.isEmpty() && name.isPresent()) {
            try {
                line = Optional.of(open(name.get()));
            } catch (IOException | RuntimeException e) {
                // An agent that ended left its address behind; the keys in files remain.
                return false;
            }
        }
        return line.isPresent();
    }

    private static Line open(String name) throws IOException {
        if (name.startsWith("\\\\.\\pipe\\")) {
            RandomAccessFile pipe = new RandomAccessFile(name, "rw");
            return new Line(pipe, Channels.newInputStream(pipe.getChannel()), Channels.newOutputStream(pipe.getChannel()));
        }
        SocketChannel socket = SocketChannel.open(UnixDomainSocketAddress.of(name));
        return new Line(socket, Channels.newInputStream(socket), Channels.newOutputStream(socket));
    }

    @Override
    public byte[] rpc(byte command, byte[] message) throws IOException {
        prepareMessage(command, message);
        Line open = line.orElseThrow(() -> new IOException("not connected"));
        open.out().write(message);
        open.out().flush();
        byte[] size = new byte[4];
        DataInputStream in = new DataInputStream(open.in());
        in.readFully(size);
        byte[] answer = new byte[toLength(command, size)];
        in.readFully(answer);
        return answer;
    }

    @Override
    public void close() throws IOException {
        if (line.isPresent()) {
            line.get().end().close();
            line = Optional.empty();
        }
    }
}

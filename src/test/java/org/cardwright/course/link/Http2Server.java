package org.cardwright.course.link;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** As much of an HTTP/2 server as answers every request with one status and nothing else. */
final class Http2Server implements AutoCloseable {
    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    private static final int HEADERS = 1;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int ACKNOWLEDGED = 1;
    private static final int END_OF_STREAM_AND_HEADERS = 5;

    /** What each connection offered to speak. */
    final List<List<String>> offers = new CopyOnWriteArrayList<>();
    final AtomicInteger requests = new AtomicInteger();

    private final SSLServerSocket socket;
    private final int status;

    /** @param status the place of a status in the table that both ends know: 8 is 200, 13 is 404 */
    Http2Server(SSLContext tls, int status) throws IOException {
        this.status = status;
        socket = (SSLServerSocket) tls.getServerSocketFactory().createServerSocket(0, 50,
                InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                SSLSocket client = (SSLSocket) socket.accept();
                client.setHandshakeApplicationProtocolSelector((made, offered) -> {
                    offers.add(offered);
                    return offered.contains("h2") ? "h2" : "";
                });
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void serve(SSLSocket client) {
        try (client; var in = new DataInputStream(client.getInputStream());
                var out = new DataOutputStream(client.getOutputStream())) {
            if (!new String(in.readNBytes(PREFACE.length()), US_ASCII).equals(PREFACE)) {
                return;
            }
            frame(out, SETTINGS, 0, 0, new byte[0]);
            while (true) {
                int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                int type = in.readUnsignedByte();
                int flags = in.readUnsignedByte();
                int stream = in.readInt();
                byte[] said = in.readNBytes(length);
                if (type == HEADERS) {
                    requests.incrementAndGet();
                    frame(out, HEADERS, END_OF_STREAM_AND_HEADERS, stream, new byte[] {(byte) (0x80 | status)});
                } else if ((type == SETTINGS || type == PING) && (flags & ACKNOWLEDGED) == 0) {
                    frame(out, type, ACKNOWLEDGED, 0, type == PING ? said : new byte[0]);
                }
            }
        } catch (IOException e) {
            // The client has what it wanted.
        }
    }

    private static void frame(DataOutputStream out, int type, int flags, int stream, byte[] content)
            throws IOException {
        out.writeByte(content.length >> 16);
        out.writeShort(content.length);
        out.writeByte(type);
        out.writeByte(flags);
        out.writeInt(stream);
        out.write(content);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package org.cardwright.access;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.security.KeyPair;

import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** An agent that has one key. */
final class TestAgent implements AutoCloseable {
    private static final byte LIST = 11;
    private static final byte LISTED = 12;
    private static final byte SIGN = 13;
    private static final byte SIGNED = 14;
    private static final byte FAILED = 5;
    private static final String TYPE = "ecdsa-sha2-nistp256";

    private final ServerSocketChannel server;
    private final KeyPair key;

    TestAgent(Path socket, KeyPair key) throws IOException {
        this.key = key;
        server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel client = server.accept()) {
                DataInputStream in = new DataInputStream(Channels.newInputStream(client));
                OutputStream out = Channels.newOutputStream(client);
                while (true) {
                    byte[] message = new byte[in.readInt()];
                    in.readFully(message);
                    Buffer answer = new ByteArrayBuffer();
                    answer.putBytes(answer(new ByteArrayBuffer(message)));
                    out.write(answer.getCompactData());
                }
            } catch (IOException e) {
                // The visitor is gone, or the agent ended.
            }
        }
    }

    private byte[] answer(Buffer question) {
        Buffer answer = new ByteArrayBuffer();
        switch (question.getByte()) {
            case LIST -> {
                answer.putByte(LISTED);
                answer.putUInt(1);
                answer.putBytes(blob());
                answer.putString("key of the agent");
            }
            case SIGN -> {
                question.getBytes();
                byte[] data = question.getBytes();
                answer.putByte(SIGNED);
                answer.putBytes(signature(data));
            }
            default -> answer.putByte(FAILED);
        }
        return answer.getCompactData();
    }

    private byte[] blob() {
        Buffer blob = new ByteArrayBuffer();
        blob.putRawPublicKey(key.getPublic());
        return blob.getCompactData();
    }

    private byte[] signature(byte[] data) {
        try {
            Signature signature = BuiltinSignatures.nistp256.create();
            signature.initSigner(null, key.getPrivate());
            signature.update(null, data);
            Buffer signed = new ByteArrayBuffer();
            signed.putString(TYPE);
            signed.putBytes(signature.sign(null));
            return signed.getCompactData();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

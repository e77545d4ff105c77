package org.cardwright.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What is noted at once: agreements, and the texts that were not noted before, by their hash. As bytes it has a checksum,
 * so that a torn one is not read.
 */
record AgreedRecord(List<Agreement> agreements, Map<String, byte[]> texts) {
    private static final int HEAD = 12;
    private static final byte VERSION = 1;

    AgreedRecord {
        agreements = List.copyOf(agreements);
        texts = Map.copyOf(texts);
    }

    byte[] bytes() throws IOException {
        var content = new ByteArrayOutputStream();
        content.write(VERSION);
        try (var out = new DataOutputStream(new DeflaterOutputStream(content))) {
            out.writeInt(agreements.size());
            for (Agreement agreement : agreements) {
                out.writeByte(agreement.kind().ordinal());
                for (String part : List.of(agreement.site(), agreement.folderFile(), agreement.siteFile(),
                        agreement.held().orElse(""), agreement.base().orElse(""), agreement.evidence())) {
                    out.writeUTF(part);
                }
            }
            out.writeInt(texts.size());
            for (Map.Entry<String, byte[]> text : texts.entrySet()) {
                out.writeUTF(text.getKey());
                out.writeInt(text.getValue().length);
                out.write(text.getValue());
            }
        }
        var sum = new CRC32C();
        sum.update(content.toByteArray());
        return ByteBuffer.allocate(HEAD + content.size()).putInt(content.size()).putLong(sum.getValue())
                .put(content.toByteArray()).array();
    }

    /** Reads the next record of a log, and leaves the log behind it; empty, and the log where it was, if none is whole. */
    static Optional<AgreedRecord> next(ByteBuffer log) {
        int start = log.position();
        if (log.remaining() < HEAD) {
            return Optional.empty();
        }
        int length = log.getInt();
        long sum = log.getLong();
        if (length < 1 || length > log.remaining()) {
            log.position(start);
            return Optional.empty();
        }
        byte[] content = new byte[length];
        log.get(content);
        var check = new CRC32C();
        check.update(content);
        // What a newer program wrote is passed over, not cut off.
        Optional<AgreedRecord> read = check.getValue() != sum ? Optional.empty()
                : content[0] == VERSION ? read(content) : Optional.of(new AgreedRecord(List.of(), Map.of()));
        if (read.isEmpty()) {
            log.position(start);
        }
        return read;
    }

    private static Optional<AgreedRecord> read(byte[] content) {
        try (var in = new DataInputStream(new InflaterInputStream(
                new ByteArrayInputStream(content, 1, content.length - 1)))) {
            List<Agreement> agreements = new ArrayList<>();
            for (int count = in.readInt(); count > 0; count--) {
                Agreement.Kind kind = Agreement.Kind.values()[in.readByte()];
                agreements.add(new Agreement(kind, in.readUTF(), in.readUTF(), in.readUTF(), hash(in), hash(in),
                        in.readUTF()));
            }
            Map<String, byte[]> texts = new TreeMap<>();
            for (int count = in.readInt(); count > 0; count--) {
                texts.put(in.readUTF(), in.readNBytes(in.readInt()));
            }
            return Optional.of(new AgreedRecord(agreements, texts));
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> hash(DataInputStream in) throws IOException {
        return Optional.of(in.readUTF()).filter(hash -> !hash.isEmpty());
    }
}

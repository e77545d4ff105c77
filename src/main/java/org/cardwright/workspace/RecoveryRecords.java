package org.cardwright.workspace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;

import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/**
 * The records of a recovery log: length, checksum, content. Reading ends at the first one that is not whole, so that a
 * torn end costs nothing but itself.
 */
final class RecoveryRecords {
    private static final int HEAD = 12;
    private static final byte STATE = 1;
    private static final byte CLEAN = 2;
    private static final byte WHOLE = 3;

    private RecoveryRecords() {}

    /** The states of a log, and whether it says all that its session had to say when it began. */
    record Content(Map<CardId, RecoveredCard> cards, boolean whole) {}

    static byte[] state(RecoveredCard card) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(STATE);
            name(out, card.card());
            text(out, card.text());
            text(out, card.saved());
        }
        return record(bytes.toByteArray());
    }

    /** The card has no unsaved changes any more. */
    static byte[] clean(CardId card) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(CLEAN);
            name(out, card);
        }
        return record(bytes.toByteArray());
    }

    /** A log that takes the place of another one holds, up to here, all that the other one did. */
    static byte[] whole() {
        return record(new byte[] {WHOLE});
    }

    private static void name(DataOutputStream out, CardId card) throws IOException {
        text(out, Optional.of(new SourceText(card.file().toString(), false)));
    }

    private static void text(DataOutputStream out, Optional<SourceText> text) throws IOException {
        byte[] bytes = text.map(SourceText::bytes).orElse(new byte[0]);
        out.writeInt(text.isPresent() ? bytes.length : -1);
        out.write(bytes);
    }

    private static byte[] record(byte[] content) {
        var sum = new CRC32C();
        sum.update(content);
        return ByteBuffer.allocate(HEAD + content.length).putInt(content.length).putLong(sum.getValue()).put(content)
                .array();
    }

    static Content read(byte[] log) {
        Map<CardId, RecoveredCard> cards = new TreeMap<>();
        boolean whole = false;
        ByteBuffer rest = ByteBuffer.wrap(log);
        while (rest.remaining() >= HEAD) {
            int length = rest.getInt();
            long sum = rest.getLong();
            if (length < 1 || length > rest.remaining()) {
                break;
            }
            byte[] content = new byte[length];
            rest.get(content);
            var check = new CRC32C();
            check.update(content);
            if (check.getValue() != sum || !understood(content, cards)) {
                break;
            }
            whole |= content[0] == WHOLE;
        }
        return new Content(cards, whole);
    }

    private static boolean understood(byte[] content, Map<CardId, RecoveredCard> cards) {
        try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
            byte kind = in.readByte();
            if (kind == WHOLE) {
                return true;
            }
            CardId card = new CardId(Path.of(text(in).orElseThrow(IOException::new).text()));
            if (kind == CLEAN) {
                cards.remove(card);
            } else {
                cards.put(card, new RecoveredCard(card, text(in), text(in)));
            }
            return true;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static Optional<SourceText> text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? Optional.empty() : Optional.of(SourceText.decode(in.readNBytes(length)));
    }
}

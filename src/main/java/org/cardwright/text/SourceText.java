package org.cardwright.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The exact text of a file: {@link #bytes()} of what {@link #decode} read gives the same bytes, for any input.
 *
 * <p>A byte order mark is kept beside the text. Bytes that are not UTF-8 stand in the text as one lone low
 * surrogate each (U+DC80 to U+DCFF), which no valid UTF-8 can yield, so that they survive editing of other parts.
 */
public final class SourceText {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int ESCAPE = 0xDC00;

    private final String text;
    private final boolean byteOrderMark;
    private final boolean ordinary;

    private SourceText(String text, boolean byteOrderMark, boolean ordinary) {
        this.text = text;
        this.byteOrderMark = byteOrderMark;
        this.ordinary = ordinary;
    }

    /**
     * The text of a file that may not be written yet.
     *
     * @param text the decoded text without byte order mark; line ends as in the file
     * @param byteOrderMark whether the file begins with one
     */
    public SourceText(String text, boolean byteOrderMark) {
        this(text, byteOrderMark, isOrdinary(text));
    }

    /** Decodes a file's bytes; never fails. */
    public static SourceText decode(byte[] bytes) {
        boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, MARK, 0, 3);
        int start = marked ? 3 : 0;
        return isOrdinary(bytes, start)
                ? new SourceText(new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1), marked, true)
                : new SourceText(text(bytes, start), marked, false);
    }

    /** The decoded text without byte order mark; line ends as in the file. */
    public String text() {
        return text;
    }

    /** Whether the file begins with a byte order mark. */
    public boolean byteOrderMark() {
        return byteOrderMark;
    }

    /**
     * Whether every letter is printable ASCII or a line feed, as on most cards: what looks for anything else need not
     * look here.
     */
    public boolean ordinary() {
        return ordinary;
    }

    private static boolean isOrdinary(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b < ' ' && b != '\n' || b == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] bytes, int start) {
        String quick = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (quick.indexOf('\uFFFD') < 0) {
            return quick;
        }
        return strict(bytes, start);
    }

    private static String strict(byte[] bytes, int start) {
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isError()) {
                return out.flip().toString();
            }
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (ESCAPE + (in.get() & 0xFF)));
            }
            decoder.reset();
        }
    }

    /** Encodes the text as it was read: the mark, and each escaped byte as that byte. */
    public byte[] bytes() {
        byte[] body = ordinary || wellFormed() ? text.getBytes(StandardCharsets.UTF_8) : encodeEscaped();
        if (!byteOrderMark) {
            return body;
        }
        byte[] all = Arrays.copyOf(MARK, MARK.length + body.length);
        System.arraycopy(body, 0, all, MARK.length, body.length);
        return all;
    }

    private byte[] encodeEscaped() {
        var out = new ByteArrayOutputStream(text.length() + 16);
        int from = 0;
        for (int i = malformedAfter(0); i >= 0; i = malformedAfter(from)) {
            out.writeBytes(text.substring(from, i).getBytes(StandardCharsets.UTF_8));
            // Writes the low eight bits, which are the byte.
            out.write(text.charAt(i));
            from = i + 1;
        }
        out.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** Whether every byte of the file is valid UTF-8. */
    public boolean wellFormed() {
        return firstMalformed() < 0;
    }

    /** The offset in the text of the first byte that is not UTF-8, or -1. */
    public int firstMalformed() {
        return ordinary ? -1 : malformedAfter(0);
    }

    private int malformedAfter(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isEscape(c)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Another text in the same encoding: with the mark if this one has it. Halves of characters, which no file can hold,
     * become U+FFFD; escaped bytes stay.
     */
    public SourceText with(String newText) {
        return new SourceText(paired(newText), byteOrderMark);
    }

    /** The text with U+FFFD for each half of a character that stands alone and is no escaped byte. */
    public static String paired(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) && !isEscape(c)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, '\uFFFD');
            }
        }
        return mended == null ? text : mended.toString();
    }

    private static boolean isEscape(char c) {
        return c >= 0xDC80 && c <= 0xDCFF;
    }

    /** Whether the text is that of these very bytes. */
    public boolean sameBytes(byte[] bytes) {
        return Arrays.equals(bytes(), bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof SourceText source && byteOrderMark == source.byteOrderMark && text.equals(source.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode() * 31 + Boolean.hashCode(byteOrderMark);
    }

    @Override
    public String toString() {
        return text;
    }
}

package org.cardwright.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.cardwright.i18n.Strings;

/** Reads tables from workbooks, from comma separated values and from the clipboard, whatever program wrote them. */
public final class SheetReader {
    private SheetReader() {}

    /**
     * Reads all sheets that a person sees; comma separated values are one sheet.
     *
     * @param fileName what the user knows the file by; what it is is told by its bytes
     * @throws SheetException if it is no table, in the user's words
     */
    public static List<Grid> read(String fileName, byte[] bytes) throws SheetException {
        SheetBook book = open(fileName, bytes);
        List<Grid> grids = new ArrayList<>();
        for (String name : book.names()) {
            grids.add(book.grid(name).orElseThrow());
        }
        return grids;
    }

    /**
     * Opens a file, each sheet of which is read when it is asked for, hidden ones too.
     *
     * @throws SheetException if it is no table, in the user's words
     */
    public static SheetBook open(String fileName, byte[] bytes) throws SheetException {
        if (bytes.length == 0) {
            throw new SheetException(Strings.get("sheet.empty", fileName));
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new SheetException(Strings.get(contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                    ? "sheet.protected" : "sheet.old", fileName));
        }
        if (starts(bytes, 'P', 'K')) {
            return XlsxBook.open(fileName, bytes);
        }
        String text = text(fileName, bytes);
        return SheetBook.of(CsvGrid.read(fileName, text));
    }

    /** A table as a spreadsheet or a text puts it on the clipboard; without any rows if there is none. */
    public static Grid pasted(String text) {
        return CsvGrid.pasted(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static String text(String fileName, byte[] bytes) throws SheetException {
        String text = decoded(bytes);
        String start = text.substring(0, Math.min(400, text.length())).strip().toLowerCase(Locale.ROOT);
        boolean markup = start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")
                || start.startsWith("<table") || start.startsWith("%pdf") || start.startsWith("{\\rtf");
        if (markup || text.indexOf('\0') >= 0) {
            throw new SheetException(Strings.get("sheet.unknown", fileName));
        }
        return text;
    }

    private static String decoded(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (bytes.length > 3 && bytes[1] == 0 && bytes[3] == 0) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 3 && bytes[0] == 0 && bytes[2] == 0) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException ansi) {
            // Excel's "CSV (Comma delimited)" on Windows.
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        // One letter stands for each byte, so that a text search finds bytes.
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
}

package org.cardwright.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.codehaus.stax2.XMLStreamReader2;

/** The files within a workbook; those that do not change are copied as they are packed. */
final class WorkbookParts {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private final byte[] bytes;
    private final Map<String, String> sheets;

    private WorkbookParts(byte[] bytes, Map<String, String> sheets) {
        this.bytes = bytes;
        this.sheets = sheets;
    }

    /** @throws IOException if it is not a workbook, or one with a password, in the user's words */
    static WorkbookParts read(byte[] bytes) throws IOException {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
            throw new IOException(Strings.get("source.book.old"));
        }
        WorkbookParts parts = new WorkbookParts(bytes, new HashMap<>());
        try {
            parts.sheets.putAll(parts.targets(RELATIONS, "xl/"));
        } catch (IOException wrong) {
            throw new IOException(Strings.get("source.book.unreadable"), wrong);
        }
        return parts;
    }

    private ZipFile open() throws IOException {
        return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    }

    /** What the relations of a part lead to, by their names. */
    private Map<String, String> targets(String part, String folder) throws IOException {
        Map<String, String> found = new HashMap<>();
        try {
            XMLStreamReader2 reader = (XMLStreamReader2) new InputFactoryImpl()
                    .createXMLStreamReader(new ByteArrayInputStream(raw(part)));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader2.START_ELEMENT && reader.getLocalName().equals("Relationship")) {
                    String target = reader.getAttributeValue(null, "Target");
                    found.put(reader.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1)
                            : target.startsWith("../") ? "xl/" + target.substring(3) : folder + target);
                }
            }
        } catch (XMLStreamException wrong) {
            throw new IOException(Strings.get("source.book.unreadable"), wrong);
        }
        return found;
    }

    /** The part that a tab is in, by the name of its relation. */
    String sheet(String relation) {
        return sheets.get(relation);
    }

    private byte[] raw(String part) throws IOException {
        try (ZipFile zip = open()) {
            ZipArchiveEntry entry = zip.getEntry(part);
            if (entry == null) {
                throw new IOException(Strings.get("source.book.unreadable"));
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }
    }

    String text(String part) throws IOException {
        return SourceText.decode(raw(part)).text();
    }

    private boolean has(String part) throws IOException {
        try (ZipFile zip = open()) {
            return zip.getEntry(part) != null;
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The parts of tables and filters whose range ends with the last row of a tab, and now ends with a later one. */
    Map<String, String> longerTables(String sheet, int last, int by) throws IOException {
        int slash = sheet.lastIndexOf('/') + 1;
        String relations = sheet.substring(0, slash) + "_rels/" + sheet.substring(slash) + ".rels";
        Map<String, String> changed = new HashMap<>();
        if (has(relations)) {
            for (String part : targets(relations, sheet.substring(0, slash)).values()) {
                if (part.contains("/tables/") && has(part)) {
                    changed.put(part, SheetWriter.longer(text(part), last, by));
                }
            }
        }
        return changed;
    }

    /** The whole file with other texts in some of its parts; the same bytes if they say what they said. */
    byte[] with(Map<String, String> changed) throws IOException {
        Map<String, String> other = new HashMap<>(changed);
        for (Map.Entry<String, String> part : changed.entrySet()) {
            if (part.getValue().equals(text(part.getKey()))) {
                other.remove(part.getKey());
            }
        }
        return other.isEmpty() ? bytes : packed(other);
    }

    private byte[] packed(Map<String, String> changed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 4096);
        try (ZipFile zip = open(); ZipArchiveOutputStream packed = new ZipArchiveOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                String text = changed.get(entry.getName());
                if (text == null) {
                    packed.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                    continue;
                }
                ZipArchiveEntry fresh = new ZipArchiveEntry(entry.getName());
                fresh.setTime(entry.getTime());
                packed.putArchiveEntry(fresh);
                packed.write(SourceText.decode(raw(entry.getName())).with(text).bytes());
                packed.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }
}

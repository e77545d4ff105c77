package org.cardwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The files within a workbook. */
final class BookParts {
    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");

    private final byte[] bytes;

    /** Reads a part of a workbook. */
    interface Reader {
        void read(InputStream in) throws IOException;
    }

    BookParts(byte[] bytes) {
        this.bytes = bytes;
    }

    private ZipFile zip() throws IOException {
        return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    }

    Set<String> names() throws IOException {
        try (ZipFile zip = zip()) {
            return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName)
                    .collect(Collectors.toSet());
        }
    }

    /** Gives a part to a reader; does nothing if there is no such part. */
    void read(String part, Reader reader) throws IOException {
        try (ZipFile zip = zip()) {
            ZipArchiveEntry entry = zip.getEntry(part);
            if (entry != null) {
                try (InputStream in = zip.getInputStream(entry)) {
                    reader.read(in);
                }
            }
        }
    }

    /** The part of a sheet, by the name of its relation. */
    Optional<String> sheet(String relation) throws IOException {
        StringBuilder xml = new StringBuilder();
        read("xl/_rels/workbook.xml.rels", in -> xml.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        Matcher found = RELATION.matcher(xml);
        while (found.find()) {
            if (attribute(found.group(), "Id").filter(relation::equals).isPresent()) {
                return attribute(found.group(), "Target").map(target -> target.startsWith("/") ? target.substring(1)
                        : "xl/" + target);
            }
        }
        return Optional.empty();
    }

    static Optional<String> attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)[\"']").matcher(tag);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}

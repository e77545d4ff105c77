package org.cardwright.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.cardwright.text.SourceText;

/** A small part of a site's own tables, byte for byte. */
final class Excerpt {
    private Excerpt() {}

    static SourceText text(SourceKind kind) {
        String name = "/source/excerpt/" + kind.file().getFileName();
        try (InputStream in = Excerpt.class.getResourceAsStream(name)) {
            return SourceText.decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SiteSources sources() {
        return new SiteSources(table(SourceKind.CARDS), table(SourceKind.TEXTS), table(SourceKind.COURSES));
    }

    private static TableFile table(SourceKind kind) {
        return SiteSources.read(kind, text(kind));
    }

    /** Writes tables to a site. */
    static void write(SiteSources sources, Path root) throws IOException {
        for (Map.Entry<String, byte[]> file : sources.files().entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}

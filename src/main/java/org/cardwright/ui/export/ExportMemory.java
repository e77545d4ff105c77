package org.cardwright.ui.export;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import org.cardwright.export.ExportException;
import org.cardwright.export.SiteTarget;
import org.cardwright.workspace.Workspace;

/** Remembers to which site each folder was exported last; what cannot be kept is forgotten without a word. */
final class ExportMemory {
    private final Optional<Path> data;
    private final Optional<Path> file;

    ExportMemory(Optional<Path> data) {
        this.data = data;
        file = data.map(folder -> folder.resolve("export.properties"));
    }

    /** Where the folder is a site's own, that site is meant. */
    static Optional<String> ownSite(Workspace open) {
        try {
            return Optional.of(SiteTarget.of(open.folder().root()).root().toString());
        } catch (ExportException e) {
            return Optional.empty();
        }
    }

    /** Where the program keeps what it remembers; empty where it may keep nothing. */
    Optional<Path> data() {
        return data;
    }

    Optional<String> site(Path folder) {
        return Optional.ofNullable(read().getProperty("site " + folder));
    }

    /** The name and address that were given for commits, as {@code Name <address>}. */
    Optional<String> author() {
        return Optional.ofNullable(read().getProperty("author"));
    }

    void rememberSite(Path folder, String site) {
        write("site " + folder, site);
    }

    void rememberAuthor(String author) {
        write("author", author);
    }

    private Properties read() {
        Properties all = new Properties();
        if (file.isPresent() && Files.isRegularFile(file.get())) {
            try (Reader in = Files.newBufferedReader(file.get())) {
                all.load(in);
            } catch (IOException | IllegalArgumentException e) {
                return new Properties();
            }
        }
        return all;
    }

    private void write(String key, String value) {
        if (file.isEmpty()) {
            return;
        }
        Properties all = read();
        all.setProperty(key, value);
        try {
            Files.createDirectories(file.get().getParent());
            try (Writer out = Files.newBufferedWriter(file.get())) {
                all.store(out, null);
            }
        } catch (IOException e) {
            // The next export asks again.
        }
    }
}

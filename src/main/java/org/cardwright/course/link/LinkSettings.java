package org.cardwright.course.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * How links are checked.
 *
 * @param allowLocal whether addresses inside the local network are asked too; not by default, so that a card cannot
 *     make the program probe it
 */
public record LinkSettings(boolean allowLocal) {
    public static final LinkSettings DEFAULT = new LinkSettings(false);

    private static final String NAME = "links.properties";
    private static final String ALLOW_LOCAL = "allow-local-addresses";

    /** The settings of the user; those by default where there are none or they cannot be read. */
    public static LinkSettings load(Optional<Path> dataFolder) {
        return dataFolder.map(folder -> load(folder.resolve(NAME))).orElse(DEFAULT);
    }

    private static LinkSettings load(Path file) {
        Properties values = new Properties();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            values.load(in);
            return new LinkSettings(Boolean.parseBoolean(values.getProperty(ALLOW_LOCAL)));
        } catch (IOException | IllegalArgumentException e) {
            return DEFAULT;
        }
    }

    /** Keeps the settings in the user's data folder; where nothing may be kept, nothing happens. */
    public void save(Optional<Path> dataFolder) throws IOException {
        if (dataFolder.isPresent()) {
            Properties values = new Properties();
            values.setProperty(ALLOW_LOCAL, String.valueOf(allowLocal));
            StringWriter text = new StringWriter();
            values.store(text, null);
            Files.createDirectories(dataFolder.get());
            Path part = Files.createTempFile(dataFolder.get(), NAME, ".part");
            try {
                Files.writeString(part, text.toString());
                Files.move(part, dataFolder.get().resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }
}

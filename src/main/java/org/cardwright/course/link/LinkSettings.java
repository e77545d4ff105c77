package org.cardwright.course.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.cardwright.data.UserSettings;

/**
 * How links are checked.
 *
 * @param allowLocal whether addresses inside the local network are asked too; not by default, so that a card cannot
 *     make the program probe it
 */
public record LinkSettings(boolean allowLocal) {
    private static final String NAME = "links.properties";
    private static final String ALLOW_LOCAL = "allow-local-addresses";

    /** The settings of the user; those by default where there are none or they cannot be read. */
    public static LinkSettings load(Optional<Path> dataFolder) {
        return new LinkSettings(Boolean.parseBoolean(new UserSettings(dataFolder, NAME).all().get(ALLOW_LOCAL)));
    }

    /** Keeps the settings in the user's data folder; where nothing may be kept, nothing happens. */
    public void save(Optional<Path> dataFolder) throws IOException {
        new UserSettings(dataFolder, NAME).replace(Map.of(ALLOW_LOCAL, String.valueOf(allowLocal)));
    }
}

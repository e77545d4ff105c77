package org.cardwright.data;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the program may ask for newer versions of itself: never unless a person allowed it, and not where a file beside
 * the program switches it off for all who use it.
 *
 * @param switchedOff the file that does so
 */
public record UpdateSettings(boolean allowed, Optional<Path> switchedOff) {
    /** The name of the file that switches it off: beside the program or up to two folders above. */
    public static final String OFF = "cardwright-no-updates";

    private static final int LEVELS = 3;

    /** What a person set, and what the folders around the program say. */
    public static UpdateSettings load(Optional<Path> data) {
        return load(data, program());
    }

    static UpdateSettings load(Optional<Path> data, List<Path> beside) {
        boolean allowed = Boolean.parseBoolean(file(data).all().get(Preference.UPDATES.key()));
        return new UpdateSettings(allowed, beside.stream().map(folder -> folder.resolve(OFF)).filter(Files::exists).findFirst());
    }

    private static UserSettings file(Optional<Path> data) {
        return new UserSettings(data, "updates.properties");
    }

    private static List<Path> program() {
        CodeSource source = UpdateSettings.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = source == null ? null : Path.of(source.getLocation().toURI());
            return Stream.iterate(jar == null ? null : jar.getParent(), Objects::nonNull, Path::getParent).limit(LEVELS).toList();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Whether the program may ask. */
    public boolean active() {
        return allowed && switchedOff.isEmpty();
    }

    /** Keeps what a person set. */
    public static void allow(Optional<Path> data, boolean allow) throws IOException {
        file(data).put(Preference.UPDATES.key(), String.valueOf(allow));
    }
}

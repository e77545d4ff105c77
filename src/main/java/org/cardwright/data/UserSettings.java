package org.cardwright.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values under names in a file of the user's data folder; a broken file counts as none. For any thread. */
public final class UserSettings {
    private final Optional<UserFile> file;

    /** @param data empty where nothing may be kept: nothing is read or written then */
    public UserSettings(Optional<Path> data, String name) {
        file = data.map(folder -> new UserFile(folder.resolve(name)));
    }

    /** All values; none where there are none or they cannot be read. */
    public Map<String, String> all() {
        return file.flatMap(UserFile::readable).map(UserSettings::values).orElse(Map.of());
    }

    /** Puts these values in the place of all that were kept. */
    public void replace(Map<String, String> values) throws IOException {
        if (file.isPresent()) {
            file.get().write(text(values));
        }
    }

    /** Sets one value; what other programs set at the same moment stays. */
    public void put(String name, String value) throws IOException {
        if (file.isPresent()) {
            file.get().change(old -> {
                Map<String, String> values = new TreeMap<>(values(old));
                values.put(name, value);
                return text(values);
            });
        }
    }

    private static Map<String, String> values(String text) {
        Properties values = new Properties();
        try {
            values.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        return values.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, values::getProperty));
    }

    private static String text(Map<String, String> all) {
        Properties values = new Properties();
        values.putAll(all);
        StringWriter text = new StringWriter();
        try {
            values.store(text, null);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be written", e);
        }
        return text.toString();
    }
}

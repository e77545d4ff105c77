package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static Path on(String system, Map<String, String> environment) {
        return DataFolder.locate(Map.of("user.home", "home", "os.name", system)::get, environment::get);
    }

    @Test
    void eachSystemHasItsCustom() {
        assertEquals(Path.of("home/.local/share/cardwright"), on("Linux", Map.of()));
        assertEquals(Path.of("home/.local/share/cardwright"), on("Linux", Map.of("XDG_DATA_HOME", "")));
        assertEquals(Path.of("data/cardwright"), on("Linux", Map.of("XDG_DATA_HOME", "data")));
        assertEquals(Path.of("home/Library/Application Support/Cardwright"), on("Mac OS X", Map.of()));
        assertEquals(Path.of("roaming/Cardwright"), on("Windows 11", Map.of("APPDATA", "roaming")));
        assertEquals(Path.of("home/AppData/Roaming/Cardwright"), on("Windows 11", Map.of()));
    }

    @Test
    void theSystemPropertyWins() {
        assertEquals(Path.of("given"), DataFolder.locate(
                Map.of("user.home", "home", "os.name", "Linux", "cardwright.data", "given")::get,
                Map.of("XDG_DATA_HOME", "data")::get));
    }
}

package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserSettingsTest {
    @TempDir private Path data;

    private UserSettings settings() {
        return new UserSettings(Optional.of(data), "own.properties");
    }

    @Test
    void oneValueIsSetAndTheOthersStay() throws IOException {
        settings().replace(Map.of("a", "1", "site /home/x: y", "/tmp/=ü"));
        settings().put("b", "2");
        assertEquals(Map.of("a", "1", "site /home/x: y", "/tmp/=ü", "b", "2"), settings().all());
        settings().replace(Map.of("c", "3"));
        assertEquals(Map.of("c", "3"), settings().all());
    }

    @Test
    void theFileOfAnEarlierVersionIsRead() throws IOException {
        Files.writeString(data.resolve("own.properties"), "#Fri Nov 20 10:00:00 UTC 2026\n"
                + "site\\ /home/me/_cards=/home/me/site\nauthor=Ada L\\u00f3pez <a@x.gov>\n");
        assertEquals(Map.of("site /home/me/_cards", "/home/me/site", "author", "Ada López <a@x.gov>"),
                settings().all());
    }

    @Test
    void aBrokenFileCountsAsNoneAndCanBeWrittenAgain() throws IOException {
        Files.writeString(data.resolve("own.properties"), "a=\\u12");
        assertEquals(Map.of(), settings().all());
        settings().put("b", "2");
        assertEquals(Map.of("b", "2"), settings().all());
    }

    @Test
    void whereNothingMayBeKeptNothingIs() throws IOException {
        UserSettings nowhere = new UserSettings(Optional.empty(), "own.properties");
        nowhere.put("a", "1");
        nowhere.replace(Map.of("a", "1"));
        assertEquals(Map.of(), nowhere.all());
    }
}

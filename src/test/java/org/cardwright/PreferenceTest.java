package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.course.link.LinkSettings;
import org.cardwright.data.Preference;
import org.cardwright.data.UpdateSettings;
import org.cardwright.data.UserSettings;
import org.cardwright.export.ExportMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferenceTest {
    /** What screens keep by themselves, where a person sees and changes it. */
    private static final Map<String, String> MEMORY = Map.of(
            "course-table.properties", "how the table of courses is sorted, by its heads",
            "signed-in.properties", "servers with a token, signed out of where one signs in");

    @TempDir Path data;

    private static Set<String> found(Stream<Path> files, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return files.flatMap(file -> wanted.matcher(SourceTree.text(file)).results()).map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySettingHasItsControlInThePreferencesAndEveryControlThereItsSetting() throws IOException {
        try (Stream<Path> views = Files.list(Path.of("fxml"))) {
            Set<String> controls = found(views.filter(file -> file.getFileName().toString().startsWith("preferences")), " id=\"(preference-[\\w-]+)\"");
            // Name and email are one setting; grades and words are of the folder, not of the person.
            controls.remove("preference-email");
            controls.removeAll(Set.of("preference-grade", "preference-folder-words", "preference-my-words", "preference-wording"));
            assertEquals(Stream.of(Preference.values()).map(Preference::id).collect(Collectors.toCollection(TreeSet::new)), controls);
        }
    }

    @Test
    void noFileOfSettingsIsForgotten() {
        Set<String> named = found(SourceTree.files("src/main/java", ".java").stream()
                .filter(file -> SourceTree.text(file).contains("new UserSettings(")), "\"([\\w-]+\\.properties)\"");
        Set<String> known = new TreeSet<>(MEMORY.keySet());
        List.of(Preference.values()).forEach(one -> known.add(one.file()));
        assertEquals(known, named);
    }

    @Test
    void whatIsWrittenIsASettingThatIsKnown() throws IOException {
        new LinkSettings(true).save(Optional.of(data));
        UpdateSettings.allow(Optional.of(data), true);
        ExportMemory memory = new ExportMemory(Optional.of(data));
        memory.remember(Path.of("cards"), Path.of("site"), Optional.of("A <a@b.gov>"));
        memory.rememberWorkbook(Path.of("site"), Optional.empty());
        for (String file : List.of("links.properties", "updates.properties", "export.properties")) {
            for (String key : new UserSettings(Optional.of(data), file).all().keySet()) {
                assertTrue(Stream.of(Preference.values()).anyMatch(one -> one.file().equals(file)
                        && (one.key().endsWith(" ") ? key.startsWith(one.key()) : key.equals(one.key()))), file + " " + key);
            }
        }
        memory.author("");
        memory.forgetWorkbook(Path.of("site"));
        memory.forgetSite(Path.of("cards"));
        assertEquals(Map.of(), new UserSettings(Optional.of(data), "export.properties").all());
    }
}

package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.cardwright.i18n.Strings;
import org.junit.jupiter.api.Test;

class StringsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");
    /** One case of a choice. */
    private static final Pattern BRANCH = Pattern.compile("\\d[#<](?:[^|{}]|\\{[^{}]*})*");
    private static final Pattern TWICE = Pattern.compile("(?<!')''(?!')");

    @Test
    void everyKeyThatIsNamedExistsAndEveryKeyIsUsed() {
        var uses = new KeyUses();
        SourceTree.files("src/main/java", ".java").forEach(file -> uses.addJava(SourceTree.text(file)));
        SourceTree.files("fxml", ".fxml").forEach(file -> uses.addFxml(SourceTree.text(file)));
        Set<String> keys = Strings.bundle().keySet();
        assertTrue(keys.contains("app.name"));
        assertEquals(Set.of(), uses.missingFrom(keys), "named, but not in strings.properties");
        assertEquals(Set.of(), uses.unusedOf(keys), "in strings.properties, but used nowhere");
    }

    @Test
    void theTextsOfEachPartStandInOneStretch() {
        List<String> parts = new ArrayList<>();
        for (String line : SourceTree.text(Path.of("src/main/resources/i18n/strings.properties")).lines().toList()) {
            String part = line.replaceFirst("\\..*", "");
            boolean key = line.matches("[a-zA-Z]+\\.[\\w.-]+=.*");
            if (key && (parts.isEmpty() || !parts.getLast().equals(part))) {
                parts.add(part);
            }
        }
        assertEquals(List.copyOf(new LinkedHashSet<>(parts)), parts);
    }

    @Test
    void noKeyIsGivenTwice() {
        Set<String> twice = new TreeSet<>();
        Set<String> keys = new TreeSet<>();
        String text = SourceTree.text(Path.of("src/main/resources/i18n/strings.properties")).replaceAll("\\\\\n", "");
        text.lines().filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(key -> !keys.add(key)).forEach(twice::add);
        assertEquals(Strings.bundle().keySet().size(), keys.size());
        assertEquals(Set.of(), twice);
    }

    @Test
    void everyTextWithArgumentsIsAPatternWithoutSwallowedApostrophes() {
        Set<String> wrong = new TreeSet<>();
        for (String key : Strings.bundle().keySet()) {
            String text = Strings.bundle().getString(key);
            if (ARGUMENT.matcher(text).find()) {
                if (LONE_APOSTROPHE.matcher(text).find() || new MessageFormat(text).getFormats().length == 0) {
                    wrong.add(key);
                }
            } else if (text.contains("''")) {
                wrong.add(key);
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /** A choice that has arguments itself is read as a pattern once more. */
    @Test
    void noChoiceWithArgumentsSwallowsItsApostrophes() {
        assertEquals(List.of(), Strings.bundle().keySet().stream().filter(key -> BRANCH.matcher(Strings.bundle().getString(key)).results()
                .anyMatch(branch -> branch.group().contains("{") && TWICE.matcher(branch.group()).find())).sorted().toList());
        assertEquals("2 changes aren't on the server yet: use Export to site.", Strings.get("site.latest.unsent", 2));
    }

    @Test
    void keysAreFoundInEveryFormThatTheSourcesUse() {
        var uses = new KeyUses().addJava("""
                // Strings.get("a.comment")
                Strings.get("a.direct", 'x', "not \\" a key");
                static final String NAME = /* "a.other" */ "a.constant";
                SAVE("a.menu", "a.b\\"");
                Strings.get("a.level." + n); load("a.fxml"); Strings.get(key + ".hint");
                @Option(description = "${bundle:a.option}")
                """).addFxml("<Button text=\"%a.button\" id=\"%\"/>");
        var keys = List.of("a.direct", "a.constant", "a.menu", "a.menu.hint", "a.level.1", "a.option", "a.button");
        assertEquals(Set.of(), uses.missingFrom(keys));
        assertEquals(Set.of(), uses.unusedOf(keys));
        assertEquals(Set.of("a.comment", "a.other", "a.direct.not", "a.hint"),
                uses.unusedOf(List.of("a.comment", "a.other", "a.direct.not", "a.hint")));
        assertEquals(Set.of("a.direct", "a.constant", "a.menu", "a.option", "a.button"),
                uses.missingFrom(List.of("a.x")));
    }
}

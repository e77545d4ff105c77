package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packages are made from; the packages themselves are tried by {@code mvn -Pdist verify}. */
class PackagingTest {
    private static final Path PACKAGING = Path.of("src/packaging");
    private static final Pattern JUMP = Pattern.compile("(?i)\\b(?:goto|call) +:([a-z]+)");

    @Test
    void theRunScriptsAndTheStartersTakeTheirOptionsFromOneFile() {
        for (String starter : List.of("run", "run.cmd", "src/packaging/any/cardwright", "src/packaging/any/Cardwright.cmd")) {
            assertTrue(SourceTree.text(Path.of(starter)).replace('\\', '/').contains("/java.options\" "), starter);
        }
        List<String> lines = SourceTree.text(PACKAGING.resolve("java.options")).lines().toList();
        assertEquals(List.of(), lines.stream().filter(line -> !line.matches("# .*|-[^ ]+")).toList());
    }

    @Test
    void theVersionIsOnlyInThePom() {
        String version = Pattern.compile("<version>([^<]+)</version>").matcher(SourceTree.text(Path.of("pom.xml"))).results()
                .findFirst().orElseThrow().group(1);
        List<Path> others = Stream.concat(SourceTree.files("src/packaging", "").stream().filter(Files::isRegularFile),
                Stream.of(Path.of("run"), Path.of("run.cmd"), Path.of(".github/workflows/packages.yml"),
                        Path.of("src/main/resources/version.properties")))
                .filter(file -> !file.toString().matches(".*\\.(png|ico|icns)")).toList();
        assertEquals(List.of(), others.stream().filter(file -> SourceTree.text(file).contains(version)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/packaging/any/Cardwright.cmd", "run.cmd"})
    void aScriptForWindowsIsOneThatItsShellReads(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(file));
        String text = new String(bytes, StandardCharsets.US_ASCII);
        assertFalse(text.contains("\uFFFD"), "the shell reads other letters as the machine's code page has them");
        // Labels are not found reliably where lines end as on Unix.
        assertEquals(text.replace("\r\n", "\n").replace("\n", "\r\n"), text);
        List<String> lines = text.lines().map(String::strip).toList();
        List<String> commands = lines.stream().filter(line -> !line.startsWith("rem ") && !line.startsWith("echo ")).toList();
        assertEquals("@echo off", lines.getFirst());
        assertTrue(lines.contains("setlocal EnableExtensions DisableDelayedExpansion"));
        TreeSet<String> targets = new TreeSet<>();
        commands.forEach(line -> JUMP.matcher(line).results().forEach(jump -> targets.add(jump.group(1))));
        List<String> labels = lines.stream().filter(line -> line.startsWith(":")).map(line -> line.substring(1)).sorted().toList();
        assertEquals(labels, List.copyOf(targets));
        assertEquals(List.of(), commands.stream().filter(line -> line.chars().filter(c -> c == '"').count() % 2 != 0).toList());
        assertEquals(count(commands, '('), count(commands, ')'));
        // A path with a space falls apart where it is not in quotes.
        assertEquals(List.of(), commands.stream().filter(line -> line.replaceAll("\"[^\"]*\"", "")
                .matches(".*%(~dp0|here|project|launch|java|javaw|home|what|~f?1)%?.*")).toList());
        assertTrue(lines.getLast().startsWith("exit /b "), lines.getLast());
    }

    private static long count(List<String> lines, char sought) {
        return lines.stream().map(line -> line.replaceAll("\"[^\"]*\"", "")).flatMapToInt(String::chars)
                .filter(c -> c == sought).count();
    }

    @Test
    void theZipsStartersLookWhereTheZipHasJavaFx() {
        String pom = SourceTree.text(Path.of("pom.xml"));
        List<String> platforms = Pattern.compile("/javafx/([a-z0-9-]+)<").matcher(pom).results().map(found -> found.group(1))
                .distinct().sorted().toList();
        assertEquals(List.of("linux-arm64", "linux-x64", "macos-arm64", "macos-x64", "windows-x64"), platforms);
        String shell = SourceTree.text(PACKAGING.resolve("any/cardwright"));
        String windows = SourceTree.text(PACKAGING.resolve("any/Cardwright.cmd"));
        assertEquals(List.of(), platforms.stream().filter(platform -> !shell.contains("platform=" + platform + " ")
                && !windows.contains("%here%lib\\" + platform + "\\*")).toList());
    }

    @Test
    void theDebNeedsGtkInBothNamesAndHasNoScripts() throws IOException {
        assertTrue(SourceTree.text(PACKAGING.resolve("linux/control")).contains("libgtk-3-0t64 | libgtk-3-0, libxtst6\n"));
        try (Stream<Path> files = Files.list(PACKAGING.resolve("linux"))) {
            assertEquals(List.of("cardwright.desktop", "cardwright.spec", "control"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void theMenuEntryStartsWhatThePackagesInstall() {
        List<String> lines = SourceTree.text(PACKAGING.resolve("linux/cardwright.desktop")).lines().toList();
        assertTrue(lines.containsAll(List.of("[Desktop Entry]", "Type=Application", "Name=Cardwright", "Icon=cardwright",
                "Exec=/opt/cardwright/cardwright %f", "Categories=Office;Publishing;", "MimeType=text/markdown;")), lines::toString);
    }

    @Test
    void theIconsOfWindowsAndMacosAreTheDrawnOnes() throws IOException {
        byte[] ico = Files.readAllBytes(PACKAGING.resolve("icons/cardwright.ico"));
        byte[] icns = Files.readAllBytes(PACKAGING.resolve("icons/cardwright.icns"));
        for (int size : new int[] {16, 32, 64, 128, 256}) {
            byte[] png = Files.readAllBytes(PACKAGING.resolve("icons/cardwright-" + size + ".png"));
            assertTrue(contains(ico, png) && contains(icns, png), "cardwright-" + size + ".png: run src/packaging/icons/draw");
        }
        for (int size : new int[] {32, 64, 256}) {
            assertEquals(-1, Files.mismatch(PACKAGING.resolve("icons/cardwright-" + size + ".png"),
                    Path.of("src/main/resources/icons/cardwright-" + size + ".png")));
        }
    }

    private static boolean contains(byte[] all, byte[] part) {
        return new String(all, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }

    /** Windows takes another id for another program, and installs it beside the old version. */
    @Test
    void theUpgradeIdOfWindowsStays() {
        assertTrue(Arrays.asList(SourceTree.text(PACKAGING.resolve("java/Packages.java")).split("\""))
                .contains("6d0f1f5e-6c0e-4c53-9a0f-6f4d2b7c1a52"));
    }
}

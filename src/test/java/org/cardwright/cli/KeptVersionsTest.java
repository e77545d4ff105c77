package org.cardwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.cardwright.edit.CardId;
import org.cardwright.export.SiteRepo;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.CardVersion;
import org.cardwright.workspace.Versions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a command replaces is among the versions that the window offers. */
class KeptVersionsTest {
    private static final String DATA = "cardwright.data";
    private static final CardId CARD = new CardId(Path.of("0501-Personal-Customer-Service-Entry.md"));

    @TempDir
    private Path temp;
    private final String dataBefore = System.getProperty(DATA);
    private Path folder;
    private Path card;

    @BeforeEach
    void oneCard() throws IOException {
        System.setProperty(DATA, temp.resolve("data").toString());
        folder = Files.createDirectory(temp.resolve("_cards"));
        card = folder.resolve(CARD.file());
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            String text = Files.readString(samples.sorted().findFirst().orElseThrow());
            Files.writeString(card, text.replaceFirst("(?m)^series: .*$", "series: 0510"));
        }
    }

    @AfterEach
    void putBack() {
        if (dataBefore == null) {
            System.clearProperty(DATA);
        } else {
            System.setProperty(DATA, dataBefore);
        }
    }

    /** A site that has changed the card since the folder began with it. */
    private Path siteThatWentOn() throws IOException {
        try (SiteRepo site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), folder)) {
            site.replace("_cards/" + CARD.name(), "competency_group: Personal", "competency_group: Leading");
            site.commit("Leading");
            return site.root;
        }
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of("set", List.of("set", "CARD", "competency_description=Other words")),
                Arguments.of("fix", List.of("fix", "FOLDER", "--rule=octal-series")),
                Arguments.of("clean", List.of("clean", "FOLDER")),
                Arguments.of("pull", List.of("pull", "FOLDER", "--from", "SITE")),
                Arguments.of("replace", List.of("replace", "FOLDER", "--find", "a", "--with", "b", "--in", "title")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void whatACommandReplacesIsKept(String name, List<String> arguments) throws IOException {
        Path site = siteThatWentOn();
        String before = Files.readString(card);
        CommandLineRun run = CommandLineRun.of(arguments.stream().map(argument -> argument.equals("CARD")
                ? card.toString() : argument.equals("FOLDER") ? folder.toString() : argument.equals("SITE") ? site.toString() : argument).toArray(String[]::new));
        assertNotEquals(before, Files.readString(card), () -> run.out() + run.err());
        List<CardVersion> kept = new Versions(temp.resolve("data"), new CardFolder(folder)).of(CARD);
        assertEquals(1, kept.size());
        assertEquals(before, Versions.read(kept.getFirst()).text());
    }
}

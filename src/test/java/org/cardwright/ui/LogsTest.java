package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javafx.stage.Stage;
import org.cardwright.cli.CommandLineTool;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What goes wrong is told to the person who can do something about it; logs hold no text of a card. */
@ExtendWith(ApplicationExtension.class)
class LogsTest {
    private static final String SECRET = "S3CRET";
    private static final String GOOD = "---\nseries: 501\ncareer_level: Entry\ncompetency: Good " + SECRET + "\n---\n";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final List<String> logged = new ArrayList<>();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getMessage() + " " + entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private EditorWindow editor;
    private Workbench bench;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-logs").toRealPath();
        cards = Files.createDirectory(temp.resolve("cards"));
        Files.writeString(cards.resolve("a-good.md"), GOOD);
        Files.writeString(cards.resolve("b-other.md"), GOOD);
        Files.writeString(cards.resolve("quote.md"), "---\ntitle: \"" + SECRET + "\nb: c\n---\n");
        Files.writeString(cards.resolve("brackets.md"), "---\ntitle: [" + SECRET + "\n---\n");
        Files.writeString(cards.resolve("tag.md"), "---\ntitle: !x!" + SECRET + " y\n" + SECRET + "\n---\n");
        Files.writeString(cards.resolve("open.md"), "---\ntitle: " + SECRET);
        Files.writeString(cards.resolve("body.md"), GOOD + "<dl><dt>" + SECRET + "<dd><script>" + SECRET);
        Files.write(cards.resolve("bytes.md"), (GOOD + "\u00ff" + SECRET).getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(cards.resolve("large.md"), SECRET.repeat(300_000));
        List<Feature> features = new ArrayList<>(Composition.features());
        features.add(given -> bench = given);
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(features));
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void putBack() {
        System.setOut(out);
        System.setErr(err);
        Logger.getLogger("").removeHandler(handler);
    }

    @Test
    void noFailureWritesTheTextOfACard() throws IOException {
        editor.open(cards);
        CardId good = new CardId(Path.of("a-good.md"));
        CardId other = new CardId(Path.of("b-other.md"));
        workspace().cards().forEach(card -> editor.robot().interact(
                () -> bench.openCard(card, new CardSpot.Anywhere())));
        assertTrue(refused(good), "an edit is refused");
        edit(good, GOOD + "mine " + SECRET);
        edit(other, GOOD + "mine " + SECRET);
        Files.setPosixFilePermissions(cards.resolve(good.file()), PosixFilePermissions.fromString("r--r--r--"));
        Files.writeString(cards.resolve(other.file()), GOOD + "theirs " + SECRET);
        editor.robot().interact(() -> bench.save(List.of(good, other), () -> { }));
        until("told", () -> editor.dialogs.said.size() >= 2);
        assertTrue(editor.dialogs.said.toString().contains("a-good.md was not saved: the file is read-only"),
                editor.dialogs.said::toString);
        commands();
        assertEquals(List.of(), logged.stream().filter(entry -> entry.contains(SECRET)).toList());
        assertFalse(written.toString(StandardCharsets.UTF_8).contains(SECRET), written::toString);
    }

    /** A command tells its failures; only what it is asked to print holds the text. */
    private void commands() throws IOException {
        try (Stream<Path> all = Files.list(cards)) {
            for (Path card : all.toList()) {
                command("set", card.toString(), "competency_description=x");
                command("clean", "--dry-run", card.toString() + "x");
            }
        }
        command("check", "--format=json", cards.resolve("missing").toString());
    }

    private static void command(String... arguments) {
        var errors = new ByteArrayOutputStream();
        CommandLineTool.run(new ByteArrayOutputStream(), errors, Stream.concat(Stream.of("--verbose"),
                Stream.of(arguments)).toArray(String[]::new));
        assertFalse(errors.toString(StandardCharsets.UTF_8).contains(SECRET), errors::toString);
    }

    private boolean refused(CardId card) {
        List<Boolean> refused = new ArrayList<>();
        editor.robot().interact(() -> {
            try {
                workspace().apply("edit", card, new Edit.RemoveLevel(4), Optional.empty());
            } catch (EditRefusedException e) {
                refused.add(true);
            }
        });
        return !refused.isEmpty();
    }

    private void edit(CardId card, String text) {
        editor.robot().interact(() -> {
            try {
                workspace().apply("edit", card, new Edit.SetText(text), Optional.empty());
            } catch (EditRefusedException e) {
                throw new AssertionError(e);
            }
        });
    }

    private Workspace workspace() {
        return bench.workspaceProperty().get().orElseThrow();
    }
}

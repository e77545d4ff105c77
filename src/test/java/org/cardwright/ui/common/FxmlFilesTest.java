package org.cardwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxmlFilesTest {
    @Test
    void everyViewFitsItsControllerHasItsTextsAndNamesAndOpensInADesignTool() throws IOException {
        Map<String, List<String>> faults = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("fxml"))) {
            for (Path file : files.toList()) {
                List<String> found = faults(Files.readString(file));
                if (!found.isEmpty()) {
                    faults.put(file.getFileName().toString(), found);
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    @Test
    void everyFaultIsFound() throws IOException {
        List<String> found = faults(Files.readString(Path.of("src/test/resources/fixtures/fxml/wrong.fxml")));
        assertEquals(Files.readString(Path.of("src/test/resources/fixtures/fxml/wrong.txt")),
                String.join("\n", found) + "\n");
        List<String> broken = faults("<VBox xmlns=\"http://javafx.com/javafx\"/>");
        assertEquals(1, broken.size());
        assertTrue(broken.getFirst().startsWith("cannot be loaded"), broken.getFirst());
    }

    /** The room that a form shares with a list below it has heights of its own, see {@link SharedRoom}. */
    @Test
    void whatFitsItsHeightHasAScrollBarAlsoWhereLinesWrap() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fxml"))) {
            List<String> without = files.sorted().flatMap(file -> read(file).lines().filter(line -> line.contains("fitToHeight=\"true\"")
                    && !line.contains("ScrollBars.whole=\"true\"") && !line.contains("fx:id=\"room\"")).map(line -> file + ": " + line)).toList();
            assertEquals(List.of(), without);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> faults(String text) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, (Callable<List<String>>) () -> FxmlFaults.of(text));
    }

    /** The controller of the view with faults. */
    static final class Wrong {
        @FXML private Button named;
        @FXML private TextField absent;

        @FXML
        private void initialize() {
            named.setText("x");
        }

        @FXML
        private void idle() {
            absent.clear();
        }
    }

    /** A control that only the program itself can make. */
    static final class Closed extends Button {
        Closed(String text) {
            super(text);
        }
    }
}

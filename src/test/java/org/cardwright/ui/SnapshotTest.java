package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.cardwright.data.SnapshotOptions;
import org.cardwright.data.Appearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in a process of its own: a JavaFX toolkit starts and ends once. */
class SnapshotTest {
    private record Result(int exit, List<String> out) {}

    @TempDir private Path temp;

    private Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As ./run starts it.
                "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), "org.cardwright.Launcher", "--snapshot"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return new Result(process.exitValue(), out);
    }

    @Test
    void theWindowWithItsCardsIsDrawnAtTheWantedSize() throws IOException, InterruptedException {
        Path image = temp.resolve("new").resolve("window.png");
        Result result = run(image.toString(), "--size", "1280x800", "sample-cards");
        assertEquals(new Result(0, List.of(image.toString(), result.out().getLast())), result);
        assertTrue(result.out().getLast().startsWith("5 cards in sample-cards · 0 modified · "),
                result.out()::toString);
        BufferedImage picture = ImageIO.read(image.toFile());
        assertEquals(List.of(1280, 800), List.of(picture.getWidth(), picture.getHeight()));
        assertTrue(colors(picture, 900, 120, 1280, 780) > 20, "the preview is drawn");
    }

    private static long colors(BufferedImage picture, int left, int top, int right, int bottom) {
        return java.util.stream.IntStream.range(left, right)
                .flatMap(x -> java.util.stream.IntStream.range(top, bottom).map(y -> picture.getRGB(x, y)))
                .distinct().count();
    }

    @Test
    void aFolderThatIsMissingIsBadInput() throws IOException, InterruptedException {
        Path image = temp.resolve("window.png");
        Result result = run(image.toString(), temp.resolve("missing").toString());
        String message = "The folder " + temp.resolve("missing") + " doesn't exist. Choose another folder.";
        assertEquals(new Result(2, List.of(message)), result);
        assertTrue(Files.notExists(image));
    }

    @Test
    void argumentsAreReadInAnyOrder() {
        Path file = Path.of("a.png");
        assertEquals(new SnapshotOptions(file, 1280, 800, Appearance.LIGHT, List.of(), Optional.empty()), SnapshotOptions.of("a.png"));
        assertEquals(new SnapshotOptions(file, 1920, 1080, Appearance.DARK, List.of("Courses"), Optional.of(Path.of("cards"))),
                SnapshotOptions.of("--size", "1920x1080", "a.png", "--dark", "--command", "Courses",
                        "cards"));
        assertEquals(List.of(Appearance.HIGH_CONTRAST_LIGHT, Appearance.HIGH_CONTRAST_DARK), List.of(
                SnapshotOptions.of("a.png", "--high-contrast").look(), SnapshotOptions.of("--dark", "a.png", "--high-contrast").look()));
        for (String[] wrong : List.of(new String[] {}, new String[] {"a.png", "b", "c"},
                new String[] {"a.png", "--size"}, new String[] {"a.png", "--size", "0x800"})) {
            assertThrows(IllegalArgumentException.class, () -> SnapshotOptions.of(wrong));
        }
    }
}

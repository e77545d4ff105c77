package org.cardwright.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder of cards of a test's own. */
public final class SampleFolder {
    private SampleFolder() {}

    /** Copies the sample cards into a folder. */
    public static Path copyTo(Path folder) {
        try (Stream<Path> files = Files.list(Path.of("sample-cards"))) {
            Files.createDirectories(folder);
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a small card that has the keys the tree shows. */
    public static String card(String series, String title, String level, String group, String competency) {
        return """
                ---
                title: a card
                series: %s
                job_series_title: %s
                career_level: %s
                competency: %s
                competency_group: %s
                level: "7-9"
                ---
                """.formatted(series, title, level, competency, group);
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

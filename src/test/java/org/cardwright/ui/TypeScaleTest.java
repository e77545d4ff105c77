package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The window has one scale of text sizes; the page in the preview has that of the site. */
class TypeScaleTest {
    private static final Pattern SIZE = Pattern.compile("-fx-font-size:\\s*([^;}\"]+)|-fx-font:\\s*([^;}\"]+)");

    @Test
    void theWindowUsesFiveSizesOfText() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String folder : new String[] {"css", "fxml"}) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(each -> !each.endsWith("preview-page.css")).toList()) {
                    Matcher size = SIZE.matcher(Files.readString(file));
                    while (size.find()) {
                        used.add((size.group(1) == null ? size.group(2) : size.group(1)).strip());
                    }
                }
            }
        }
        used.add("1em");
        assertEquals(Set.of("0.86em", "1em", "1.14em", "1.5em", "2.3em"), used);
    }
}

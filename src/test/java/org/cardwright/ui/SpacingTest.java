package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What is in the window has its distances in steps of four pixels, or a hair's breadth; the page in the preview has those of the site. */
class SpacingTest {
    private static final double ROOT = 14;
    private static final double HAIR = 2.2;
    private static final Pattern RULE = Pattern.compile("\\{([^{}]*)\\}|style=\"([^\"]*)\"");
    private static final Pattern SIZE = Pattern.compile("-fx-font-size:\\s*([\\d.]+)em");
    private static final Pattern SPACE = Pattern.compile("-fx-(?:padding|spacing|hgap|vgap|graphic-text-gap|label-padding):\\s*([^;}\"]+)");
    private static final Pattern VALUE = Pattern.compile("([\\d.]+)(em|px|)");

    @Test
    void distancesAreStepsOfFourPixels() throws IOException {
        List<String> others = new ArrayList<>();
        for (String folder : new String[] {"css", "fxml"}) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(each -> !each.endsWith("preview-page.css")).sorted().toList()) {
                    RULE.matcher(Files.readString(file)).results().forEach(rule -> others.addAll(others(file + ": ", rule)));
                }
            }
        }
        assertEquals(List.of(), others);
    }

    /** A rule that has a size of text counts its distances in that. */
    private static List<String> others(String file, MatchResult rule) {
        String body = rule.group(1) == null ? rule.group(2) : rule.group(1);
        double em = SIZE.matcher(body).results().mapToDouble(size -> Double.parseDouble(size.group(1))).findFirst().orElse(1) * ROOT;
        return SPACE.matcher(body).results().filter(space -> VALUE.matcher(space.group(1)).results()
                .anyMatch(value -> !fits(Double.parseDouble(value.group(1)) * ("em".equals(value.group(2)) ? em : 1))))
                .map(space -> file + space.group()).toList();
    }

    private static boolean fits(double pixels) {
        return pixels <= HAIR || Math.abs(pixels - 4 * Math.round(pixels / 4)) < 0.15;
    }
}

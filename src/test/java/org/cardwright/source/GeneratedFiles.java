package org.cardwright.source;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a site that its generator writes, by their path. */
final class GeneratedFiles {
    private GeneratedFiles() {}

    /** As the program says. */
    static Map<String, String> of(GeneratedSite made) {
        Map<String, String> files = new TreeMap<>();
        made.cards().forEach(card -> files.put("_cards/" + card.file(), card.text()));
        files.put("assets/CPTT/courses.json", made.coursesJson());
        files.put("_data/courses_meta.yml", made.coursesMeta());
        return files;
    }

    /** As they are on the disk. */
    static Map<String, String> of(Path site) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = site.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.startsWith("assets/") || name.endsWith("courses.json")) {
                    files.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Fails on the files that differ, and shows no others. */
    static void assertSame(Map<String, String> expected, Map<String, String> actual) {
        assertEquals(without(expected, actual), without(actual, expected));
    }

    private static Map<String, String> without(Map<String, String> files, Map<String, String> others) {
        Map<String, String> left = new TreeMap<>(files);
        left.entrySet().removeIf(file -> file.getValue().equals(others.get(file.getKey())));
        return left;
    }

    /** One digest of all cards, one of the courses, and how many there are. */
    static String digest(Map<String, String> files) {
        String cards = files.entrySet().stream().filter(file -> file.getKey().startsWith("_cards/"))
                .map(file -> file.getKey() + " " + EngineSortTest.sha256(file.getValue())).collect(joining("\n"));
        return String.join(" ", List.of(EngineSortTest.sha256(cards),
                EngineSortTest.sha256(files.get("assets/CPTT/courses.json")), files.get("_data/courses_meta.yml")));
    }
}

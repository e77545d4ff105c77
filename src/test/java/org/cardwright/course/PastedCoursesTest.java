package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PastedCoursesTest {
    private static Stream<List<String>> pastes() throws IOException {
        List<List<String>> cases = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/courses/pasted.txt"))) {
            if (line.startsWith("> ")) {
                cases.add(new ArrayList<>(List.of(line.substring(2))));
            } else if (!line.startsWith("#")) {
                cases.getLast().add(line);
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("pastes")
    void rowsBecomeCoursesColumnByColumn(List<String> paste) {
        assertEquals(paste.subList(1, paste.size()), PastedCourses.of(paste.getFirst().replace('⇥', '\t')
                .replace("¶", "\r\n")).stream().map(course -> course.title() + " | " + course.provider() + " | "
                + course.url()).toList());
    }
}

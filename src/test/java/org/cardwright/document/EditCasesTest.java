package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cardwright.fixtures.FixtureFile;
import org.cardwright.fixtures.VisibleText;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the cases is described where they stand. */
final class EditCasesTest {
    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all("/document/edits.txt");
    }

    private static CardDocument card(String name) throws IOException {
        return CardDocument.read(name.equals("base") ? SourceText.decode(Files.readAllBytes(
                Path.of("src/test/resources/rules/base.card"))) : FixtureFile.named(name).source());
    }

    private static String visible(String text) {
        return SourceText.decode(VisibleText.bytes(text)).text();
    }

    private static Edit edit(String line) {
        String[] parts = line.split(" = ", 2);
        String[] words = parts[0].split(" ");
        String value = parts.length > 1 ? visible(parts[1]) : "";
        return switch (words[0]) {
            case "set" -> new Edit.SetField(words[1], value);
            case "follow" -> new Edit.FollowField(words[1]);
            case "level" -> words[1].equals("+") ? new Edit.AddLevel(Integer.parseInt(words[2]))
                    : new Edit.RemoveLevel(Integer.parseInt(words[2]));
            case "course" -> course(words, value);
            case "items" -> new Edit.SetItems(Map.of(kind(words[1]), Arrays.stream(value.split("; ")).filter(
                    item -> !item.isEmpty()).map(EditCasesTest::placed).toList()));
            default -> item(words, value);
        };
    }

    private static Edit.Placed placed(String item) {
        String[] parts = item.split(" ", 2);
        return new Edit.Placed(Integer.parseInt(parts[0]), parts[1]);
    }

    private static ItemKind kind(String word) {
        return word.equals("behavior") ? ItemKind.BEHAVIOR : ItemKind.DEFINITION;
    }

    private static Edit course(String[] words, String value) {
        String[] parts = Arrays.stream(value.split("(?<= |^)/(?= |$)", -1)).map(String::strip).toArray(String[]::new);
        return switch (words[1]) {
            case "+" -> new Edit.AddCourse(Integer.parseInt(words[2]), new CourseText(parts[0], parts[1], parts[2]));
            case "-" -> new Edit.RemoveCourse(Integer.parseInt(words[2]));
            case "move" -> new Edit.MoveCourse(Integer.parseInt(words[2]), Integer.parseInt(words[3]));
            default -> new Edit.SetCourse(Integer.parseInt(words[1]), new CourseText(parts[0], parts[1], parts[2]));
        };
    }

    private static Edit item(String[] words, String value) {
        ItemKind kind = kind(words[0]);
        int level = Integer.parseInt(words[2]);
        int index = Integer.parseInt(words[3]);
        return switch (words[1]) {
            case "set" -> new Edit.SetItem(kind, level, index, value);
            case "+" -> new Edit.AddItem(kind, level, index, value);
            case "-" -> new Edit.RemoveItem(kind, level, index);
            default -> new Edit.MoveItem(kind, level, index, Integer.parseInt(words[4]), Integer.parseInt(words[5]));
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anEditChangesItsPlaceInTheFileAndWhatFollowsFromIt(CaseFile edits) throws IOException {
        CardDocument before = card(edits.lines().getFirst().substring(2));
        List<String> said = new ArrayList<>(List.of(edits.lines().getFirst()));
        for (String line : edits.lines().stream().skip(1).filter(line -> !line.startsWith(" ")).toList()) {
            said.add(line);
            try {
                said.addAll(LineChanges.between(before, before.apply(edit(line))));
            } catch (EditRefusedException e) {
                said.add("  refused: " + e.getMessage());
            }
        }
        assertEquals(String.join("\n", edits.lines()), String.join("\n", said));
    }
}

package org.cardwright.document;

import java.util.Arrays;
import java.util.Map;

import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;

/** The edits that a line of a file of cases names. */
final class EditWords {
    private EditWords() {}

    static Edit edit(String line) {
        String[] parts = line.split(" = ", 2);
        String[] words = parts[0].split(" ");
        String value = parts.length > 1 ? CaseCard.visible(parts[1]) : "";
        return switch (words[0]) {
            case "set" -> new Edit.SetField(words[1], value);
            case "follow" -> new Edit.FollowField(words[1]);
            case "level" -> words[1].equals("+") ? new Edit.AddLevel(Integer.parseInt(words[2]))
                    : new Edit.RemoveLevel(Integer.parseInt(words[2]));
            case "course" -> course(words, value);
            case "items" -> new Edit.SetItems(Map.of(kind(words[1]), Arrays.stream(value.split("; ")).filter(
                    item -> !item.isEmpty()).map(EditWords::placed).toList()));
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
}

package org.cardwright.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.cardwright.data.CommandSearch.Line;
import org.junit.jupiter.api.Test;

class CommandSearchTest {
    private static final List<Line> COMMANDS = List.of(
            new Line("Save", "Save", "File", "store keep"),
            new Line("Save all", "Save all", "File", ""),
            new Line("Find and replace in courses", "Find and replace in courses", "Courses", "replace gsu links url"),
            new Line("Replace from a list", "Replace from a list", "Courses", "many at once links"),
            new Line("Delete", "Delete 12 cards", "Cards", "remove trash"));

    private final Map<String, String> remembered = new HashMap<>();
    private final CommandUse use = new CommandUse(remembered);

    private List<String> find(String query) {
        return CommandSearch.find(COMMANDS, Function.identity(), query, use).stream().map(Line::name).toList();
    }

    @Test
    void otherWordsFindACommandAndAWordTooMuchDoesNotHideIt() {
        assertEquals(List.of("Find and replace in courses"), find("replace gsu links"));
        assertEquals("Find and replace in courses", find("replace opm url").getFirst());
        assertEquals(List.of("Delete"), find("trash"));
        assertEquals(List.of(), find("qqq"));
    }

    @Test
    void lettersBeginningsAndTheMenuFindItToo() {
        assertEquals(List.of("Save", "Save all"), find("sav"));
        assertEquals(List.of("Save all"), find("sa al"));
        assertEquals(List.of("Delete"), find("dlte"));
        assertEquals(List.of("Find and replace in courses", "Replace from a list"), find("courses repl"));
        assertEquals("Delete", find("delete 12").getFirst());
    }

    @Test
    void withoutAnyLettersThoseUsedLastComeFirstAndTheOthersStayInTheirOrder() {
        assertEquals(List.of("Save", "Save all", "Find and replace in courses", "Replace from a list", "Delete"), find(" "));
        use.used("Delete");
        use.used("Replace from a list");
        assertEquals(List.of("Replace from a list", "Delete", "Save", "Save all", "Find and replace in courses"), find(""));
        assertEquals(List.of("Replace from a list", "Delete"), new CommandUse(remembered).latest());
    }

    @Test
    void amongMatchesThatAreAsGoodTheOneThatIsUsedMostComesFirst() {
        assertEquals(List.of("Save", "Save all"), find("save"));
        use.used("Save all");
        assertEquals(List.of("Save all", "Save"), find("save"));
        use.used("Save");
        use.used("Save");
        assertEquals(List.of("Save", "Save all"), find("save"));
        assertEquals("Save all", find("all").getFirst());
    }

    @Test
    void onlyThirtyAreKeptAndBrokenLinesCountAsNone() {
        for (int i = 0; i < 40; i++) {
            use.used("command " + i);
        }
        assertEquals(30, use.latest().size());
        assertEquals("command 39", use.latest().getFirst());
        remembered.put("palette.0", "many Save");
        remembered.put("palette.1", "");
        assertEquals(28, new CommandUse(remembered).latest().size());
    }
}

package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** What fails in the background says so in place; it may be silent only where nothing of before stays in sight. */
class FailureHandlersTest {
    /** They keep something for later, or get ready for it: what fails there is only logged. */
    private static final Set<String> SILENT =
            Set.of("CompetencyFeature", "DiskWatcher", "ExportFeature", "FindViewModel", "FollowedFolder", "TableMemory", "TakenSteps");

    /** The previews of steps, which say themselves what they could not work out. */
    private static final Set<String> PREVIEWS = Set.of("BulkViewModel");

    /** The last argument of a task, doing nothing or no more than to end a state of waiting. */
    private static final Pattern NOTHING = Pattern.compile(
            ",\\s+\\w+ -> (?:\\{\\s*\\}|\\w+ = (?:false|Optional\\.empty\\(\\))|[\\w.]+\\.set\\(false\\)|ended\\(\\))\\)");

    @Test
    void aFailureIsSaidInPlace() {
        List<String> found = SourceTree.files("src/main/java/org/cardwright/ui", ".java").stream()
                .filter(file -> NOTHING.matcher(SourceTree.text(file)).find())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> !SILENT.contains(name) && !PREVIEWS.contains(name)).sorted().toList();
        assertEquals(List.of(), found);
    }

    @Test
    void anEmptyHandlerIsFound() {
        assertEquals(List.of(true, true, true, false), List.of("run(x, done -> { }, failed -> { })",
                "run(x, this::take, message -> busy.set(false))", "run(x, this::take, message -> working = false)",
                "run(x, this::take, this::failed)").stream().map(text -> NOTHING.matcher(text).find()).toList());
    }
}

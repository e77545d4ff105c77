package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.FindRows;
import org.cardwright.edit.FindScope;
import org.cardwright.edit.FindWish;
import org.cardwright.edit.Progress;
import org.cardwright.text.SearchTerms;
import org.cardwright.ui.common.FailingBackground;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a search that failed nothing of the one before is in sight, or can be gone to. */
class CardFinderTest {
    @TempDir private Path temp;

    @Test
    void aSearchThatFailsShowsNothingButTheReasonAndTheNextOneWorks() throws IOException {
        CardFolder folder = new CardFolder(SampleFolder.copyTo(temp.resolve("cards")));
        Workspace open = new Workspace(folder, FolderReader.read(folder, Progress.NONE).cards());
        FailingBackground jobs = new FailingBackground();
        List<FindRows> shown = new ArrayList<>();
        List<String> typed = new ArrayList<>(List.of("e"));
        CardFinder finder = new CardFinder(jobs, () -> Optional.of(open),
                () -> new FindWish(SearchTerms.plain(typed.getLast(), ""), FindScope.ALL), shown::add);
        finder.search();
        assertFalse(shown.getLast().list().isEmpty());
        jobs.failing(true);
        finder.search();
        assertEquals(List.of(), shown.getLast().list());
        assertEquals(Optional.of("the reason"), shown.getLast().mistake());
        assertEquals("", shown.getLast().summary());
        jobs.failing(false);
        finder.search();
        assertFalse(shown.getLast().list().isEmpty());
        typed.add("");
        finder.search();
        assertEquals("", shown.getLast().summary());
    }

    @Test
    void theLastSearchIsMadeAgainInTheSameWay() {
        Map<String, String> memory = new HashMap<>();
        FindWish wish = new FindWish(SearchTerms.plain("a b", "").asRegex().matchingCase(), FindScope.COURSES);
        FindWish other = new FindWish(SearchTerms.plain("", ""), FindScope.ALL);
        wish.remember(memory);
        other.remember(memory);
        assertEquals(wish, other.recalled(memory));
        assertEquals(other, other.recalled(Map.of()));
    }
}

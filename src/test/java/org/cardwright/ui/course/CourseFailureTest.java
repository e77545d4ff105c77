package org.cardwright.ui.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.course.CourseFilter;
import org.cardwright.course.Dismissed;
import org.cardwright.edit.Progress;
import org.cardwright.ui.common.FailingBackground;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a failure nothing of before is in sight that could be worked with, but the reason. */
class CourseFailureTest {
    private final FailingBackground background = new FailingBackground();

    @TempDir private Path temp;
    private CatalogViewModel catalog;
    private Workspace open;

    @BeforeEach
    void open() throws IOException {
        CardFolder folder = new CardFolder(SampleFolder.copyTo(temp.resolve("cards")));
        open = new Workspace(folder, FolderReader.read(folder, Progress.NONE).cards());
        catalog = new CatalogViewModel(background, () -> Optional.of(open), link -> "");
        catalog.keeper().update();
        assertFalse(catalog.shownProperty().get().courses().isEmpty());
    }

    @Test
    void aCatalogThatFailsIsEmptyWithTheReasonAndTheNextUpdateHasAllAgain() {
        int courses = catalog.shownProperty().get().courses().size();
        background.failing(true);
        catalog.keeper().noteChanged(Set.copyOf(open.cards()));
        catalog.keeper().update();
        assertEquals(List.of(), catalog.shownProperty().get().courses());
        assertEquals(Optional.of("the reason"), catalog.problemProperty().get());
        assertEquals(0, catalog.index().catalog().courses().size());
        background.failing(false);
        catalog.keeper().update();
        assertEquals(courses, catalog.shownProperty().get().courses().size());
        assertEquals(Optional.empty(), catalog.problemProperty().get());
        background.failing(true);
        catalog.filterProperty().set(CourseFilter.ALL.withWords("a"));
        assertEquals(List.of(), catalog.shownProperty().get().courses());
    }

    @Test
    void clustersThatFailAreNoneWithTheReasonAndAreSearchedAgain() {
        ClustersViewModel clusters = new ClustersViewModel(background, new Dismissed(Optional.empty()), why -> { });
        clusters.follow(catalog.index().catalog());
        var before = clusters.foundProperty().get();
        assertTrue(before.isPresent());
        background.failing(true);
        clusters.search(catalog.index().catalog());
        var failed = clusters.foundProperty().get().orElseThrow();
        assertEquals(List.of(), failed.clusters());
        assertEquals(Optional.of("the reason"), failed.problem());
        background.failing(false);
        clusters.follow(catalog.index().catalog());
        assertEquals(before, clusters.foundProperty().get());
    }

    @Test
    void aDismissalThatCannotBeKeptIsTold() throws IOException {
        List<String> told = new ArrayList<>();
        Path blocked = Files.writeString(temp.resolve("file"), "");
        var clusters = new ClustersViewModel(background, new Dismissed(Optional.of(blocked)), told::add);
        clusters.search(catalog.index().catalog());
        clusters.foundProperty().get().orElseThrow().clusters().stream().findFirst()
                .ifPresentOrElse(cluster -> clusters.dismiss(cluster, true), () -> told.add("no clusters"));
        assertEquals(List.of("The file " + blocked.resolve("dismissed-duplicates.txt") + " cannot be written. Check the "
                + "permissions of its folder and the free space on the disk."), told);
    }
}

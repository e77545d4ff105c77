package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.Progress;
import org.cardwright.ui.common.FailingBackground;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogKeeperTest {
    private final FailingBackground jobs = new FailingBackground();
    private final List<CatalogKeeper.News> told = new ArrayList<>();
    private CourseFilter filter = CourseFilter.ALL;
    @TempDir private Path temp;

    @Test
    void theCoursesFollowTheFilterAndComeBackAfterAFailure() throws IOException {
        CardFolder folder = new CardFolder(SampleFolder.copyTo(temp.resolve("cards")));
        Workspace open = new Workspace(folder, FolderReader.read(folder, Progress.NONE).cards());
        CatalogKeeper keeper = new CatalogKeeper(jobs, () -> Optional.of(open), () -> filter, link -> "", told::add);
        keeper.update();
        List<CatalogCourse> all = told.getLast().shown().courses();
        filter = CourseFilter.ALL.with(CourseFacet.PROVIDER, Set.of("Nobody"));
        keeper.update();
        assertEquals(new CatalogKeeper.News(told.getFirst().shown(), filter, CourseFilter.ALL, Optional.empty()),
                told.getLast());
        jobs.failing(true);
        keeper.update();
        assertEquals(Optional.of("the reason"), told.getLast().problem());
        assertEquals(List.of(), told.getLast().shown().courses());
        jobs.failing(false);
        keeper.update();
        assertEquals(all, told.getLast().shown().courses());
    }
}

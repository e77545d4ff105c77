package org.cardwright.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.ui.common.FailingBackground;
import org.junit.jupiter.api.Test;

class ClusterSearchTest {
    @Test
    void aCatalogIsSearchedOnceUnlessThatFailed() {
        FailingBackground jobs = new FailingBackground();
        List<Optional<String>> problems = new ArrayList<>();
        ClusterSearch search = new ClusterSearch(jobs, new Dismissed(Optional.empty()), () -> false,
                found -> problems.add(found.problem()));
        CourseCatalog catalog = CourseCatalog.of(Map.of());
        search.follow(catalog);
        search.follow(catalog);
        assertEquals(List.of(Optional.empty()), problems);
        jobs.failing(true);
        search.search(catalog);
        jobs.failing(false);
        search.follow(catalog);
        search.follow(catalog);
        assertEquals(List.of(Optional.empty(), Optional.of("the reason"), Optional.empty()), problems);
    }
}

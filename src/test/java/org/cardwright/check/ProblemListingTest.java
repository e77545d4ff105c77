package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;
import org.cardwright.ui.common.FailingBackground;
import org.junit.jupiter.api.Test;

class ProblemListingTest {
    private static final CardId CARD = new CardId(Path.of("a.md"));

    private final FailingBackground jobs = new FailingBackground();
    private final List<Integer> lines = new ArrayList<>();
    private int problems = 2;
    private final ProblemListing listing = new ProblemListing(jobs, this::asked, this::note);

    private ProblemListing.Asked asked() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= problems; i++) {
            findings.add(new Finding(Severity.ERROR, "series-missing", new Position(i, 1), "Missing", Optional.empty()));
        }
        return new ProblemListing.Asked(Map.of(CARD, findings), List.of(), ProblemFilter.ALL, ProblemList.Grouping.RULE);
    }

    private void note() {
        lines.add(listing.rows().size());
    }

    @Test
    void nothingIsListedBeforeSomebodyLooks() {
        listing.changed();
        assertEquals(List.of(), lines);
        listing.live(true);
        assertEquals(List.of(3), lines);
    }

    @Test
    void aFoldedGroupStaysFoldedUntilSomethingElseIsAskedFor() {
        listing.live(true);
        listing.fold("series-missing", false);
        problems = 5;
        listing.changed();
        listing.refilter();
        assertEquals(List.of(3, 1, 1, 6), lines);
    }

    @Test
    void aStepOpensTheGroupOfItsProblem() {
        listing.live(true);
        listing.foldAll(false);
        assertEquals(1, listing.step(1, Optional.empty()).orElseThrow().finding().position().line());
        assertEquals(List.of(3, 1, 3), lines);
    }

    @Test
    void aFailureLeavesNothingInSightAndTheNextChangeBeginsAgain() {
        listing.live(true);
        jobs.failing(true);
        listing.changed();
        assertEquals(Optional.of("the reason"), listing.problem());
        jobs.failing(false);
        listing.changed();
        assertEquals(Optional.empty(), listing.problem());
        assertEquals(List.of(3, 0, 3), lines);
    }
}

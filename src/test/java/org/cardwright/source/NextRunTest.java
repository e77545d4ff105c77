package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.cardwright.check.ExtraFindings;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.Progress;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class NextRunTest {
    private static final CardId MID = EditedSite.id("0501-Secondary-Data-Analytics-Management-and-Visualization-Mid.md");

    /** Works when it is told to. */
    private static final class Waiting implements Jobs {
        private final List<Runnable> jobs = new ArrayList<>();

        @Override
        public <T> Running run(String title, Job<T> job, Consumer<T> done, Consumer<String> failed) {
            jobs.add(() -> {
                try {
                    done.accept(job.run(Progress.NONE));
                } catch (IOException e) {
                    failed.accept(e.getMessage());
                }
            });
            return () -> {};
        }

        private void work() {
            while (!jobs.isEmpty()) {
                jobs.removeFirst().run();
            }
        }
    }

    private final EditedSite site = new EditedSite(Excerpt.sources());
    private final NextRun next = new NextRun();
    private final Waiting jobs = new Waiting();

    private void edit(CardField field, String value) {
        edit(MID, site.set(MID.name(), field, value).cards.get(MID));
    }

    private void edit(CardId card, CardDocument now) {
        next.edited(Map.of(card, Optional.of(now)), jobs);
        jobs.work();
    }

    private void compare() {
        next.compared(Optional.of(NextRun.Looked.of(site.compare())));
    }

    @Test
    void nothingIsSaidAsLongAsNoTablesAreKnown() {
        edit(CardField.DESCRIPTION, "Other");
        assertEquals(Optional.empty(), next.words(MID));
        assertEquals(List.of(), next.of(MID));
        assertEquals(Map.of(), next.places(MID, site.cards.get(MID).card()));
    }

    @Test
    void whatWasEditedIsSaidUntilItIsAsBefore() {
        CardDocument before = site.cards.get(MID);
        int[] told = {0};
        compare();
        Runnable end = next.onChange(() -> told[0]++);
        edit(CardField.DESCRIPTION, "Other");
        assertEquals(Optional.of("The site's next run will undo this: Description"), next.words(MID));
        assertEquals("", next.reasons(MID));
        edit(CardField.PERMALINK, "/own/");
        assertEquals(Optional.of("The site's next run will undo this: Description; Permalink"), next.words(MID));
        assertEquals("Permalink: The site derives this value from the card's other fields. The sources have no place for a "
                + "different one, and the next run replaces it.", next.reasons(MID));
        edit(MID, before);
        assertEquals(Optional.empty(), next.words(MID));
        assertEquals(3, told[0]);
        end.run();
        next.tell();
        assertEquals(3, told[0]);
    }

    @Test
    void anotherFormAndACardThatTheSourcesDoNotHaveAreNotUndone() {
        compare();
        String text = site.cards.get(MID).text();
        edit(MID, CardDocument.read(new SourceText(text.replace("layout: ", "layout:   "), false)));
        assertEquals(Optional.empty(), next.words(MID));
        CardId own = EditedSite.id("0501-Primary-Own-Mid.md");
        edit(own, CardDocument.read(new SourceText(text.replace("Data Analytics", "Own"), false)));
        assertEquals(Optional.empty(), next.words(own));
    }

    @Test
    void editsDuringAComparisonAreComparedTogetherAfterwardsAndNoneIsLost() {
        compare();
        CardDocument before = site.cards.get(MID);
        next.edited(Map.of(MID, Optional.of(site.set(MID.name(), CardField.DESCRIPTION, "One").cards.get(MID))), jobs);
        next.edited(Map.of(MID, Optional.of(site.set(MID.name(), CardField.DESCRIPTION, "Two").cards.get(MID))), jobs);
        next.edited(Map.of(MID, Optional.of(site.set(MID.name(), CardField.DESCRIPTION, "Three").cards.get(MID))), jobs);
        assertEquals(1, jobs.jobs.size());
        jobs.jobs.removeFirst().run();
        assertEquals("One", next.of(MID).getFirst().here());
        assertEquals(1, jobs.jobs.size());
        jobs.work();
        assertEquals("Three", next.of(MID).getFirst().here());
        // A comparison of all cards that is older than the last edit, and a comparison of a card that is older than that.
        next.edited(Map.of(MID, Optional.of(before)), jobs);
        next.compared(Optional.of(NextRun.Looked.of(new EditedSite(Excerpt.sources()).compare())));
        next.catchUp(Map.of(MID, site.cards.get(MID)), jobs);
        jobs.work();
        assertEquals("Three", next.of(MID).getFirst().here());
    }

    @Test
    void whatAPersonLeavesIsSaidAtNoField() {
        compare();
        edit(CardField.DESCRIPTION, "Other");
        assertEquals(Set.of(new UndonePlace.Field(CardField.DESCRIPTION)), next.places(MID, site.cards.get(MID).card()).keySet());
        List<String> left = new ArrayList<>();
        next.served(new NextRun.Ways() {
            @Override
            public void open(CardId card) {}

            @Override
            public void toSources(CardId card, List<String> ids) {}

            @Override
            public void toCard(CardId card, List<String> ids) {}

            @Override
            public void leave(List<String> ids) {
                left.addAll(ids);
            }

            @Override
            public boolean left(SourceDifference difference) {
                return left.contains(difference.id());
            }
        });
        next.run(ways -> ways.leave(List.of("DESCRIPTION|" + MID.name() + "|")));
        assertEquals(Map.of(), next.places(MID, site.cards.get(MID).card()));
        assertEquals(1, next.of(MID).size());
    }

    @Test
    void whatIsFoundGoesToWhoeverListsProblemsAndGoesWithTheEdit() throws Exception {
        List<ExtraFindings> found = new ArrayList<>();
        next.onFound(found::add);
        compare();
        assertEquals(Map.of(), found.getLast().cards());
        CardDocument before = site.cards.get(MID);
        edit(MID, before.apply(new Edit.RemoveCourse(0)));
        assertEquals(List.of("source-course-added"), found.getLast().cards().get(MID).stream().map(one -> one.rule()).toList());
        edit(MID, before);
        assertEquals(Map.of(), found.getLast().cards());
        assertEquals(3, found.size());
        edit(CardField.DESCRIPTION, "Other");
        assertEquals(3, found.size());
        next.compared(Optional.empty());
        assertEquals(ExtraFindings.NONE, found.getLast());
    }
}

package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes the site's changes over as the window does, step by step, and exports again. */
class PullTest extends ExportCase {
    private static final String OLD = described("Works with clients");

    @BeforeEach
    void exportAndLetTheSiteGoOn() throws IOException {
        edit(ENTRY, "competency_group: Personal", "competency_group: Leading");
        commit(plan());
        editSite(ENTRY, OLD, described("The site's words. Works with clients"));
        site.commit("The site's words");
    }

    /** Takes the site's changes over in the folder, saved or not. */
    private Change pull(String branch, boolean saved) throws IOException {
        Plan plan = plan(branch);
        assertEquals(Map.of(ENTRY, CardState.CHANGED_IN_SITE), states(plan));
        Change change = Pull.change(plan, Pull.proposed(plan), "Pull");
        if (saved) {
            save(change);
            Pull.noteInFolder(plan, Pull.proposed(plan), true);
        }
        return change;
    }

    private void save(Change change) throws IOException {
        for (CardChange card : change.cards()) {
            Files.write(folder.resolve(card.card().file()), card.after().orElseThrow().bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "a-new-branch"})
    void anEditOfWhatWasTakenOverIsNoConflict(String branch) throws IOException {
        pull(branch, true);
        assertEquals(Map.of(), states(plan(branch)));
        edit(ENTRY, "The site's words. Works", "The folder's words. Works");
        Plan plan = plan(branch);
        assertEquals(Map.of(ENTRY, CardState.CHANGED), states(plan));
        commit(plan);
        assertEquals(Files.readString(folder.resolve(ENTRY)), site.read("_cards/" + ENTRY));
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
        assertEquals(Map.of(), states(plan(branch)));
    }

    @Test
    void theSiteMayGoOnAfterThat() throws IOException {
        pull("main", true);
        edit(ENTRY, "The site's words. Works", "The folder's words. Works");
        editSite(ENTRY, "competency_group: Leading", "competency_group: Projects");
        site.commit("Projects");
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, CardState.MERGED), states(plan));
        commit(plan);
        String merged = site.read("_cards/" + ENTRY);
        assertTrue(merged.contains("competency_group: Projects") && merged.contains("The folder's words."), merged);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasNotSavedOrUndoneIsStillTheSitesOwnChange(boolean edited) throws IOException {
        pull("main", false);
        assertEquals(Map.of(ENTRY, CardState.CHANGED_IN_SITE), states(plan()));
        edit(ENTRY, edited ? "competency_group: Leading" : OLD, edited ? "competency_group: Projects"
                : described("Other words"));
        assertEquals(Map.of(ENTRY, edited ? CardState.MERGED : CardState.CONFLICT), states(plan()));
    }

    @Test
    void aChoiceOfTheFoldersValueIsNotAskedForAgain() throws IOException {
        edit(ENTRY, OLD, described("The folder's words"));
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, CardState.CONFLICT), states(plan));
        String id = plan.card(ENTRY).orElseThrow().conflicts().getFirst().id();
        Selection kept = new Selection(Pull.proposed(plan).files(), Map.of(ENTRY, Map.of(id, Side.OURS)),
                Optional.empty());
        assertEquals(List.of(), Pull.change(plan, kept, "Pull").cards());
        Pull.noteInFolder(plan, kept, true);
        assertEquals(Map.of(ENTRY, CardState.CHANGED), states(plan()));
    }
}

package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.Change;
import org.cardwright.edit.Progress;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Side;
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
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(plan));
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
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), states(plan));
        commit(plan);
        assertEquals(Files.readString(folder.resolve(ENTRY)), site.read("_cards/" + ENTRY));
        assertEquals(List.of("* _cards/" + ENTRY), site.changed("HEAD"));
        assertEquals(Map.of(), states(plan(branch)));
    }

    @Test
    void aCardOfWhichBothSidesCannotBeWrittenTogetherIsNeverDeletedInTheFolder() throws IOException {
        edit(ENTRY, OLD, described("The folder's words. Works with clients"));
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(plan));
        // There is no text for no choice, as for choices of which none can be made.
        Selection none = new Selection(Set.of(ENTRY), Map.of(), Optional.empty());
        assertEquals(Optional.empty(), Pull.after(plan.cards().stream().filter(card -> card.file().equals(ENTRY)).findFirst()
                .orElseThrow(), Map.of()));
        assertEquals(List.of(), FolderUpdate.step(plan.cards(), none, "").cards());
        assertEquals(List.of(), Export.folderCards(plan, none));
    }

    @Test
    void theSiteMayGoOnAfterThat() throws IOException {
        pull("main", true);
        edit(ENTRY, "The site's words. Works", "The folder's words. Works");
        editSite(ENTRY, "competency_group: Leading", "competency_group: Projects");
        site.commit("Projects");
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.MERGED), states(plan));
        commit(plan);
        String merged = site.read("_cards/" + ENTRY);
        assertTrue(merged.contains("competency_group: Projects") && merged.contains("The folder's words."), merged);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasNotSavedOrUndoneIsStillTheSitesOwnChange(boolean edited) throws IOException {
        pull("main", false);
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(plan()));
        edit(ENTRY, edited ? "competency_group: Leading" : OLD, edited ? "competency_group: Projects"
                : described("Other words"));
        assertEquals(Map.of(ENTRY, edited ? ExportState.MERGED : ExportState.CONFLICT), states(plan()));
    }

    private Selection without(Plan plan, String value) {
        MergeConflict left = plan.card(ENTRY).orElseThrow().siteChanges().stream()
                .filter(change -> change.theirs().equals(value)).findFirst().orElseThrow();
        return new Selection(Set.of(ENTRY), Map.of(ENTRY, Map.of(left.id(), Side.OURS)), Optional.empty());
    }

    private static List<String> offered(Plan plan) {
        return plan.card(ENTRY).orElseThrow().siteChanges().stream().map(MergeConflict::theirs).toList();
    }

    @Test
    void whatAPullLeftIsLeftByAnExportOfTheSameCardsUntilAPullTakesIt() throws IOException {
        editSite(ENTRY, "competency_group: Leading", "competency_group: Projects");
        site.commit("Projects");
        Plan plan = plan();
        LeftChanges left = new LeftChanges();
        left.note(plan.cards(), without(plan, "Projects"));
        assertEquals(without(plan, "Projects").choices(), left.without(plan.cards(), Map.of()));
        assertEquals(Map.of("other.md", Map.of()), left.without(List.of(), Map.of("other.md", Map.of())));
        left.note(plan.cards(), new Selection(Set.of(ENTRY), Map.of(), Optional.empty()));
        assertEquals(Map.of(), left.without(plan.cards(), Map.of()));
    }

    /** In every export, and until it is taken as well; whether the folder goes on or not. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasNotTakenStaysInTheSiteAndIsOfferedAgain(boolean edited) throws IOException {
        editSite(ENTRY, "competency_group: Leading", "competency_group: Projects");
        site.commit("Projects");
        Plan plan = plan();
        Selection part = without(plan, "Projects");
        save(Pull.change(plan, part, "Pull"));
        Pull.noteInFolder(plan, part, true);
        String folderText = Files.readString(folder.resolve(ENTRY));
        assertTrue(folderText.contains("The site's words.") && folderText.contains("competency_group: Leading"));
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(plan()));
        assertEquals(List.of("Projects"), offered(plan()));
        if (edited) {
            edit(ENTRY, "The site's words. Works", "The folder's words. Works");
            Plan both = plan();
            assertEquals(Map.of(ENTRY, ExportState.MERGED), states(both));
            Selection left = without(both, "Projects");
            Export.apply(both, left, ExportOptions.COMMIT, Progress.NONE);
            assertEquals(List.of(), Export.intoFolder(both, left, "").cards());
            String merged = site.read("_cards/" + ENTRY);
            assertTrue(merged.contains("competency_group: Projects") && merged.contains("The folder's words."), merged);
            assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(plan()));
            assertEquals(List.of("Projects"), offered(plan()));
        }
        Plan rest = plan();
        save(Pull.change(rest, Pull.proposed(rest), "Pull"));
        Pull.noteInFolder(rest, Pull.proposed(rest), true);
        assertEquals(Map.of(), states(plan()));
        assertEquals(site.read("_cards/" + ENTRY), Files.readString(folder.resolve(ENTRY)));
    }

    @Test
    void aPartThatWasTakenAndUndoneIsOfferedWithTheRestAgain() throws IOException {
        editSite(ENTRY, "competency_group: Leading", "competency_group: Projects");
        site.commit("Projects");
        Plan plan = plan();
        Selection part = without(plan, "Projects");
        Change change = Pull.change(plan, part, "Pull");
        save(change);
        Pull.noteInFolder(plan, part, true);
        Files.write(folder.resolve(ENTRY), change.cards().getFirst().before().orElseThrow().bytes());
        Pull.noteInFolder(plan, part, false);
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(plan()));
        assertEquals(2, offered(plan()).size());
    }

    @Test
    void aChoiceOfTheFoldersValueIsNotAskedForAgain() throws IOException {
        edit(ENTRY, OLD, described("The folder's words"));
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(plan));
        String id = plan.card(ENTRY).orElseThrow().conflicts().getFirst().id();
        Selection kept = new Selection(Pull.proposed(plan).files(), Map.of(ENTRY, Map.of(id, Side.OURS)),
                Optional.empty());
        assertEquals(List.of(), Pull.change(plan, kept, "Pull").cards());
        Pull.noteInFolder(plan, kept, true);
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), states(plan()));
    }
}

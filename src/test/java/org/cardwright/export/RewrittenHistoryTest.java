package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cardwright.edit.Progress;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.workspace.Trash;
import org.eclipse.jgit.api.ResetCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one side alone changed is no question, and what a person decided none again, whatever becomes of the site's history. */
class RewrittenHistoryTest extends ExportCase {
    private static final String WORKS = "Works with clients";
    private static final String CARES = "Cares for clients";
    private static final String LEADING = "competency_group: Leading";
    private static final String PERSONAL = "competency_group: Personal";

    @BeforeEach
    void addRemote() throws IOException {
        site.addRemote(Files.createDirectory(temp.resolve("site.git")));
    }

    /** What the server had until then. */
    private void squash() throws GitAPIException {
        site.push();
        site.git().checkout().setOrphan(true).setName("clean").call();
        site.commit("Everything");
    }

    private void setBack() throws GitAPIException {
        site.git().reset().setMode(ResetCommand.ResetType.HARD).setRef("HEAD~1").call();
    }

    private void pull(Plan plan, Side side) throws IOException {
        Pull.apply(plan, new Selection(Pull.proposed(plan).files(), Map.of(ENTRY, choices(plan, side)), Optional.empty()),
                new Trash(temp.resolve("trash")), Progress.NONE);
    }

    private static Map<String, Resolution> choices(Plan plan, Side side) {
        return plan.card(ENTRY).orElseThrow().conflicts().stream().collect(Collectors.toMap(MergeConflict::id, _ -> side));
    }

    @ParameterizedTest
    @ValueSource(strings = {CARES + " and more, and", "Serves all people"})
    void whatTheSiteAloneChangedBeforeOrAfterASquashIsNoQuestion(String words) throws Exception {
        edit(ENTRY, WORKS, "Meets clients");
        commit(plan());
        edit(ENTRY, "Meets clients", CARES);
        commit(plan());
        editSite(ENTRY, PERSONAL, LEADING);
        editSite(ENTRY, CARES, words);
        squash();
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(plan));
        pull(plan, Side.THEIRS);
        assertEquals(Map.of(), states(plan()));
        assertTrue(site.read("_cards/" + ENTRY).contains(words));
    }

    /** As after a push over a line that broke: what was exported is in a commit of the checkout, and nobody else had it. */
    @Test
    void whatNeverReachedTheServerIsNotTakenForWhatBothHad() throws Exception {
        site.push();
        String before = site.read("_cards/" + ENTRY);
        edit(ENTRY, WORKS, CARES);
        commit(plan());
        site.git().checkout().setOrphan(true).setName("clean").call();
        site.write("_cards/" + ENTRY, before.replace(WORKS, "Serves all people"));
        site.commit("Everything, and a colleague's words");
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(plan));
        pull(plan, Side.OURS);
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), states(plan()));
    }

    @Test
    void whatTheFolderAloneChangedIsNoQuestionAfterASquash() throws Exception {
        edit(ENTRY, WORKS, "Meets clients");
        commit(plan());
        editSite(ENTRY, PERSONAL, LEADING);
        squash();
        edit(ENTRY, "Meets clients", CARES);
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.MERGED), states(plan));
        commit(plan);
        assertTrue(site.read("_cards/" + ENTRY).contains(CARES) && site.read("_cards/" + ENTRY).contains(LEADING));
    }

    /** As far as the program saw, before the history was lost, that the folder began with a text of the site. */
    @Test
    void aFolderThatWasComparedOnceIsKnownAfterASquash() throws Exception {
        editSite(ENTRY, PERSONAL, LEADING);
        site.commit("Leading");
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(plan()));
        squash();
        assertEquals(Map.of(ENTRY, ExportState.CHANGED_IN_SITE), states(plan()));
    }

    /** The checkout's own log tells where the history that had it and the present one parted. */
    @Test
    void whatAnAdministratorTakesAwayIsTheFoldersChangeAgain() throws Exception {
        forget();
        editSite(ENTRY, WORKS, CARES);
        site.commit("Cares");
        edit(ENTRY, WORKS, CARES);
        assertEquals(Map.of(), states(plan()));
        setBack();
        editSite(ENTRY, PERSONAL, LEADING);
        site.commit("Leading");
        Plan plan = plan();
        assertEquals(Map.of(ENTRY, ExportState.MERGED), states(plan));
        commit(plan);
        assertTrue(site.read("_cards/" + ENTRY).contains(CARES) && site.read("_cards/" + ENTRY).contains(LEADING));
    }

    @Test
    void whatWasDecidedForTheFolderIsNoQuestionAgainWhereTheSiteIsSetBackToIt() throws Exception {
        editSite(ENTRY, WORKS, "Serves clients");
        site.commit("Serves");
        edit(ENTRY, WORKS, CARES);
        Plan asked = plan();
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(asked));
        commit(asked, Map.of(ENTRY, choices(asked, Side.OURS)));
        setBack();
        assertEquals(Map.of(ENTRY, ExportState.CHANGED), states(plan()));
    }

    /** The folder took a value that an administrator took away later: that is no edit of the folder. */
    @Test
    void whatWasTakenFromALostHistoryIsNotExportedOverWhatTheSiteHasAgain() throws Exception {
        editSite(ENTRY, WORKS, CARES);
        site.commit("Cares");
        String cares = site.head().name();
        edit(ENTRY, WORKS, CARES);
        assertEquals(Map.of(), states(plan()));
        setBack();
        editSite(ENTRY, WORKS, "Serves clients");
        site.commit("Serves");
        Plan asked = plan();
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(asked));
        pull(asked, Side.THEIRS);
        site.git().reset().setMode(ResetCommand.ResetType.HARD).setRef(cares).call();
        assertEquals(Map.of(ENTRY, ExportState.CONFLICT), states(plan()));
    }
}

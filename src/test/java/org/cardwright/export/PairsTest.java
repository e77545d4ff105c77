package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.edit.Progress;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.workspace.Trash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every pair of edit, rename, deletion and new card on the two sides, from a known beginning. */
class PairsTest {
    @TempDir
    private Path temp;

    private PairCase pair;
    private Path folder;
    private SiteRepo site;

    @BeforeEach
    void makeFolderAndSite() throws IOException {
        pair = new PairCase(temp);
        folder = pair.folder;
        site = pair.site;
        // Both sides are seen as they are.
        Export.plan(folder, site.root);
    }

    @AfterEach
    void close() {
        pair.close();
    }

    private static Map<String, Resolution> all(ExportCard card, Side side) {
        return card.conflicts().stream().collect(Collectors.toMap(MergeConflict::id, _ -> side));
    }

    private Selection decided(Plan plan, Set<String> files, Side side) {
        return new Selection(files, plan.cards().stream().collect(Collectors.toMap(ExportCard::file,
                card -> all(card, side))), java.util.Optional.of("a test"));
    }

    private void export(Plan plan, Selection selection) throws IOException {
        Export.apply(plan, selection, ExportOptions.COMMIT, Progress.NONE);
        Export.writeIntoFolder(plan, selection, new Trash(temp.resolve("trash")), Progress.NONE);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvFileSource(resources = PairCase.TABLE, useHeadersInDisplayName = true)
    void anExportKeepsWhatBothSidesDid(String ours, String theirs, String state, String exported, String pulled,
            String mine, String other) throws IOException {
        pair.act(ours, theirs);
        String before = pair.both();
        Plan plan = Export.plan(folder, site.root);
        Map<String, ExportState> states = ExportCase.states(plan);
        assertEquals(state == null || state.equals("UNCHANGED") ? Set.of() : Set.of(ExportState.valueOf(state)),
                Set.copyOf(states.values()));
        Selection proposed = Selection.proposed(plan).allowing("a test");
        if (exported != null) {
            if (!proposed.effective(plan).isEmpty()) {
                export(plan, proposed);
                assertEquals(Map.of(), ExportCase.states(Export.plan(folder, site.root)));
            }
            assertEquals(exported, pair.both());
            return;
        }
        assertThrows(ExportException.class, () -> Export.apply(plan, proposed, ExportOptions.COMMIT, Progress.NONE));
        assertEquals(before, pair.both());
        export(plan, decided(plan, proposed.files(), Side.OURS));
        assertEquals(mine + "|" + mine, pair.both());
        assertEquals(Map.of(), ExportCase.states(Export.plan(folder, site.root)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvFileSource(resources = PairCase.TABLE, useHeadersInDisplayName = true)
    void aPullBringsWhatTheSiteDid(String ours, String theirs, String state, String exported, String pulled,
            String mine, String other) throws IOException {
        pair.act(ours, theirs);
        String now = PairCase.told(site.root.resolve("_cards"));
        String before = pair.both();
        Plan plan = Export.plan(folder, site.root);
        Trash trash = new Trash(temp.resolve("trash"));
        Selection proposed = Pull.proposed(plan);
        if (pulled == null) {
            assertThrows(ExportException.class, () -> Pull.apply(plan, proposed, trash, Progress.NONE));
            assertEquals(before, pair.both());
        }
        Pull.apply(plan, pulled == null ? decided(plan, proposed.files(), Side.THEIRS) : proposed, trash,
                Progress.NONE);
        assertEquals(now + "|" + (pulled == null ? other : pulled), pair.both());
        Plan again = Export.plan(folder, site.root);
        assertEquals(List.of(), again.cards().stream().filter(Pull::chosen).map(ExportCard::file).toList());
        // What was pulled is not taken for the folder's own, and what is its own goes out.
        Selection rest = Selection.proposed(again).allowing("a test");
        if (!rest.effective(again).isEmpty()) {
            export(again, rest);
        }
        String left = pulled == null ? other : pulled;
        boolean only = "DELETED_IN_SITE".equals(state) || "ONLY_IN_SITE".equals(state);
        assertEquals(only ? before : left + "|" + left, pair.both());
    }
}

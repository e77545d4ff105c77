package org.cardwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.workspace.Progress;
import org.cardwright.workspace.Trash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every pair of edit, rename, deletion and new card on the two sides, from a known beginning. */
class PairsTest {
    private static final String TABLE = "/export/pairs.csv";
    private static final String CARD = "0501-Personal-Customer-Service-Entry.md";
    private static final Map<String, String> NAMES = Map.of("P", CARD, "R", "renamed.md", "T", "third.md", "N", "new.md");
    private static final String FOLDER = "Cares for clients";
    private static final String CLASH = "Serves clients";
    private static final String SITE = "competency_group: Leading";

    @TempDir
    private Path temp;

    private Path folder;
    private SiteRepo site;

    @BeforeEach
    void makeFolderAndSite() throws IOException {
        folder = Files.createDirectory(temp.resolve("work"));
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), folder);
        // Both sides are seen as they are.
        Export.plan(folder, site.root);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void act(String ours, String theirs) throws IOException {
        act(folder, ours, FOLDER);
        act(site.root.resolve("_cards"), theirs, CLASH);
        if (!site.status().isEmpty()) {
            site.commit("The site's part");
        }
    }

    private static void act(Path cards, String what, String words) throws IOException {
        Path card = cards.resolve(CARD);
        for (String step : what.split("\\+")) {
            switch (step) {
                case "nothing" -> { }
                case "edit" -> SiteRepo.replace(card, words.equals(FOLDER) ? "Works with clients"
                        : "competency_group: Personal", words.equals(FOLDER) ? FOLDER : SITE);
                case "clash" -> SiteRepo.replace(card, "Works with clients", CLASH);
                case "same" -> SiteRepo.replace(card, "Works with clients", FOLDER);
                case "rename", "other" -> {
                    Path to = cards.resolve(NAMES.get(step.equals("rename") ? "R" : "T"));
                    Files.move(card, to);
                    card = to;
                }
                case "delete" -> Files.delete(card);
                case "new", "newsame" -> Files.writeString(cards.resolve(NAMES.get("N")), Files.readString(card)
                        .replace("/cards/501-", "/cards/501-New-")
                        .replace("Works with clients", step.equals("newsame") ? FOLDER : words));
                default -> throw new AssertionError(step);
            }
        }
    }

    /** The names of the cards that are not as they were, each with the edits that are in it: "R f s". */
    private static String told(Path cards) throws IOException {
        StringBuilder told = new StringBuilder();
        for (String name : List.of("P", "R", "T", "N")) {
            Path file = cards.resolve(NAMES.get(name));
            if (Files.exists(file)) {
                String text = Files.readString(file);
                told.append(' ').append(name).append(text.contains(FOLDER) ? " f" : "")
                        .append(text.contains(CLASH) ? " x" : "").append(text.contains(SITE) ? " s" : "");
            }
        }
        return told.isEmpty() ? "-" : told.substring(1);
    }

    private String both() throws IOException {
        return told(site.root.resolve("_cards")) + "|" + told(folder);
    }

    private static Map<String, Side> all(PlannedCard card, Side side) {
        return card.conflicts().stream().collect(Collectors.toMap(MergeConflict::id, _ -> side));
    }

    private Selection decided(Plan plan, Set<String> files, Side side) {
        return new Selection(files, plan.cards().stream().collect(Collectors.toMap(PlannedCard::file,
                card -> all(card, side))), java.util.Optional.of("a test"));
    }

    private void export(Plan plan, Selection selection) throws IOException {
        Export.apply(plan, selection, ExportOptions.COMMIT, Progress.NONE);
        Export.writeIntoFolder(plan, selection, new Trash(temp.resolve("trash")), Progress.NONE);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvFileSource(resources = TABLE, useHeadersInDisplayName = true)
    void anExportKeepsWhatBothSidesDid(String ours, String theirs, String state, String exported, String pulled,
            String mine, String other) throws IOException {
        act(ours, theirs);
        String before = both();
        Plan plan = Export.plan(folder, site.root);
        Map<String, CardState> states = ExportCase.states(plan);
        assertEquals(state == null || state.equals("UNCHANGED") ? Set.of() : Set.of(CardState.valueOf(state)),
                Set.copyOf(states.values()));
        Selection proposed = Selection.proposed(plan).allowing("a test");
        if (exported != null) {
            if (!proposed.effective(plan).isEmpty()) {
                export(plan, proposed);
                assertEquals(Map.of(), ExportCase.states(Export.plan(folder, site.root)));
            }
            assertEquals(exported, both());
            return;
        }
        assertThrows(ExportException.class, () -> Export.apply(plan, proposed, ExportOptions.COMMIT, Progress.NONE));
        assertEquals(before, both());
        export(plan, decided(plan, proposed.files(), Side.OURS));
        assertEquals(mine + "|" + mine, both());
        assertEquals(Map.of(), ExportCase.states(Export.plan(folder, site.root)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvFileSource(resources = TABLE, useHeadersInDisplayName = true)
    void theSitesValuesMayBeChosen(String ours, String theirs, String state, String exported, String pulled,
            String mine, String other) throws IOException {
        if (other != null) {
            act(ours, theirs);
            Plan plan = Export.plan(folder, site.root);
            export(plan, decided(plan, Selection.proposed(plan).files(), Side.THEIRS));
            assertEquals(other + "|" + other, both());
            assertEquals(Map.of(), ExportCase.states(Export.plan(folder, site.root)));
        }
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvFileSource(resources = TABLE, useHeadersInDisplayName = true)
    void aPullBringsWhatTheSiteDid(String ours, String theirs, String state, String exported, String pulled,
            String mine, String other) throws IOException {
        act(ours, theirs);
        String now = told(site.root.resolve("_cards"));
        String before = both();
        Plan plan = Export.plan(folder, site.root);
        Trash trash = new Trash(temp.resolve("trash"));
        Selection proposed = Pull.proposed(plan);
        if (pulled == null) {
            assertThrows(ExportException.class, () -> Pull.apply(plan, proposed, trash, Progress.NONE));
            assertEquals(before, both());
        }
        Pull.apply(plan, pulled == null ? decided(plan, proposed.files(), Side.THEIRS) : proposed, trash,
                Progress.NONE);
        assertEquals(now + "|" + (pulled == null ? other : pulled), both());
        Plan again = Export.plan(folder, site.root);
        assertEquals(List.of(), again.cards().stream().filter(Pull::chosen).map(PlannedCard::file).toList());
        // What was pulled is not taken for the folder's own, and what is its own goes out.
        Selection rest = Selection.proposed(again).allowing("a test");
        if (!rest.effective(again).isEmpty()) {
            export(again, rest);
        }
        String left = pulled == null ? other : pulled;
        boolean only = "DELETED_IN_SITE".equals(state) || "ONLY_IN_SITE".equals(state);
        assertEquals(only ? before : left + "|" + left, both());
    }
}

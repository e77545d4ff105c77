package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.FolderSources;
import org.cardwright.export.SiteRepo;
import org.cardwright.source.Excerpt;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.export.ExportFeature;
import org.cardwright.ui.source.SourcesFeature;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Exports edits together with the site's sources, as a person does, and lets the site's generator run then. */
@ExtendWith(ApplicationExtension.class)
class ExportSourcesTest {
    private EditorWindow editor;
    private Path temp;
    private Path cards;
    private SiteRepo site;

    private final SourcesFeature sources = new SourcesFeature();
    private Workbench bench;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test");
        Path made = temp.resolve("made");
        Excerpt.site(made);
        cards = Files.move(made.resolve("_cards"), temp.resolve("work"));
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), cards);
        for (String place : List.of("assets/CPTT", "_data")) {
            try (Stream<Path> files = Files.list(made.resolve(place))) {
                for (Path file : files.toList()) {
                    site.write(place + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        site.commit("Sources");
        SiteRepo.open(cards, temp.resolve("data"));
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(List.of(sources,
                new ExportFeature(sources::bring), given -> bench = given)));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Button apply() {
        return editor.find("#export-apply", Button.class);
    }

    /** Comes to the review, whose first row has the focus. */
    private void review() {
        editor.open(cards);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        EditorWindow.until("the export is there", () -> editor.find("#export-site", TextField.class) != null);
        editor.robot().interact(() -> editor.find("#export-site", TextField.class).setText(site.root.toString()));
        Button next = editor.find("#export-review", Button.class);
        EditorWindow.until("the site is known", () -> !next.isDisabled());
        editor.click("#export-review");
        EditorWindow.until("the plan is there", () -> editor.find("#export-cards", ListView.class) != null);
        ListView<?> rows = editor.find("#export-cards", ListView.class);
        EditorWindow.until("the list has the focus", rows::isFocused);
    }

    private void export() throws IOException {
        review();
        // The tables are the first rows; all of them go along or none.
        editor.press(KeyCode.SPACE);
        EditorWindow.until("they are selected", () -> apply().getText().endsWith("and the sources"));
        Shots.take("export-sources", editor.stage.getScene());
        editor.click("#export-apply");
        EditorWindow.until("the export is done", () -> editor.find("#export-text", TextArea.class) != null);
        assertEquals(List.of(), site.status());
        Excerpt.assertNextRunChangesNothing(site.root);
        assertEquals(List.of(), site.status());
    }

    @Test
    void aRenamedCourseSurvivesTheNextRunOfTheGenerator() throws IOException {
        try (Stream<Path> files = Files.list(cards)) {
            for (Path card : files.toList()) {
                Files.writeString(card, Files.readString(card).replace("Appropriations Law&#58; Advanced Applications",
                        "Appropriations Law&#58; Masterclass"));
            }
        }
        export();
        List<String> changed = site.changed("HEAD");
        assertTrue(changed.containsAll(List.of("* assets/CPTT/courses.csv", "* assets/CPTT/courses.json")),
                changed.toString());
    }

    @Test
    void aCardThatGetsAnotherNameSurvivesItByThatName() throws IOException {
        Path card = cards.resolve("0501-Primary-Financial-Stewardship-Mid.md");
        Files.writeString(card, Files.readString(card).replace("competency_group: Primary", "competency_group: Secondary"));
        export();
        Path renamed = cards.resolve("0501-Secondary-Financial-Stewardship-Mid.md");
        assertEquals(List.of(false, true), List.of(Files.exists(card), Files.exists(renamed)));
        assertEquals(Files.readString(renamed), site.read("_cards/" + renamed.getFileName()));
        assertEquals(false, Files.exists(site.root.resolve("_cards").resolve(card.getFileName())));
    }

    @Test
    void whatOnlyTheSourcesSayIsBroughtIntoTheCardsFromTheReview() throws IOException {
        Map<CardId, CardDocument> all = new HashMap<>();
        try (Stream<Path> files = Files.list(cards)) {
            for (Path file : files.toList()) {
                all.put(new CardId(file.getFileName()), CardDocument.read(new SourceText(Files.readString(file), false)));
            }
        }
        ExportMemory memory = new ExportMemory(Optional.of(temp.resolve("data")));
        memory.rememberWorkbook(site.root.toRealPath(), Optional.empty());
        FolderSources.of(memory, cards, all, Optional.of(site.root.toString()), FolderSources.NONE);
        String table = site.read("assets/CPTT/cards.json");
        String told = table.replaceFirst("(?<=\"DESCRIPTION\": \")", "Quite otherwise. ");
        assertNotEquals(table, told);
        site.write("assets/CPTT/cards.json", told);
        site.commit("Another description");
        review();
        EditorWindow.until("it can be brought in", () -> editor.find("#export-bring", Button.class).isVisible());
        Shots.take("export-bring", editor.stage.getScene());
        editor.click("#export-bring");
        StepPreview preview = new StepPreview(editor);
        assertTrue(preview.totals().startsWith("1 of 1 card"), preview.totals());
        preview.apply();
        EditorWindow.until("it is done", () -> workspace().modified().size() == 1);
        CardId card = workspace().modified().iterator().next();
        assertTrue(workspace().document(card).text().contains("competency_description: Quite otherwise. "));
        editor.robot().interact(bench::undo);
        assertEquals(Set.of(), Set.copyOf(workspace().modified()));
    }

    private Workspace workspace() {
        return bench.workspaceProperty().get().orElseThrow();
    }
}

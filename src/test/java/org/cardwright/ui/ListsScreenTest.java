package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepRow;
import org.cardwright.provider.ProviderDecision;
import org.cardwright.provider.ProviderMatch;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The two jobs that begin with a list, as a person does them. */
@ExtendWith(ApplicationExtension.class)
class ListsScreenTest {
    private EditorWindow editor;
    private Workbench bench;
    private Path temp;
    private Path cards;

    @Start
    void start(Stage stage) throws IOException {
        temp = Files.createTempDirectory("cardwright-test");
        cards = temp.resolve("cards");
        card("0501-a.md", "501", "Entry", "Budget", """
                - <a href="https://old.gov/budget">Budget Basics</a>, GSU
                - <a href="https://old.gov/audit">Audit Basics</a>, MC
                """);
        card("0510-b.md", "510", "Senior", "Audit", """
                - <a href="https://old.gov/budget">Budget Basics</a>, GSU
                - Leaving Soon, GSU
                """);
        editor = new EditorWindow(stage, temp.resolve("data"), Optional.of(Stream.concat(Composition.features().stream(),
                Stream.of(given -> bench = given)).toList()));
    }

    private void card(String file, String series, String level, String competency, String lines) throws IOException {
        SampleFolder.write(cards.resolve(file), SampleFolder.card(series, "Series", level, "Primary", competency)
                .replace("level: \"7-9\"\n", "relevant_courses:\n" + lines));
    }

    @BeforeEach
    void open() {
        editor.open(cards);
        until("checked", () -> !editor.status().contains("hecking"));
    }

    private void run(String command) {
        editor.robot().interact(() -> editor.window.run(command));
        until("the list can be pasted", () -> editor.find("#list-text", TextInputControl.class) != null);
    }

    private void paste(String text) {
        until("a person can paste", () -> editor.focused() == editor.find("#list-text", TextInputControl.class));
        editor.robot().interact(() -> editor.find("#list-text", TextInputControl.class).setText(text));
    }

    private String courses(String file) {
        return String.join(" / ", bench.documents().get(new CardId(Path.of(file))).card().courses().stream()
                .map(course -> course.text().readable()).toList());
    }

    private List<ProviderDecision> rows() {
        TableView<?> table = editor.find("#list-table", TableView.class);
        return table == null ? List.of() : table.getItems().stream().map(ProviderDecision.class::cast).toList();
    }

    private String said(String id) {
        return editor.find(id, Label.class).getText();
    }

    private void select(String kind) {
        for (int i = 0; i < rows().size(); i++) {
            if (rows().get(i).match().kind().name().equals(kind)) {
                int row = i;
                editor.robot().interact(() -> {
                    editor.find("#list-table", TableView.class).requestFocus();
                    editor.find("#list-table", TableView.class).getSelectionModel().clearAndSelect(row);
                });
            }
        }
    }

    private static List<StepRow.Group> groups(StepPreview preview) {
        return preview.list().getItems().stream().filter(StepRow.Group.class::isInstance).map(StepRow.Group.class::cast).toList();
    }

    private <T> void choose(String id, T value) {
        @SuppressWarnings("unchecked")
        ComboBox<T> box = editor.find(id, ComboBox.class);
        assertTrue(box.getItems().contains(value), () -> id + " " + box.getItems());
        editor.robot().interact(box::requestFocus);
        for (int i = 0; i <= box.getItems().size() && !value.equals(box.getValue()); i++) {
            editor.press(box.getItems().indexOf(box.getValue()) < box.getItems().indexOf(value) ? KeyCode.DOWN : KeyCode.UP);
        }
        assertEquals(value, box.getValue());
    }

    private void press(String button) {
        editor.robot().interact(() -> editor.find(button, Button.class).requestFocus());
        editor.press(KeyCode.SPACE);
    }

    @Test
    void allRowsOfAListReplaceAtOnceAndOneIsLeftOut() throws IOException {
        run("Replace from a list");
        paste("Find\tReplace\tWhere\nGSU\tMC\tprovider\nMC\tGSU\tprovider\nBasics\tEssentials\ttitle\nNowhere\tx\t\n");
        StepPreview preview = new StepPreview(editor);
        until("each row is a group", () -> groups(preview).size() == 4);
        assertEquals(List.of("Row 2: \"GSU\" → \"MC\" 3", "Row 3: \"MC\" → \"GSU\" 1", "Row 4: \"Basics\" → \"Essentials\" 3",
                "Row 5: \"Nowhere\" → \"x\" 0Finds nothing."), groups(preview).stream().map(group -> group.group().title() + " "
                + group.parts().size() + group.group().note()).toList());
        assertEquals("Find: Find · Replace: Replace · Where: Where", said("#list-columns"));
        assertTrue(preview.note().contains("1 row finds nothing: 5\nThese rows swap texts, and each place changes only once: 2 ↔ 3")
                || preview.note().contains("swap texts, and each place changes only once: 2 ↔ 3"), preview::note);
        Shots.take("list-groups", editor.stage.getScene());
        editor.robot().interact(() -> {
            preview.list().requestFocus();
            preview.list().getSelectionModel().clearAndSelect(preview.list().getItems().indexOf(groups(preview).get(1)));
            preview.list().scrollTo(preview.list().getSelectionModel().getSelectedIndex());
        });
        editor.press(KeyCode.SPACE);
        until("it is left out", () -> preview.lines().contains("Row 3: \"MC\" → \"GSU\", 1 change, not selected"));
        int lines = preview.list().getItems().size();
        editor.press(KeyCode.LEFT);
        until("its part is folded", () -> preview.list().getItems().size() == lines - 1);
        editor.robot().clickOn("#step-by-card");
        until("they stand by card", () -> groups(preview).isEmpty());
        Shots.take("list-cards", editor.stage.getScene());
        preview.apply();
        until("it is done", () -> !bench.workspaceProperty().get().orElseThrow().doneSteps().isEmpty());
        assertEquals("Budget Essentials · MC · https://old.gov/budget / Audit Basics · MC · https://old.gov/audit", courses("0501-a.md"));
        assertEquals("Budget Essentials · MC · https://old.gov/budget / Leaving Soon · MC", courses("0510-b.md"));
        editor.robot().interact(bench::undo);
        assertEquals(Set.of(), Set.copyOf(bench.workspaceProperty().get().orElseThrow().modified()));
    }

    @Test
    void aListFromAFileStaysAsTextSoThatAWrongRowCanBeCorrected() throws IOException {
        Path file = temp.resolve("list.csv");
        Files.writeString(file, "Find;Replace;Regex\nBasics;\"Fis\"\"cal\";\n(;x;yes\n");
        editor.dialogs.file = Optional.of(file);
        run("Replace from a list");
        editor.robot().clickOn("#list-open");
        until("it is there", () -> !editor.find("#list-text", TextInputControl.class).getText().isEmpty());
        assertEquals("Find\tReplace\tRegex\nBasics\t\"Fis\"\"cal\"\t\n(\tx\tyes", editor.find("#list-text", TextInputControl.class).getText());
        until("the row is named", () -> editor.robot().lookup(".field-status").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("Row 3: The regular expression is not valid")));
        Shots.take("list-wrong", editor.stage.getScene());
        editor.robot().interact(() -> editor.find("#list-text", TextInputControl.class).replaceText(
                editor.find("#list-text", TextInputControl.class).getText().indexOf('('),
                editor.find("#list-text", TextInputControl.class).getText().indexOf('(') + 1, "Soon"));
        StepPreview preview = new StepPreview(editor);
        until("it can be done", () -> !preview.button().isDisabled());
        preview.apply();
        until("it is done", () -> courses("0510-b.md").equals("Budget Fis\"cal · GSU · https://old.gov/budget / Leaving x · GSU"));
    }

    @Test
    void aProvidersListIsComparedDecidedAndDoneInOneStep() throws IOException {
        run("Compare with a provider's list");
        assertEquals("Paste or open a list first.", said("#list-why"));
        paste("Vendor\tText\tName of it\tURL\nGSU\tx\tBudget Basics II\thttps://old.gov/budget\nGSU\ty\tBrand New\thttps://new.gov/1\n");
        choose("#list-title", 2);
        until("it is compared", () -> rows().size() == 3 && rows().getFirst().match().after().title().equals("Budget Basics II"));
        assertEquals(List.of("CHANGED", "NEW", "GONE"), rows().stream().map(row -> row.match().kind().name()).toList());
        assertEquals("0 same, 1 changed, 1 new, 1 gone.", said("#list-totals"));
        Shots.take("provider-compared", editor.stage.getScene());
        select("NEW");
        choose("#list-action", ProviderDecision.Action.ADD);
        choose("#list-competency", "Audit");
        Shots.take("provider-add", editor.stage.getScene());
        press("#list-set");
        select("GONE");
        choose("#list-action", ProviderDecision.Action.REMOVE);
        press("#list-set");
        assertEquals(List.of("Update everywhere", "Add to cards: Audit", "Remove everywhere"), rows().stream()
                .map(ProviderDecision::words).toList());
        editor.press(KeyCode.CONTROL, KeyCode.ENTER);
        StepPreview preview = new StepPreview(editor);
        Shots.take("provider-preview", editor.stage.getScene());
        preview.apply();
        until("it is done, and the list is back", () -> rows().stream().filter(row ->
                row.match().kind() == ProviderMatch.Kind.SAME).count() == 2);
        assertEquals("Budget Basics II · GSU · https://old.gov/budget / Audit Basics · MC · https://old.gov/audit", courses("0501-a.md"));
        assertEquals("Budget Basics II · GSU · https://old.gov/budget / Brand New · GSU · https://new.gov/1", courses("0510-b.md"));
        editor.robot().interact(bench::undo);
        assertEquals(Set.of(), Set.copyOf(bench.workspaceProperty().get().orElseThrow().modified()));
        editor.press(KeyCode.ESCAPE);
        until("the catalog is back", () -> editor.find("#list-table", TableView.class) == null);
        run("Compare with a provider's list");
        paste("Vendor\tText\tName of it\tURL\nGSU\tx\tSomething Else\t\n");
        until("the columns are remembered", () -> rows().stream().anyMatch(row -> row.match().course().title().equals("Something Else")));
    }
}

package org.cardwright.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.cardwright.edit.CardSpot;
import org.cardwright.model.ItemKind;
import org.cardwright.source.Excerpt;
import org.cardwright.ui.Gallery.Size;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of the preview of every step, for people to look at: only where the environment's {@code SHOTS} names a folder. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
@EnabledIfEnvironmentVariable(named = "SHOTS", matches = ".+")
class StepPicturesTest {
    private Gallery at;

    @Start
    void start(Stage stage) throws IOException {
        at = new Gallery(stage);
        at.manyCards();
    }

    @AfterEach
    void close() {
        at.close();
    }

    @ParameterizedTest
    @EnumSource
    void bulkReplace(Size size) {
        at.open(size);
        at.command("Bulk edit…");
        at.waitFor("#bulk-find");
        at.shot("bulk-empty");
        at.fill("#bulk-find", "customers");
        at.fill("#bulk-with", "clients & customers");
        at.ready();
        at.shot("bulk-replace");
        at.press("#step-text");
        at.shot("bulk-replace-text");
        at.fill("#bulk-find", "nowhere to be found");
        at.planned();
        at.shot("bulk-nothing");
    }

    @ParameterizedTest
    @EnumSource
    void bulkSetAndClear(Size size) {
        at.open(size);
        at.command("Bulk edit…");
        at.waitFor("#bulk-find");
        radio("Set a field");
        at.shot("bulk-set-empty");
        at.editor.robot().interact(() -> select((ComboBox<?>) at.find("#bulk-field", ComboBox.class), "Permalink"));
        at.editor.robot().interact(() -> at.find("#bulk-value", ComboBox.class).getEditor().setText("/cards/one"));
        at.planned();
        at.shot("bulk-set-refused");
    }

    @ParameterizedTest
    @EnumSource
    void bulkClearWhileACardChanges(Size size) throws IOException {
        at.open(size);
        at.command("Bulk edit…");
        at.waitFor("#bulk-find");
        radio("Clear a field");
        at.editor.robot().interact(() -> select((ComboBox<?>) at.find("#bulk-field", ComboBox.class), "Description"));
        at.ready();
        at.shot("bulk-clear");
        Path file = at.files().getFirst();
        SampleFolder.write(file, SampleFolder.read(file).replace("\ncompetency: ", "\ncompetency:  "));
        EditorWindow.until("it is said", () -> Optional.ofNullable(at.find("#step-note", Node.class)).filter(Node::isVisible).isPresent());
        at.planned();
        at.shot("bulk-clear-since");
    }

    @ParameterizedTest
    @EnumSource
    void oneCourseOfOneCard(Size size) throws IOException {
        Path file = at.files().getFirst();
        SampleFolder.write(file, SampleFolder.read(file).replaceFirst("(relevant_courses:.*\n)",
                "$1 - A course of this card alone, Graduate School USA\n"));
        at.open(size);
        at.command("Courses");
        at.waitFor(".course-table");
        at.editor.robot().interact(() -> {
            TableView<?> table = at.find(".course-table", TableView.class);
            table.getSelectionModel().select(java.util.stream.IntStream.range(0, table.getItems().size()).filter(row ->
                    table.getItems().get(row).toString().contains("A course of this card alone")).findFirst().orElse(0));
        });
        at.command("Remove selected courses…");
        at.planned();
        at.ready();
        at.shot("courses-remove-one");
    }

    @ParameterizedTest
    @EnumSource
    void cleanWithTheSitesTables(Size size) throws IOException {
        at.open(size);
        Path site = java.nio.file.Files.createTempDirectory("cardwright-test");
        Excerpt.site(site);
        Path card;
        try (var files = java.nio.file.Files.list(site.resolve("_cards"))) {
            card = files.sorted().findFirst().orElseThrow();
        }
        SampleFolder.write(card, SampleFolder.read(card).replaceFirst("title: (.*)", "title: \"$1\""));
        at.editor.open(site.resolve("_cards"));
        at.command("Clean cards…");
        at.planned();
        at.shot("clean-site");
    }

    @ParameterizedTest
    @EnumSource
    void coursesReplace(Size size) {
        at.open(size);
        at.command("Find and replace in courses…");
        at.waitFor("#replace-find");
        at.shot("courses-replace-empty");
        at.fill("#replace-find", "Graduate School USA");
        at.fill("#replace-with", "Graduate School");
        at.ready();
        at.shot("courses-replace");
        at.press("#step-text");
        at.shot("courses-replace-text");
        at.fill("#replace-find", "[");
        at.press("Regular expression");
        at.planned();
        at.shot("courses-replace-wrong");
    }

    @ParameterizedTest
    @EnumSource
    void coursesOthers(Size size) {
        at.open(size);
        at.command("Courses");
        courses();
        at.shot("courses");
        for (String step : List.of("Edit selected courses…", "Replace selected courses by another…", "Remove selected courses…")) {
            at.command(step);
            at.planned();
            String name = step.startsWith("Edit") ? "courses-edit" : step.startsWith("Replace") ? "courses-exchange" : "courses-remove";
            at.shot(name + "-empty");
            if (step.startsWith("Edit")) {
                at.editor.robot().interact(() -> box("Provider").fire());
                at.fill("#course-provider", "Another provider of training");
            } else if (step.startsWith("Replace")) {
                course();
            }
            at.ready();
            at.shot(name);
            at.press("Courses");
            courses();
        }
    }

    private void courses() {
        at.waitFor(".course-table");
        at.editor.robot().interact(() -> at.find(".course-table", TableView.class).requestFocus());
        at.editor.robot().interact(() -> at.find(".course-table", TableView.class).getSelectionModel().selectRange(0, 3));
    }

    private void course() {
        at.fill("#course-title", "A course that all of these become");
        at.fill("#course-provider", "Graduate School USA");
        at.fill("#course-link", "https://www.graduateschool.edu/courses/a-course");
    }

    private CheckBox box(String label) {
        return at.scene().getRoot().lookupAll(".check-box").stream().map(CheckBox.class::cast)
                .filter(box -> box.getText().replace("_", "").startsWith(label)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void coursesAddAndFill(Size size) {
        at.open(size);
        for (String step : List.of("Add a course to cards…", "Fill placeholders…")) {
            at.command(step);
            at.planned();
            String name = step.startsWith("Add") ? "courses-add" : "courses-fill";
            at.shot(name + "-empty");
            course();
            at.ready();
            at.shot(name);
            at.press("Courses");
            courses();
        }
    }

    @ParameterizedTest
    @EnumSource
    void coursesNearDuplicates(Size size) throws IOException {
        List<Path> files = at.files();
        for (int i = 0; i < files.size(); i++) {
            SampleFolder.write(files.get(i), SampleFolder.read(files.get(i)).replace(", Carahsoft,",
                    i % 2 == 0 ? ", Cara Soft," : ", Carahsoft,"));
        }
        at.open(size);
        at.command("Near-duplicates");
        at.planned();
        at.ready();
        at.shot("courses-clusters");
    }

    @ParameterizedTest
    @EnumSource
    void clean(Size size) {
        at.open(size);
        at.select("0501-Personal-Customer-Service-Entry");
        at.command("Clean cards…");
        at.planned();
        at.shot("clean-one");
        at.close();
        at.editor.robot().interact(() -> at.editor.tree().getSelectionModel().selectAll());
        at.command("Clean cards…");
        at.planned();
        at.shot("clean-many");
    }

    @ParameterizedTest
    @EnumSource
    void fixes(Size size) throws IOException {
        for (Path file : at.files().subList(0, 8)) {
            SampleFolder.write(file.resolveSibling("other name of " + file.getFileName()), SampleFolder.read(file)
                    .replace("permalink: /cards/", "permalink: /others/"));
            java.nio.file.Files.delete(file);
        }
        at.open(size);
        at.command("Fix safe problems…");
        at.planned();
        at.shot("fix-safe");
        at.close();
        at.command("Problems");
        at.waitFor("#problems-list");
        at.shot("problems");
        for (String rule : List.of("provider-spellings", "competency-behaviors-differ", "file-name-differs", "item-repeated")) {
            at.editor.robot().interact(() -> {
                ListView<?> list = at.find("#problems-list", ListView.class);
                for (int row = 0; row < list.getItems().size(); row++) {
                    if (list.getItems().get(row).toString().contains(rule)) {
                        list.getSelectionModel().clearAndSelect(row);
                        list.scrollTo(row);
                        return;
                    }
                }
            });
            EditorWindow.until(rule, () -> at.find("#problems-fix-rule", Node.class) != null);
            at.press("#problems-fix-rule");
            at.planned();
            at.shot("fix-" + rule);
            at.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void shared(Size size) {
        at.open(size);
        at.editor.robot().interact(() -> at.bench.openCard(at.card("0510-Personal-Customer-Service-Entry.md"),
                new CardSpot.Item(ItemKind.BEHAVIOR, 1, 1)));
        EditorWindow.until("the card is open", () -> at.editor.focused() instanceof TextInputControl);
        at.editor.robot().interact(() -> ((TextInputControl) at.editor.focused()).appendText(" daily"));
        at.waitFor("#offer-preview");
        at.press("#offer-preview");
        at.planned();
        at.shot("shared-offer");
        at.close();
        at.press("#shared-behavior-2");
        at.waitFor("#compare-cards");
        at.shot("shared-compare");
        at.press("#compare-take");
        at.planned();
        at.shot("shared-take");
        at.close();
        at.command("Compare competency");
        at.waitFor("#competency-table");
        at.shot("competency");
        at.press("#competency-use");
        at.planned();
        at.shot("competency-use");
    }

    @ParameterizedTest
    @EnumSource
    void lifecycle(Size size) {
        at.open(size);
        at.select("0501-Personal-Customer-Service-Entry");
        at.command("New card…");
        at.planned();
        at.shot("new-empty");
        at.fill("#new-competency", "Customer Service");
        leave("#new-competency");
        at.shot("new-refused");
        at.fill("#new-competency", "Strategic Thinking, Planning and Organizational Awareness");
        leave("#new-competency");
        at.fill("#new-group", "Personal");
        leave("#new-group");
        at.ready();
        at.shot("new");
        at.close();
        at.select("0501-Personal-Customer-Service-Entry");
        at.command("Duplicate to…");
        at.planned();
        at.shot("duplicate-empty");
        at.press("#duplicate-all");
        at.ready();
        at.shot("duplicate");
        at.close();
        at.command("Rename…");
        at.planned();
        at.shot("rename-empty");
        at.fill("#rename-competency", "Client Care");
        leave("#rename-competency");
        at.ready();
        at.shot("rename");
        at.press("#rename-everywhere");
        at.press("#rename-permalinks");
        at.shot("rename-everywhere");
        at.close();
        at.command("New series…");
        at.planned();
        at.shot("series-empty");
        at.fill("#series-number", "0343");
        at.fill("#series-title", "Management and Program Analysis");
        leave("#series-title");
        at.ready();
        at.shot("series");
        at.close();
        at.command("Series title…");
        at.planned();
        at.shot("series-title-empty");
        at.fill("#title-title", "Financial Administration and Programs");
        at.ready();
        at.shot("series-title");
        at.close();
        at.select("0510-Personal-Customer-Service-Entry", "0511-Personal-Customer-Service-Entry");
        at.command("Delete 2 cards");
        at.waitFor("#delete-undo");
        at.shot("deleted");
        at.command("Save all");
        EditorWindow.until("saved", () -> at.editor.status().contains(" 0 modified"));
        at.command("Restore deleted cards…");
        at.waitFor("#restore-list");
        at.planned();
        at.shot("restore");
    }

    private void leave(String query) {
        at.editor.robot().interact(() -> at.find("#step-apply", Node.class).requestFocus());
        at.planned();
    }

    private void radio(String label) {
        at.editor.robot().interact(() -> at.scene().getRoot().lookupAll(".radio-button").stream()
                .map(RadioButton.class::cast).filter(radio -> radio.getText().startsWith(label)).findFirst().orElseThrow().fire());
    }

    private static <T> void select(ComboBox<T> box, String label) {
        List<T> items = box.getItems();
        box.setValue(items.stream().filter(item -> box.getConverter().toString(item).equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(items.stream().map(box.getConverter()::toString).toList().toString())));
    }
}

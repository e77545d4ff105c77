package org.cardwright.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.model.ItemKind;
import org.cardwright.edit.Progress;
import org.cardwright.export.SiteRepo;
import org.cardwright.ui.Gallery.Size;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.Recovery;
import org.cardwright.workspace.RecoveryStore;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of all that shows two sides of a card, for people to look at: only where the environment's {@code SHOTS} names a folder. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
@EnabledIfEnvironmentVariable(named = "SHOTS", matches = ".+")
class ConflictPicturesTest {
    private static final String ENTRY = "0501-Personal-Customer-Service-Entry.md";
    private static final String BEHAVIOR = "Establishes and maintains relationships with customers";
    private static final String DESCRIPTION = "competency_description: Works with clients and customers";

    private Gallery at;
    private Optional<SiteRepo> site = Optional.empty();

    @Start
    void start(Stage stage) throws IOException {
        at = new Gallery(stage);
        at.manyCards();
    }

    @AfterEach
    void close() {
        at.close();
        site.ifPresent(SiteRepo::close);
    }

    private void edit(Path file, String what, String with) {
        SampleFolder.write(file, SampleFolder.read(file).replace(what, with));
    }

    private void set(CardId card, Map<String, String> fields) {
        at.editor.robot().interact(() -> fields.forEach((key, value) -> {
            try {
                at.bench.workspaceProperty().get().orElseThrow().apply("edit", card, new Edit.SetField(key, value), Optional.empty());
            } catch (EditRefusedException e) {
                throw new AssertionError(e);
            }
        }));
    }

    @ParameterizedTest
    @EnumSource
    void disk(Size size) throws IOException {
        at.open(size);
        List<Path> files = at.files();
        for (Path file : files.subList(0, 6)) {
            set(at.card(file.getFileName().toString()), Map.of("competency_group", "Leading",
                    "competency_description", "Works with customers to assess their needs, and resolves their problems"));
            edit(file, DESCRIPTION, "competency_description: Works with each client and customer");
            edit(file, "layout: career-planning-landing", "layout: career-planning-page");
        }
        at.waitFor("#disk-review");
        at.shot("disk-notice");
        at.press("#disk-review");
        at.waitFor(".merge-mine");
        at.shot("disk-conflicts");
        at.press(".merge-own");
        at.waitFor(".own-text");
        at.fill(".own-text", "Works with each customer");
        at.editor.robot().interact(() -> at.find(".split-pane .scroll-pane", ScrollPane.class).setVvalue(1));
        at.shot("disk-own");
        at.press("#merge-all-mine");
        at.shot("disk-decided");
    }

    @ParameterizedTest
    @EnumSource
    void recovery(Size size) throws IOException, InterruptedException, EditRefusedException {
        CardFolder folder = new CardFolder(at.cards);
        Workspace open = new Workspace(folder, FolderReader.read(folder, Progress.NONE).cards());
        Path data = at.temp.resolve("data");
        Recovery session = new Recovery(new RecoveryStore(data, folder), open, problem -> { });
        for (CardId card : open.cards().subList(0, 5)) {
            open.apply("edit", card, new Edit.SetField("competency_description", "Serves all customers"), Optional.empty());
            open.apply("edit", card, new Edit.SetField("competency_group", "Leading"), Optional.empty());
        }
        session.flush();
        Path log;
        try (Stream<Path> all = Files.walk(data.resolve("recovery"))) {
            log = all.filter(file -> file.toString().endsWith(".log")).findFirst().orElseThrow();
        }
        byte[] left = Files.readAllBytes(log);
        session.close();
        session.awaitClosed();
        Files.write(log, left);
        at.open(size);
        at.waitFor("#recovery-review");
        at.shot("recovery-notice");
        at.press("#recovery-review");
        at.waitFor("#recovery-cards");
        EditorWindow.until("the difference", () -> !at.find(".diff-list", ListView.class).getItems().isEmpty());
        at.shot("recovery");
    }

    @ParameterizedTest
    @EnumSource
    void versions(Size size) {
        at.open(size);
        CardId card = at.card(ENTRY);
        at.editor.robot().interact(() -> at.bench.openCard(card, new CardSpot.Anywhere()));
        at.command("Versions…");
        EditorWindow.until("something is said", () -> at.scene() != at.editor.stage.getScene());
        at.shot("versions-none");
        at.close();
        set(card, Map.of("competency_description", "Other words", "competency_group", "Leading"));
        at.command("Save all");
        EditorWindow.until("saved", () -> at.editor.status().contains(" 0 modified"));
        at.command("Versions…");
        at.waitFor("#versions-restore");
        at.shot("versions");
    }

    /** A commit that says it shorter, one that renames and regroups, and one that changes nothing in words. */
    @ParameterizedTest
    @EnumSource
    void versionsOfASite(Size size) throws IOException {
        site();
        String renamed = "_cards/0501-Leading-Customer-Service-Entry.md";
        site.get().replace("_cards/" + ENTRY, BEHAVIOR, "Builds relationships with customers");
        site.get().commit("Say it shorter, as the workshop of the customer service group in June asked for");
        Files.move(site.get().root.resolve("_cards/" + ENTRY), site.get().root.resolve(renamed));
        site.get().replace(renamed, "competency_group: Personal", "competency_group: Leading");
        site.get().commit("Move the competency to another group");
        site.get().replace(renamed, "\n", "\r\n");
        site.get().commit("Line ends");
        at.welcome(size);
        at.reopen(site.get().root.resolve("_cards"));
        CardId card = at.card("0501-Leading-Customer-Service-Entry.md");
        at.editor.robot().interact(() -> at.bench.openCard(card, new CardSpot.Item(ItemKind.BEHAVIOR, 1, 1)));
        at.command("Versions…");
        EditorWindow.until("all is read", () -> at.scene() != at.editor.stage.getScene() && at.find("#versions-stop", Button.class) == null);
        at.shot("history-line-ends");
        at.editor.robot().interact(() -> at.find("#versions", ListView.class).getSelectionModel().clearAndSelect(1));
        at.shot("history-changed");
        at.later(at.find("#versions-preview", RadioButton.class)::fire);
        at.shot("history-preview");
        at.close();
        at.command("Who wrote this…");
        EditorWindow.until("it is told", () -> at.scene() != at.editor.stage.getScene() && at.find("#versions-stop", Button.class) == null);
        at.shot("history-who");
    }

    @ParameterizedTest
    @EnumSource
    void numbersOverTime(Size size) throws IOException {
        site();
        for (Path file : at.files().subList(0, 12)) {
            Files.delete(site.get().root.resolve("_cards/" + file.getFileName()));
        }
        site.get().commit("Delete twelve cards");
        at.welcome(size);
        at.reopen(site.get().root.resolve("_cards"));
        at.command("Overview in numbers");
        EditorWindow.until("commits are offered", () -> at.find("#past-choice", ComboBox.class) != null && at.find("#past-choice", ComboBox.class).getItems().size() == 5);
        at.shot("numbers-none");
        at.later(() -> at.find("#past-choice", ComboBox.class).getSelectionModel().select(4));
        EditorWindow.until("it is counted", () -> at.find("#past-table", TableView.class) != null);
        at.shot("numbers");
    }

    private void site() throws IOException {
        site = Optional.of(SiteRepo.with(Files.createDirectory(at.temp.resolve("site")), at.cards));
        SiteRepo.open(at.cards, at.temp.resolve("data"));
    }

    private void export(Size size, String name) {
        at.open(size);
        at.command("Export to site…");
        at.waitFor("#export-site");
        at.shot(name + "-target");
        at.fill("#export-site", site.orElseThrow().root.toString());
        EditorWindow.until("the site is known", () -> !at.find("#export-review", Button.class).isDisabled());
        at.press("#export-review");
        at.waitFor("#export-cards");
        at.shot(name + "-cards");
    }

    @ParameterizedTest
    @EnumSource
    void exportReview(Size size) throws IOException {
        site();
        for (Path file : at.files().subList(0, 12)) {
            edit(file, DESCRIPTION, "competency_description: Works with all clients and customers");
        }
        export(size, "export");
        at.waitFor("#export-changed");
        at.shot("export-review");
        EditorWindow.until("nothing blocks", () -> !at.find("#export-apply", Button.class).isDisabled());
        at.press("#export-apply");
        at.waitFor("#export-text");
        at.shot("export-done");
    }

    @ParameterizedTest
    @EnumSource
    void exportConflicts(Size size) throws IOException {
        site();
        for (Path file : at.files().stream().filter(card -> SampleFolder.read(card).contains(BEHAVIOR)).limit(6).toList()) {
            edit(file, BEHAVIOR, "Keeps up relationships with customers");
            edit(file, "competency_group: Personal", "competency_group: Leading");
            site.get().replace("_cards/" + file.getFileName(), BEHAVIOR, "Builds relationships with customers");
            site.get().replace("_cards/" + file.getFileName(), "competency_group: Personal", "competency_group: Projects");
        }
        site.get().commit("Other words");
        export(size, "export-conflicts");
        at.waitFor(".merge-own");
        at.shot("export-conflicts");
        at.later(at.find(".merge-own", RadioButton.class)::fire);
        at.waitFor(".own-text");
        at.shot("export-own");
    }

    @ParameterizedTest
    @EnumSource
    void pull(Size size) throws IOException {
        site();
        for (Path file : at.files().subList(0, 8)) {
            site.get().replace("_cards/" + file.getFileName(), "competency_group: Personal", "competency_group: Projects");
            site.get().replace("_cards/" + file.getFileName(), "Works with clients", "The site works with clients");
        }
        site.get().commit("The site's words");
        export(size, "pull");
        at.press("#export-pull");
        EditorWindow.until("the changes are listed", () -> at.scene() != at.editor.stage.getScene());
        EditorWindow.until("planned", () -> at.find("#step-list", Node.class) != null);
        at.shot("pull");
    }
}

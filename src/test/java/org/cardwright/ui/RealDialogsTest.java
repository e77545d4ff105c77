package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.FxDialogs;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.recovery.RecoveryFeature;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The dialogs about the disk as a person uses them, with mouse and keyboard; only the system's own choosers are not. */
@ExtendWith(ApplicationExtension.class)
class RealDialogsTest {
    private static final String DESCRIPTION = "competency_description";
    private static final String GROUP = "competency_group";

    private EditorWindow editor;
    private Workbench bench;
    private Path cards;
    private Path elsewhere;
    private CardId card;

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-dialogs").toRealPath();
        cards = SampleFolder.copyTo(temp.resolve("cards"));
        elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        editor = new EditorWindow(stage, temp.resolve("data"), dialogs(stage),
                List.of(new RecoveryFeature(), given -> bench = given));
    }

    /** The real ones; the folder to save to is chosen at once. */
    private Dialogs dialogs(Stage stage) {
        Dialogs real = new FxDialogs(() -> stage, address -> { });
        return (Dialogs) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Dialogs.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("chooseFolder")) {
                        return Optional.of(elsewhere);
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void open() {
        editor.open(cards);
        card = workspace().cards().getFirst();
        editor.robot().interact(() -> bench.openCard(card, new CardSpot.Anywhere()));
    }

    private Workspace workspace() {
        return bench.workspaceProperty().get().orElseThrow();
    }

    private String text() {
        return workspace().document(card).text();
    }

    private static String with(String text, String key, String value) {
        return text.replaceFirst("(?m)^" + key + ": .*$", key + ": " + value);
    }

    private void edit(Map<String, String> fields) {
        editor.robot().interact(() -> fields.forEach((key, value) -> {
            try {
                workspace().apply("edit", card, new Edit.SetField(key, value), Optional.empty());
            } catch (EditRefusedException e) {
                throw new AssertionError(e);
            }
        }));
    }

    private static <T extends Node> Optional<T> inDialog(String query, Class<T> type) {
        return Window.getWindows().stream().filter(window -> window.getScene() != null
                        && window.getScene().getRoot() instanceof DialogPane)
                .map(window -> window.getScene().getRoot().lookup(query)).filter(type::isInstance).map(type::cast)
                .findFirst();
    }

    private static Button button(String key, Object... values) {
        String label = Strings.get(key, values);
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null && window.getScene().getRoot() instanceof DialogPane)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".button").stream())
                .filter(Button.class::isInstance).map(Button.class::cast)
                .filter(one -> label.equals(one.getText())).findFirst().orElseThrow();
    }

    /** With the mouse, once the button has its place. */
    private void click(String key) {
        until("laid out", () -> button(key).getWidth() > 0);
        editor.robot().clickOn(button(key));
    }

    /** Both sides change the description and another part each. */
    private String conflict() throws IOException {
        open();
        String before = text();
        edit(Map.of(DESCRIPTION, "Mine", GROUP, "Leading"));
        String theirs = with(with(before, DESCRIPTION, "Theirs"), "layout", "theirs");
        Files.writeString(cards.resolve(card.file()), theirs);
        until("the notice", () -> editor.find("#disk-review", Button.class) != null);
        return before;
    }

    @Test
    void aPartIsChosenWithTheMouseAndTheRestIsMerged() throws IOException {
        String before = conflict();
        String mine = text();
        editor.click("#disk-review");
        until("the dialog", () -> inDialog(".merge-theirs", RadioButton.class).isPresent());
        assertTrue(button("merge.apply").isDisabled());
        editor.robot().clickOn(inDialog(".merge-theirs", RadioButton.class).orElseThrow());
        assertFalse(button("merge.apply").isDisabled());
        Shots.take("merge-dialog", inDialog(".merge-cards", ListView.class).orElseThrow().getScene());
        click("merge.apply");
        until("merged", () -> text().contains("\n" + DESCRIPTION + ": Theirs"));
        assertEquals(List.of("layout: theirs", GROUP + ": Leading"), changed(before, text()).stream()
                .filter(line -> !line.startsWith(DESCRIPTION) && !line.startsWith("filters")).toList());
        assertTrue(workspace().modified(card));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(mine, text());
        editor.press(KeyCode.CONTROL, KeyCode.Y);
        editor.press(KeyCode.CONTROL, KeyCode.S);
        until("saved", () -> !workspace().modified(card));
        assertEquals(text(), Files.readString(cards.resolve(card.file())));
    }

    /** Nothing that another program writes meanwhile is lost, and a choice stays while it is about the same values. */
    @Test
    void whatIsWrittenAgainWhileAPersonChoosesIsComparedAgain() throws IOException {
        String before = conflict();
        editor.click("#disk-review");
        until("the dialog", () -> inDialog(".merge-mine", RadioButton.class).isPresent());
        editor.robot().clickOn(inDialog(".merge-mine", RadioButton.class).orElseThrow());
        Files.writeString(cards.resolve(card.file()), with(with(before, DESCRIPTION, "Theirs"), "layout", "again"));
        until("it is told", () -> inDialog("#merge-again", Label.class).filter(Node::isVisible).isPresent());
        assertEquals(Strings.get("merge.again", 1, bench.title(card)), inDialog("#merge-again", Label.class).orElseThrow().getText());
        assertTrue(inDialog(".merge-mine", RadioButton.class).orElseThrow().isSelected());
        assertFalse(button("merge.apply").isDisabled());
        Shots.take("merge-again", inDialog(".merge-cards", ListView.class).orElseThrow().getScene());
        Files.writeString(cards.resolve(card.file()), with(with(before, DESCRIPTION, "Others"), "layout", "again"));
        until("it is open again", () -> button("merge.apply").isDisabled());
        editor.robot().clickOn(inDialog(".merge-theirs", RadioButton.class).orElseThrow());
        click("merge.apply");
        until("merged", () -> text().contains("\n" + DESCRIPTION + ": Others"));
        assertTrue(text().startsWith("---\nlayout: again") && text().contains("\n" + GROUP + ": Leading\n"), text());
        editor.press(KeyCode.CONTROL, KeyCode.S);
        until("saved", () -> !workspace().modified(card));
        assertEquals(text(), Files.readString(cards.resolve(card.file())));
    }

    @Test
    void anOwnTextTakesThePlaceOfBothUntilUndo() throws IOException {
        conflict();
        String mine = text();
        editor.click("#disk-review");
        until("the dialog", () -> inDialog(".merge-own", RadioButton.class).isPresent());
        editor.robot().clickOn(inDialog(".merge-own", RadioButton.class).orElseThrow());
        until("the draft is there", () -> inDialog(".own-text", TextArea.class).isPresent());
        TextArea own = inDialog(".own-text", TextArea.class).orElseThrow();
        assertEquals("Mine", own.getText());
        editor.robot().clickOn(own);
        editor.press(KeyCode.CONTROL, KeyCode.A);
        editor.type("Mine and theirs");
        editor.press(KeyCode.TAB);
        assertFalse(button("merge.apply").isDisabled());
        Shots.take("merge-own", own.getScene());
        click("merge.apply");
        until("merged", () -> text().contains("\n" + DESCRIPTION + ": Mine and theirs"));
        assertTrue(text().startsWith("---\nlayout: theirs"));
        editor.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(mine, text());
    }

    @Test
    void aPartIsChosenWithTheKeyboardAlone() throws IOException {
        conflict();
        editor.click("#disk-review");
        until("the dialog", () -> inDialog(".merge-cards", ListView.class).filter(Node::isFocused).isPresent());
        for (int i = 0; i < 8 && !focusIn("merge-mine"); i++) {
            editor.press(KeyCode.TAB);
        }
        assertTrue(focusIn("merge-mine"));
        editor.press(KeyCode.SPACE);
        for (int i = 0; i < 8 && !button("merge.apply").isFocused(); i++) {
            editor.press(KeyCode.TAB);
        }
        editor.press(KeyCode.SPACE);
        until("merged", () -> text().contains("\n" + DESCRIPTION + ": Mine") && text().startsWith("---\nlayout: theirs"));
        assertTrue(text().contains("\n" + GROUP + ": Leading\n"));
    }

    @Test
    void enterInTheListDoesWhatTheButtonSaysOnceThatIsPossible() throws IOException {
        conflict();
        editor.click("#disk-review");
        until("the dialog", () -> inDialog(".merge-cards", ListView.class).filter(Node::isFocused).isPresent());
        editor.press(KeyCode.ENTER);
        for (int i = 0; i < 8 && !focusIn("merge-mine"); i++) {
            editor.press(KeyCode.TAB);
        }
        editor.press(KeyCode.SPACE);
        for (int i = 0; i < 8 && inDialog(".merge-cards", ListView.class).filter(Node::isFocused).isEmpty(); i++) {
            editor.press(KeyCode.SHIFT, KeyCode.TAB);
        }
        editor.press(KeyCode.ENTER);
        until("merged", () -> text().contains("\n" + DESCRIPTION + ": Mine") && text().startsWith("---\nlayout: theirs"));
    }

    private static List<String> changed(String before, String after) {
        List<String> lines = new ArrayList<>(after.lines().toList());
        lines.removeAll(before.lines().toList());
        return lines;
    }

    private static boolean focusIn(String style) {
        return inDialog("." + style, RadioButton.class).map(radio -> radio.getScene().getFocusOwner())
                .filter(owner -> owner.getStyleClass().contains(style)).isPresent();
    }

    @Test
    void cancelingTheChoiceLeavesBothSidesAsTheyAre() throws IOException {
        conflict();
        String mine = text();
        editor.click("#disk-review");
        until("the dialog", () -> inDialog(".merge-theirs", RadioButton.class).isPresent());
        editor.press(KeyCode.ESCAPE);
        until("closed", () -> inDialog(".merge-theirs", RadioButton.class).isEmpty());
        assertEquals(mine, text());
        assertTrue(Files.readString(cards.resolve(card.file())).contains("Theirs"));
        assertTrue(editor.find("#disk-review", Button.class) != null);
    }

    @Test
    void aCardThatCannotBeSavedStaysModifiedUntilItIsTriedAgain() throws IOException {
        open();
        edit(Map.of(DESCRIPTION, "Mine"));
        Path file = cards.resolve(card.file());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        editor.press(KeyCode.CONTROL, KeyCode.S);
        until("the dialog", () -> inDialog(".content", Node.class)
                .filter(content -> content.getScene().getWindow().isFocused()).isPresent());
        Shots.take("save-failed", inDialog(".content", Node.class).orElseThrow().getScene());
        assertTrue(workspace().modified(card));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        click("failure.retry");
        until("saved", () -> !workspace().modified(card));
        assertEquals(text(), Files.readString(file));
    }

    @Test
    void whatCannotBeSavedIsCopiedElsewhereAndTheOtherCardsAreSaved() throws IOException {
        open();
        edit(Map.of(DESCRIPTION, "Mine"));
        CardId other = workspace().cards().getLast();
        editor.robot().interact(() -> apply(other, "Other"));
        Path file = cards.resolve(card.file());
        Files.delete(file);
        Files.createDirectory(file);
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until("the dialog", () -> inDialog(".content", Node.class)
                .filter(content -> content.getScene().getWindow().isFocused()).isPresent());
        assertFalse(workspace().modified(other));
        assertTrue(Files.readString(cards.resolve(other.file())).contains("Other"));
        click("failure.elsewhere");
        until("copied", () -> Files.exists(elsewhere.resolve(card.name())));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(text(), Files.readString(elsewhere.resolve(card.name())));
        assertTrue(workspace().modified(card));
    }

    private void apply(CardId other, String description) {
        try {
            CardDocument before = workspace().document(other);
            workspace().apply("edit", other, new Edit.SetField(DESCRIPTION, description), Optional.empty());
            assertFalse(before.source().equals(workspace().document(other).source()));
        } catch (EditRefusedException e) {
            throw new AssertionError(e);
        }
    }
}

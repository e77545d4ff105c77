package org.cardwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.PrimerDark;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Uses what is offered below fields of a dialog by keyboard, as a person does; in the dark, where unstyled lists are white. */
@ExtendWith(ApplicationExtension.class)
class CompletionTest {
    private static final String LONG = "Financial Administration and Program Support of the Chief Financial Officers";

    private CustomTextField texts;
    private TextField asked;
    private TextField courses;
    private TextField other;
    private Dialog<ButtonType> dialog;

    @Start
    void start(Stage stage) {
        texts = new CustomTextField();
        asked = new TextField();
        courses = new TextField();
        other = new TextField();
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        stage.setScene(new Scene(new VBox(new Label("window")), 900, 900));
        stage.show();
        Completion.withArrow(texts, List.of("Accounting", "Auditing", LONG)).spelledAsKnown();
        Completion.of(asked, List.of("Entry", "Mid", "Senior")).onlyWhenAsked();
        new Completion<>(courses, List.of("Writing, GSUSA", "Reading, Skillsoft"), course -> course, course -> {
            courses.setText(course.split(", ")[0]);
            other.setText(course.split(", ")[1]);
        });
        dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        dialog.getDialogPane().setContent(new VBox(8, texts, asked, courses, other));
        DialogLook.apply(dialog.getDialogPane());
        dialog.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> dialog.close());
    }

    private static List<ListView<?>> lists() {
        return Window.getWindows().stream().filter(Window::isShowing).map(window -> window.getScene().getRoot())
                .flatMap(root -> root.lookupAll(".auto-complete-popup > .list-view").stream())
                .<ListView<?>>map(node -> (ListView<?>) node).toList();
    }

    private static List<String> offered() {
        return lists().stream().flatMap(list -> list.getItems().stream()).map(Object::toString).toList();
    }

    private static void type(FxRobot robot, TextField field, String text) {
        robot.targetWindow(field.getScene().getWindow()).interact(field::requestFocus);
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        Stream.of(keys).forEach(robot::type);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void enterTakesWhatIsSelectedAndLeavesTheDialogOpen(FxRobot robot) {
        type(robot, texts, "a ing");
        assertEquals(List.of("Accounting", "Auditing"), offered());
        press(robot, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals("Auditing", texts.getText());
        assertEquals(List.of(), offered());
        assertTrue(dialog.isShowing());
        assertTrue(texts.isFocused());
        press(robot, KeyCode.ENTER);
        assertEquals(ButtonType.OK, dialog.getResult(), "without a list Enter presses the dialog's button");
    }

    @Test
    void escapeClosesTheListThenTheDialog(FxRobot robot) {
        type(robot, texts, "a");
        press(robot, KeyCode.ESCAPE);
        assertEquals(List.of(), offered());
        assertTrue(dialog.isShowing());
        assertEquals("a", texts.getText());
        press(robot, KeyCode.ESCAPE);
        assertFalse(dialog.isShowing());
    }

    @Test
    void theArrowDownShowsAllAndTheArrowUpTheLast(FxRobot robot) {
        type(robot, asked, "");
        press(robot, KeyCode.DOWN);
        assertEquals(List.of("Entry", "Mid", "Senior"), offered());
        press(robot, KeyCode.UP, KeyCode.TAB);
        assertEquals("Senior", asked.getText());
        assertTrue(courses.isFocused(), "Tab takes it and moves on");
    }

    @Test
    void nothingOpensWhereItIsOnlyAskedForAndNothingThatIsThereAlready(FxRobot robot) {
        type(robot, asked, "e");
        assertEquals(List.of(), offered());
        type(robot, texts, "auditing");
        assertEquals(List.of(), offered());
        press(robot, KeyCode.TAB);
        assertEquals("Auditing", texts.getText(), "no second spelling by accident");
    }

    @Test
    void oneChoiceFillsSeveralFields(FxRobot robot) {
        type(robot, courses, "skill read");
        press(robot, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(List.of("Reading", "Skillsoft"), List.of(courses.getText(), other.getText()));
    }

    @Test
    void theKeysOfTheFieldStayThoseOfTheField(FxRobot robot) {
        type(robot, texts, "au");
        press(robot, KeyCode.HOME);
        robot.write("x");
        assertEquals("xau", texts.getText());
        assertEquals(List.of(), offered());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("au");
        assertEquals("au", texts.getText());
        assertEquals(List.of("Auditing"), offered());
    }

    @Test
    void theArrowAtTheFieldShowsAllAndHidesThem(FxRobot robot) {
        robot.clickOn(texts.getRight());
        assertEquals(List.of("Accounting", "Auditing", LONG), offered());
        robot.clickOn(texts.getRight());
        assertEquals(List.of(), offered());
        robot.clickOn(texts.getRight());
        robot.clickOn(LONG);
        assertEquals(LONG, texts.getText());
        assertEquals(List.of(), offered());
    }

    @Test
    void theListIsWideEnoughNearItsFieldAndReadableInTheDark(FxRobot robot) {
        type(robot, texts, "f");
        ListView<?> list = lists().getFirst();
        assertEquals("Suggestions", list.getAccessibleText());
        assertEquals(List.of(), list.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(ScrollBar::isVisible).map(ScrollBar::getOrientation).toList());
        Bounds field = texts.localToScreen(texts.getLayoutBounds());
        Bounds below = list.localToScreen(list.getLayoutBounds());
        assertTrue(below.getMinY() >= field.getMaxY(), field + " covered by " + below);
        assertTrue(below.getMinY() <= field.getMaxY() + 12, field + " far from " + below);
        assertTrue(((Color) list.getBackground().getFills().getFirst().getFill()).getBrightness() < 0.4);
        assertTrue(list.lookupAll(".list-cell").stream().map(ListCell.class::cast).filter(cell -> !cell.isEmpty())
                .allMatch(cell -> ((Color) cell.getTextFill()).getBrightness() > 0.6));
    }

    @Test
    void theListGoesAboveAFieldAtTheLowerEdgeOfTheScreen(FxRobot robot) {
        robot.interact(() -> dialog.getDialogPane().getScene().getWindow().setY(1000
                - dialog.getDialogPane().getScene().getWindow().getHeight()));
        type(robot, other, "");
        type(robot, courses, "r");
        Bounds field = courses.localToScreen(courses.getLayoutBounds());
        Bounds above = lists().getFirst().localToScreen(lists().getFirst().getLayoutBounds());
        assertTrue(field.getMaxY() + above.getHeight() < 1000 || above.getMaxY() <= field.getMinY(),
                field + " covered by " + above);
    }

    @Test
    void theFieldSaysThatThereIsAListAndKeepsItsValueForScreenReaders() {
        assertEquals("Press the down arrow for a list.", texts.getAccessibleHelp());
        assertEquals(null, texts.getAccessibleText());
    }
}

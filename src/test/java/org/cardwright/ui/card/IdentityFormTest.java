package org.cardwright.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.Change;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Uses the fields of the form as a person does. */
@ExtendWith(ApplicationExtension.class)
class IdentityFormTest {
    private FormWindow form;
    private String original;

    @Start
    void start(Stage stage) throws IOException {
        form = FormWindow.open(stage, FormWindow.samples(), FormWindow.CARD);
        original = form.text();
    }

    /** The section is the last of the form. */
    @BeforeEach
    void toTheFields(FxRobot robot) {
        robot.interact(() -> ((ToggleButton) form.editor().root().lookup("#card-jumps").lookupAll(".toggle-button").stream()
                .reduce((first, last) -> last).orElseThrow()).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextField field(FxRobot robot, CardField field) {
        return robot.lookup("#field-" + field.key()).query();
    }

    private static Button chain(FxRobot robot, CardField field) {
        return robot.lookup("#chain-" + field.key()).query();
    }

    @Test
    void everyFieldOfACardIsInItsForm(FxRobot robot) {
        for (CardField field : CardField.values()) {
            robot.interact(() -> form.editor().focusField(field));
            Node focused = form.editor().root().getScene().getFocusOwner();
            String style = switch (field) {
                case BEHAVIORS, DEFINITIONS -> "item-row";
                case COURSES -> "course-row";
                default -> "";
            };
            assertTrue(style.isEmpty() ? ("field-" + field.key()).equals(focused.getId())
                    : Stream.iterate(focused, node -> node != null, Node::getParent)
                            .anyMatch(node -> node.getStyleClass().contains(style)), field + ": " + focused);
        }
    }

    @Test
    void everyInputIsNamedByALabelAndKeepsItsValueForScreenReaders(FxRobot robot) {
        List<Node> all = List.copyOf(form.editor().root().lookupAll("*"));
        Set<Node> named = all.stream().filter(node -> node instanceof Label label && !label.getText().isBlank())
                .map(node -> ((Label) node).getLabelFor()).collect(Collectors.toSet());
        List<Node> inputs = all.stream().filter(TextInputControl.class::isInstance).toList();
        assertEquals(List.of(), inputs.stream().filter(input -> !named.contains(input)).toList());
        assertEquals(List.of(), inputs.stream().filter(input -> input.getAccessibleText() != null).toList());
        assertTrue(inputs.size() > 20, inputs.toString());
    }

    @Test
    void derivedFieldsFollowWhatIsTyped(FxRobot robot) {
        enter(robot, field(robot, CardField.SERIES));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("511");

        assertEquals("0511 Accounting", field(robot, CardField.JOB_SERIES).getText());
        assertEquals("0511 Accounting Entry Customer Service", field(robot, CardField.TITLE).getText());
        assertEquals("Personal-Customer-Service GS-7-9 series-0511", field(robot, CardField.FILTERS).getText());
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
        assertEquals("510", field(robot, CardField.SERIES).getText());
    }

    /** The fields of the last section are out of sight, and come into it with the focus. */
    private static void enter(FxRobot robot, Node node) {
        robot.interact(node::requestFocus);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void oneClickLetsAnOverriddenFieldFollowAgain(FxRobot robot) {
        Node follows = field(robot, CardField.FILTERS).getParent().lookup(".chain");
        assertFalse(robot.lookup("#chain-filters").tryQuery().filter(Node::isVisible).isPresent());
        assertTrue(follows.isVisible());
        assertEquals("Filters: Follows the other fields and changes with them.", follows.getAccessibleText());
        enter(robot, field(robot, CardField.FILTERS));
        robot.push(KeyCode.END).write("0");
        Button chain = chain(robot, CardField.FILTERS);
        assertEquals("Filters: Does not follow the other fields. Press to follow again: "
                + "Personal-Customer-Service GS-7-9 series-0510", chain.getAccessibleText());
        assertTrue(chain.isVisible());
        assertFalse(follows.isVisible());

        enter(robot, chain);
        robot.push(KeyCode.SPACE);
        assertEquals(original, form.text());
        assertEquals("Personal-Customer-Service GS-7-9 series-0510", field(robot, CardField.FILTERS).getText());
        robot.interact(form.workspace()::undo);
        assertEquals("Personal-Customer-Service GS-7-9 series-05100", form.card().text(CardField.FILTERS));
    }

    @Test
    void aSafeCorrectionStandsAtItsField(FxRobot robot) {
        String padded = original.replace("layout: career-planning-landing\n", "layout: career-planning-landing  \n");
        robot.interact(() -> form.workspace().apply(new Change("Pad", java.time.Instant.now(), List.of(
                new CardChange(FormWindow.CARD, new SourceText(original, false), new SourceText(padded, false))))));
        Button fix = robot.lookup("#fix-layout").query();
        assertTrue(fix.isVisible());
        robot.interact(() -> form.editor().focusField(CardField.LAYOUT));
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        enter(robot, fix);
        robot.push(KeyCode.SPACE);

        assertEquals(original, form.text());
        assertFalse(fix.isVisible());
        assertTrue(field(robot, CardField.LAYOUT).isFocused());
        robot.interact(form.workspace()::undo);
        assertEquals(padded, form.text());
    }

    @Test
    void aRuleSpeaksAtTheFieldWhileTyping(FxRobot robot) {
        TextField series = field(robot, CardField.SERIES);
        enter(robot, series);
        robot.push(KeyCode.HOME).write("0");

        assertEquals("0510", form.card().text(CardField.SERIES));
        assertEquals("Warning: The site adds a zero before the number itself. Write 510.", series.getAccessibleHelp());
        robot.push(KeyCode.BACK_SPACE);
        assertEquals(original, form.text());
    }

    @Test
    void aRefusedTextStaysWithTheReasonAtTheField(FxRobot robot) {
        robot.interact(() -> form.editor().focusItem(ItemKind.BEHAVIOR, 1, 1));
        robot.write(" ? more");

        TextInputControl area = (TextInputControl) form.editor().root().getScene().getFocusOwner();
        assertEquals(original, form.text());
        assertEquals("Establishes and maintains relationships with customers ? more", area.getText());
        assertEquals("Error: The site separates items at question marks, so an item cannot contain one before a space "
                + "or at an end. Remove it.", area.getAccessibleHelp());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("Listens");
        assertEquals(List.of("Listens"), form.card().level(1).orElseThrow().behaviors().subList(1, 2));
    }

    @Test
    void usualValuesAreOfferedByKeyboard(FxRobot robot) {
        enter(robot, field(robot, CardField.GROUP));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertEquals("Secondary", form.card().text(CardField.GROUP));
        robot.interact(form.workspace()::undo);
        assertEquals(original, form.text());
    }

    @Test
    void blanksAtTheEndsAreNotTypedIntoTheCard(FxRobot robot) {
        TextField layout = field(robot, CardField.LAYOUT);
        enter(robot, layout);
        robot.push(KeyCode.END).write("  ");
        assertEquals("career-planning-landing  ", layout.getText());
        robot.push(KeyCode.TAB);

        assertEquals("career-planning-landing", layout.getText());
        assertEquals(original, form.text());
    }
}

package org.cardwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A text that is cut can be read whole beside the pointer. */
@ExtendWith(ApplicationExtension.class)
class TipsTest {
    private static final String LONG = "Customer Service Excellence: How to Win and Keep Customers (ADMB7003)";

    private Label cut;
    private Label whole;
    private TextField field;

    /** Controls need the toolkit, which starts after the test is made where no other test has started it. */
    @Start
    void start(Stage stage) {
        cut = new Label(LONG);
        whole = new Label("Short");
        field = new TextField(LONG);
        cut.setMaxWidth(120);
        field.setMaxWidth(120);
        Scene scene = new Scene(new VBox(cut, whole, field), 300, 200);
        Tips.wholeOn(scene);
        stage.setScene(scene);
        stage.show();
    }

    private String pointedAt(FxRobot robot, Control control) {
        robot.moveTo(control);
        return control.getTooltip() == null ? "" : control.getTooltip().getText();
    }

    @Test
    void itIsToldWhereThePointerIsAndForgottenWhereItIsNot(FxRobot robot) {
        assertEquals(LONG, pointedAt(robot, cut));
        assertEquals("", pointedAt(robot, whole));
        assertNull(cut.getTooltip());
        assertEquals(LONG, pointedAt(robot, field));
        robot.interact(() -> field.setText("ADMB7003"));
        assertEquals("", pointedAt(robot, whole));
        assertEquals("", pointedAt(robot, field));
    }
}

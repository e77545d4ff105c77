package org.cardwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PlacementTest {
    /** Smaller than the one that the windows stand on, which cannot draw what is outside. */
    private static final Rectangle2D SCREEN = new Rectangle2D(200, 100, 600, 500);

    private Stage stage;

    private void open(FxRobot robot, double x, double y) {
        robot.interact(() -> {
            stage = new Stage();
            Placement.keepOnScreen(stage, () -> List.of(SCREEN));
            stage.setScene(new Scene(new Button("Use"), 300, 200));
            stage.setX(x);
            stage.setY(y);
            stage.show();
        });
    }

    private List<Double> movedTo(FxRobot robot, double x, double y) {
        robot.interact(() -> {
            stage.setX(x);
            stage.setY(y);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return List.of(stage.getX(), stage.getY());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::close);
    }

    @Test
    void aWindowWhoseTitleLeavesTheScreenWhileItOpensComesBackWhereItWas(FxRobot robot) {
        open(robot, 320, 190);
        assertEquals(List.of(320.0, 190.0), movedTo(robot, 199, 80));
        assertEquals(List.of(240.0, 100.0), movedTo(robot, 240, 100));
        assertEquals(List.of(320.0, 190.0), movedTo(robot, 730, 130));
    }

    @Test
    void aWindowThatOpensOutsideComesToTheCornerOfTheScreen(FxRobot robot) {
        open(robot, 320, 40);
        assertEquals(List.of(200.0, 100.0), movedTo(robot, 321, 39));
    }

    @Test
    void whoUsesAWindowMayPutItAnywhere(FxRobot robot) {
        open(robot, 320, 190);
        robot.clickOn(stage.getScene().getRoot()).type(KeyCode.SPACE);
        assertEquals(List.of(199.0, 80.0), movedTo(robot, 199, 80));
    }

    @Test
    void aWindowThatOpensAgainIsWatchedAgain(FxRobot robot) {
        open(robot, 320, 190);
        robot.clickOn(stage.getScene().getRoot());
        robot.interact(stage::hide);
        robot.interact(stage::show);
        assertEquals(List.of(320.0, 190.0), movedTo(robot, 199, 80));
    }
}

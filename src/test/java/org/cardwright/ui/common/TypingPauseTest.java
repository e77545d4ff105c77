package org.cardwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A message of work in the background that ends while a person types. */
@ExtendWith(ApplicationExtension.class)
class TypingPauseTest {
    private final AtomicLong clock = new AtomicLong(TypingPause.PAUSE);
    private TextField field;
    private FxDialogs dialogs;

    @Start
    void start(Stage stage) {
        field = new TextField();
        dialogs = new FxDialogs(() -> stage, address -> { }, clock::get);
        dialogs.watch(stage);
        stage.setScene(new Scene(new StackPane(field), 300, 200));
        stage.show();
        field.requestFocus();
    }

    private static long windows() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).count();
    }

    @Test
    void noLetterAndNoSpaceGoesIntoTheDialogThatWaits(FxRobot robot) throws Exception {
        robot.write("services i");
        Platform.runLater(() -> dialogs.error("Not saved", "The disk is full."));
        robot.write("n person and online");
        robot.push(KeyCode.ENTER).push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("services in person and online ", field.getText());
        assertEquals(1, windows());
        clock.addAndGet(TypingPause.PAUSE);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> windows() == 2);
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> windows() == 1);
        assertEquals("services in person and online ", field.getText());
    }

    @Test
    void whoDoesNotTypeIsToldAtOnce(FxRobot robot) throws Exception {
        Platform.runLater(() -> dialogs.info("Saved", "All cards are saved."));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> windows() == 2);
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> windows() == 1);
    }
}

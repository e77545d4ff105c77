package org.cardwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DialogLookTest {
    private Dialog<ButtonType> dialog;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 800, 600));
        stage.show();
        dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.setResizable(true);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        DialogLook.apply(dialog.getDialogPane());
        dialog.getDialogPane().setMinHeight(0);
        dialog.getDialogPane().setPrefSize(400, 300);
    }

    @Test
    void aDialogThatOpensFlatGetsItsHeight(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            dialog.show();
            dialog.getDialogPane().getScene().getWindow().setHeight(20);
        });
        Window window = dialog.getDialogPane().getScene().getWindow();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> window.getHeight() >= 300);
        assertTrue(window.isShowing());
        robot.interact(() -> dialog.close());
    }
}

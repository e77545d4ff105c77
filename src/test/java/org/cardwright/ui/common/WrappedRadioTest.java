package org.cardwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The texts between which a person chooses can be read whole. */
@ExtendWith(ApplicationExtension.class)
class WrappedRadioTest {
    private static final String TEXT = "Works with minimal super_vision";

    private final Pane pane = new Pane();

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(pane, 500, 300));
        stage.show();
    }

    /** The widths at which not all of the text is shown. */
    private List<Integer> cut(FxRobot robot, RadioButton radio) {
        List<Integer> widths = new ArrayList<>();
        robot.interact(() -> {
            pane.getChildren().setAll(radio);
            for (int width = 150; width < 320; width++) {
                pane.applyCss();
                radio.resize(width, radio.prefHeight(width));
                radio.layout();
                if (!((Text) radio.lookup(".text")).getText().replace('\n', ' ').equals(TEXT)) {
                    widths.add(width);
                }
            }
        });
        return widths;
    }

    @Test
    void theTextIsWholeAtAnyWidth(FxRobot robot) {
        assertEquals(List.of(), cut(robot, new WrappedRadio(TEXT)));
    }
}

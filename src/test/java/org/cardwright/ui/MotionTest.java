package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Nothing moves on the screen but what shows that something is in progress, and that is slow where the system asks for less motion. */
@ExtendWith(ApplicationExtension.class)
class MotionTest {
    private TabPane tabs;
    private TitledPane section;
    private ProgressBar progress;
    private Scene scene;

    @Start
    void start(Stage stage) {
        tabs = new TabPane(new Tab("Tab", new Label()));
        section = new TitledPane("Section", new Label());
        progress = new ProgressBar();
        scene = new Scene(new VBox(tabs, section, progress));
        scene.setUserAgentStylesheet(Objects.requireNonNull(MotionTest.class.getResource("/css/look-light.css")).toString());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void tabsAndSectionsOpenAtOnceAndProgressIsCalmWhereTheSystemAsksForIt(FxRobot robot) {
        assertEquals(List.of("still", "still", "still", "2.0"), seen());
        robot.interact(() -> {
            scene.getPreferences().setReducedMotion(true);
            scene.getRoot().applyCss();
        });
        assertEquals(List.of("still", "still", "still", "20.0"), seen());
    }

    private List<String> seen() {
        return List.of(moves(tabs, "-fx-open-tab-animation"), moves(tabs, "-fx-close-tab-animation"), moves(section, "-fx-animated"),
                style(progress, "-fx-indeterminate-bar-animation-time"));
    }

    private static String moves(Control control, String name) {
        return List.of("GROW", "true").contains(style(control, name)) ? "moves" : "still";
    }

    private static String style(Control control, String name) {
        return control.getCssMetaData().stream().filter(each -> each.getProperty().equals(name)).map(each -> value(each, control))
                .findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <S extends Styleable> String value(CssMetaData<S, ?> property, Styleable control) {
        return String.valueOf(property.getStyleableProperty((S) control).getValue());
    }
}

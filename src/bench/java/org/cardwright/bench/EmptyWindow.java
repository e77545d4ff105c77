package org.cardwright.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that JavaFX can show: a process that ends as soon as the first frame was drawn. */
final class EmptyWindow {
    private EmptyWindow() {}

    static void main(String[] arguments) {
        Application.launch(Empty.class, arguments);
    }

    /** JavaFX makes it by reflection. */
    public static final class Empty extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("empty"), 900, 700));
            stage.show();
            Ticks.afterFrameWith(() -> true, Ticks::haltDrawn);
        }
    }
}

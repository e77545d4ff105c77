package org.cardwright.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that JavaFX can show: a process that ends as soon as the first frame was drawn; or, when asked for it, says its memory. */
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
            int[] rest = {getParameters().getRaw().contains("memory") ? 120 : -1};
            Ticks.afterFrameWith(() -> rest[0]-- < 0, rest[0] < 0 ? Ticks::haltDrawn : () -> {
                System.out.println(OpenCards.resident());
                Ticks.halt();
            });
        }
    }
}

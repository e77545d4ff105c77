package org.cardwright.ui;

import java.io.IOException;
import java.util.List;

import javafx.stage.Stage;
import org.testfx.framework.junit5.Start;

/** The window, the cards, their courses, and the steps over them. */
final class EveryScreenOfCardsTest extends EveryScreenTest {
    @Start
    @Override
    void start(Stage stage) throws IOException {
        super.start(stage);
    }

    @Override
    List<ScreenTour.Stop> stops() {
        return ScreenTour.ofCards();
    }
}

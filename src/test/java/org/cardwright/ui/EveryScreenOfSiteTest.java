package org.cardwright.ui;

import java.io.IOException;
import java.util.List;

import javafx.stage.Stage;
import org.testfx.framework.junit5.Start;

/** What comes and goes of cards, questions, the site and its sources. */
final class EveryScreenOfSiteTest extends EveryScreenTest {
    @Start
    @Override
    void start(Stage stage) throws IOException {
        super.start(stage);
    }

    @Override
    List<ScreenTour.Stop> stops() {
        return ScreenTour.ofSite();
    }
}

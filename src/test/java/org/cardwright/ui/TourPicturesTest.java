package org.cardwright.ui;

import java.io.IOException;

import javafx.stage.Stage;
import org.cardwright.ui.Gallery.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of every screen, for a person to look at: {@code SHOTS=folder}. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
@EnabledIfEnvironmentVariable(named = "SHOTS", matches = ".+")
class TourPicturesTest {
    private Gallery at;

    @Start
    void start(Stage stage) throws IOException {
        at = new Gallery(stage);
        ScreenTour.prepare(at);
    }

    @ParameterizedTest
    @EnumSource
    void everyScreenIsDrawn(Size size) {
        at.welcome(size);
        for (ScreenTour.Stop stop : ScreenTour.stops()) {
            stop.open().accept(at);
            at.shot("tour-" + stop.name().replaceAll("[^a-z]+", "-"));
            at.close();
        }
    }
}

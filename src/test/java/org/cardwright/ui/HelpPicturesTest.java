package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javafx.stage.Stage;
import org.cardwright.ui.Gallery.Size;
import org.cardwright.ui.common.TextSize;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of the help, for a person to look at: {@code SHOTS=folder}. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
@EnabledIfEnvironmentVariable(named = "SHOTS", matches = ".+")
class HelpPicturesTest {
    private Gallery at;

    @Start
    void start(Stage stage) throws IOException {
        at = new Gallery(stage);
        ScreenTour.prepare(at);
    }

    @ParameterizedTest
    @CsvSource({"SMALL, 100", "LARGE, 100", "LARGE, 200"})
    void theHelpIsDrawn(Size size, int percent) {
        at.welcome(size);
        at.editor.robot().interact(() -> TextSize.percent().set(percent));
        List<String> failed = new ArrayList<>();
        for (ScreenTour.Stop stop : HelpTour.stops()) {
            stop.open().accept(at);
            at.shot(percent + "-" + stop.name().replaceAll("[^A-Za-z]+", "-"));
            new SizeCheck().faults(at).forEach(fault -> failed.add(percent + " " + size + " " + stop.name() + ": " + fault));
            at.close();
        }
        at.editor.robot().interact(() -> TextSize.percent().set(100));
        assertEquals(List.of(), failed);
    }
}

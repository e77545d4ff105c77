package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javafx.stage.Stage;
import org.cardwright.ui.Gallery.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What has to be so on every screen, looked at in one tour: names for a screen reader, contrast, plain words, keys, targets. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {
    private static final Map<String, ScreenCheck> CHECKS = Map.of("names", new NameCheck(), "contrast", new ContrastCheck(),
            "plain", new PlainCheck(), "focus", new FocusCheck(), "targets", new TargetCheck(), "letters", new MnemonicCheck(),
            "Esc", new EscapeCheck());

    private Gallery at;

    @Start
    void start(Stage stage) throws IOException {
        at = new Gallery(stage);
        ScreenTour.prepare(at);
    }

    @Test
    void everyScreenCanBeUsedByEveryone() {
        at.welcome(Size.LARGE);
        List<String> faults = new ArrayList<>();
        for (ScreenTour.Stop stop : ScreenTour.stops()) {
            try {
                stop.open().accept(at);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("not opened: " + stop.name(), e);
            }
            CHECKS.forEach((name, check) -> check.faults(at).forEach(fault -> faults.add(stop.name() + " – " + name + ": " + fault)));
            at.close();
        }
        assertEquals(List.of(), faults);
    }
}

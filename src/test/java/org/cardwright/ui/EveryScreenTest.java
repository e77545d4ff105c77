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

/**
 * What has to be so on every screen, looked at in one tour: names for a screen reader, contrast, plain words, keys, targets.
 * Each half of the tour is a class of its own, so that they run beside each other.
 */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
abstract class EveryScreenTest {
    private final Map<String, ScreenCheck> checks = Map.of("names", new NameCheck(), "contrast", new ContrastCheck(),
            "plain", new PlainCheck(), "focus", new FocusCheck(), "targets", new TargetCheck(), "letters", new MnemonicCheck(),
            "Esc", new EscapeCheck());

    private Gallery at;

    /** The half, in its order. */
    abstract List<ScreenTour.Stop> stops();

    /** TestFX finds this only where a class has it itself. */
    void start(Stage stage) throws IOException {
        at = new Gallery(stage);
        ScreenTour.prepare(at);
    }

    @Test
    void everyScreenCanBeUsedByEveryone() {
        at.welcome(Size.LARGE);
        List<String> faults = new ArrayList<>();
        for (ScreenTour.Stop stop : stops()) {
            try {
                stop.open().accept(at);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("not opened: " + stop.name(), e);
            }
            checks.forEach((name, check) -> check.faults(at).forEach(fault -> faults.add(stop.name() + " – " + name + ": " + fault)));
            at.close();
        }
        assertEquals(List.of(), faults);
    }
}

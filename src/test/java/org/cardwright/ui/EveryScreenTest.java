package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
 * What has to be so on every screen, looked at in one tour in a small window: names for a screen reader, contrast and focus in
 * all four appearances, plain words, keys, targets, and that nothing is cut off.
 * Each half of the tour is a class of its own, so that they run beside each other.
 */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
abstract class EveryScreenTest {
    /** Fewer controls in four appearances would mean that most were passed over. */
    private static final int LEAST_MARKS = 100;

    private final LooksCheck looks = new LooksCheck();
    private final Map<String, ScreenCheck> checks = Map.of("names", new NameCheck(), "looks", looks,
            "plain", new PlainCheck(), "targets", new TargetCheck(), "letters", new MnemonicCheck(), "Esc", new EscapeCheck(),
            "sizes", new SizeCheck(), "rings", new RingCheck());

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
        at.welcome(Size.SMALL);
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
        assertTrue(looks.marks() > LEAST_MARKS, () -> "looked at only " + looks.marks());
    }
}

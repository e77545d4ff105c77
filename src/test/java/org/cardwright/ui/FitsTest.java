package org.cardwright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.cardwright.data.Appearance;
import org.cardwright.ui.Gallery.Size;
import org.cardwright.ui.common.TextSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The screens that need most room show all that is in them where texts are twice as large; with
 * {@code -Dcardwright.sizes=true} each one does. In a small window, EveryScreenTest looks at all of them.
 */
@ExtendWith(ApplicationExtension.class)
class FitsTest {
    private static final String BESIDE = "card beside the side pane";
    private static final Set<String> STOPS = Set.of("no card open", "card", "card as text", BESIDE, "find", "problems", "overview",
            "courses: details", "courses: provider's list", "courses: moved links", "courses: Remove selected courses…", "shared text", "new card",
            "duplicate", "clean", "preferences: my-words", "shortcuts");

    private static final boolean EVERY = Boolean.getBoolean("cardwright.sizes");

    private Gallery at;

    @Start
    void start(Stage stage) throws IOException {
        at = new Gallery(stage);
        ScreenTour.prepare(at);
    }

    @AfterEach
    void usual() {
        at.editor.robot().interact(() -> TextSize.percent().set(100));
    }

    @Test
    void nothingIsCutOffWhereTextsAreTwiceAsLarge() {
        at.welcome(Size.LARGE);
        at.editor.robot().interact(() -> TextSize.percent().set(200));
        assertEquals(List.of(), faults());
    }

    private void beside(Gallery gallery) {
        ScreenTour.card(gallery, "0501-Personal-Customer-Service-Entry");
        ToggleButton pane = gallery.find("#sidePane", ToggleButton.class);
        gallery.later(pane::fire);
        gallery.waitFor(".side-pane");
        gallery.afterwards(pane::fire);
    }

    private void keep(String name) {
        for (Appearance look : List.of(Appearance.HIGH_CONTRAST_DARK, Appearance.LIGHT)) {
            at.editor.robot().interact(() -> {
                at.editor.window.look(look);
                Shots.keep(at.scene().snapshot(null), name + TextSize.percent().get() + look);
            });
        }
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<ScreenTour.Stop> stops = new ArrayList<>(ScreenTour.stops());
        stops.add(stops.stream().map(ScreenTour.Stop::name).toList().indexOf("card") + 1, new ScreenTour.Stop(BESIDE, this::beside));
        for (ScreenTour.Stop stop : stops) {
            if (STOPS.contains(stop.name()) || EVERY) {
                try {
                    stop.open().accept(at);
                } catch (AssertionError | RuntimeException e) {
                    faults.add(stop.name() + ": not opened: " + e.getMessage());
                    at.close();
                    continue;
                }
                for (int pulse = 0; pulse < 3; pulse++) {
                    WaitForAsyncUtils.waitForFxEvents();
                }
                if (System.getenv("SHOTS") != null) {
                    keep(stop.name().replaceAll("[^a-z]+", "-"));
                }
                if (STOPS.contains(stop.name()) && stop.name().startsWith("card") && at.editor.find("#split", SplitPane.class).getHeight() < 100) {
                    faults.add(stop.name() + ": hidden by the strip");
                }
                for (ScreenCheck check : List.of(new SizeCheck(), new RingCheck())) {
                    check.faults(at).forEach(fault -> faults.add(stop.name() + ": " + fault));
                }
                at.close();
            }
        }
        return faults;
    }
}

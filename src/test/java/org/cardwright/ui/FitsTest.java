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

/** The screens that need most room show all that is in them in a small window, and where texts are twice as large. */
@ExtendWith(ApplicationExtension.class)
class FitsTest {
    private static final String BESIDE = "card beside the side pane";
    private static final Set<String> STOPS = Set.of("no card open", "card", BESIDE, "find", "problems", "overview",
            "courses: Remove selected courses…", "new card", "clean");

    private static final int PULSES = 40;

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
    void nothingIsCutOffInASmallWindowAndWhereTextsAreTwiceAsLarge() {
        at.welcome(Size.SMALL);
        List<String> faults = new ArrayList<>(faults("1000×700"));
        at.welcome(Size.LARGE);
        at.editor.robot().interact(() -> TextSize.percent().set(200));
        faults.addAll(faults("200 %"));
        assertEquals(List.of(), faults);
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

    private List<String> faults(String where) {
        List<String> faults = new ArrayList<>();
        List<ScreenTour.Stop> stops = new ArrayList<>(ScreenTour.stops());
        stops.add(stops.stream().map(ScreenTour.Stop::name).toList().indexOf("card") + 1, new ScreenTour.Stop(BESIDE, this::beside));
        for (ScreenTour.Stop stop : stops) {
            if (STOPS.contains(stop.name())) {
                stop.open().accept(at);
                for (int pulse = 0; pulse < 3; pulse++) {
                    WaitForAsyncUtils.waitForFxEvents();
                }
                if (System.getenv("SHOTS") != null) {
                    keep(stop.name().replaceAll("[^a-z]+", "-"));
                }
                if (stop.name().startsWith("card") && at.editor.find("#split", SplitPane.class).getHeight() < 100) {
                    faults.add(where + ", " + stop.name() + ": hidden by the strip");
                }
                List<String> found = new SizeCheck().faults(at);
                // On a busy computer what was just opened has its places some pulses later.
                for (int pulse = 0; pulse < PULSES && !found.isEmpty(); pulse++) {
                    WaitForAsyncUtils.waitForFxEvents();
                    found = new SizeCheck().faults(at);
                }
                found.forEach(fault -> faults.add(where + ", " + stop.name() + ": " + fault));
                at.close();
            }
        }
        return faults;
    }
}

package org.cardwright.ui;

import java.util.List;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.cardwright.ui.ScreenTour.Stop;

/** What is printed, as the tour of all screens opens it. */
final class PrintTour {
    private PrintTour() {}

    static List<Stop> stops() {
        return List.of(
                new Stop("print", at -> {
                    ScreenTour.dialog(at, "Print…", "#print-count");
                    drawn(at);
                }),
                new Stop("export as PDF", at -> {
                    ScreenTour.dialog(at, "Export as PDF…", "#print-count");
                    at.editor.robot().interact(() -> at.find("#print-what", ComboBox.class).getSelectionModel().select(1));
                    drawn(at);
                }));
    }

    private static void drawn(Gallery at) {
        EditorWindow.until("the page is drawn", () -> at.find("#print-place", Label.class).getText().startsWith("Page 1"));
    }
}

package org.cardwright.ui;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import org.cardwright.ui.common.HelpKey;

/** The help and the tours as stops of the {@link ScreenTour}. */
final class HelpTour {
    private HelpTour() {}

    /** The help and what is beside it. */
    static List<ScreenTour.Stop> stops() {
        return List.of(
                new ScreenTour.Stop("help", at -> help(at, "rule-series-zero")),
                new ScreenTour.Stop("help: keys", at -> help(at, "keyboard")),
                new ScreenTour.Stop("tour", at -> tour(at, 0)),
                new ScreenTour.Stop("tour: in a dialog", at -> {
                    tour(at, 3);
                    while (!"Check and fix problems · 5 of 6".equals(step(at))) {
                        String step = step(at);
                        at.press(at.find("#tour-show", Button.class) == null ? "#tour-next" : "#tour-show");
                        EditorWindow.until("the next step", () -> !step(at).isEmpty() && !step.equals(step(at)));
                    }
                    at.planned();
                }),
                new ScreenTour.Stop("help: found", at -> {
                    help(at, "contents");
                    at.fill("#help-search", "courses");
                    at.waitFor("#help-found");
                }));
    }

    /** Between two steps there is none. */
    private static String step(Gallery at) {
        Label title = at.find("#tour-title", Label.class);
        return title == null ? "" : title.getText();
    }

    private static void tour(Gallery at, int which) {
        at.later(() -> ScreenTour.menus(at).getLast().getItems().stream().filter(item -> "showMe".equals(item.getId())).map(Menu.class::cast)
                .findFirst().orElseThrow().getItems().get(which).fire());
        at.waitFor("#tour-next");
    }

    private static void help(Gallery at, String anchor) {
        at.later(() -> HelpKey.open(at.editor.stage.getScene(), List.of("#" + anchor)));
        at.waitFor("#help-page");
    }
}

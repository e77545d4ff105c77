package org.cardwright.ui;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.cardwright.data.Appearance;

/**
 * What every screen shows in all four appearances, and each menu and list that is open over it: contrast, and where the focus is.
 * The last appearance stays for the next screen, which begins with it.
 */
final class LooksCheck implements ScreenCheck {
    private static final List<Appearance> LOOKS = List.of(Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST_LIGHT,
            Appearance.HIGH_CONTRAST_DARK);

    private final FocusCheck focus = new FocusCheck();
    private int front;

    /** How many times a control with the focus was looked at. */
    int marks() {
        return focus.marks();
    }

    @Override
    public List<String> faults(Gallery at) {
        List<String> faults = new ArrayList<>();
        // A menu that is open has the focus, and would close.
        List<Node> nodes = at.scenes().size() > 1 ? List.of() : focus.visit(at, faults);
        int first = front;
        // In one go: what the window would draw of each appearance nobody sees.
        at.editor.robot().interact(() -> {
            for (int turn = 0; turn < LOOKS.size(); turn++) {
                front = (first + turn) % LOOKS.size();
                look(at, LOOKS.get(front), nodes, faults);
            }
        });
        return faults;
    }

    private void look(Gallery at, Appearance look, List<Node> nodes, List<String> faults) {
        boolean high = look.name().startsWith("HIGH");
        List<String> found = new ArrayList<>();
        at.editor.window.look(look);
        for (Scene scene : at.scenes()) {
            WritableImage picture = Pixels.picture(scene, new Rectangle2D(0, 0, scene.getWidth(), scene.getHeight()));
            Shots.keep(picture, look.name());
            Pixels pixels = new Pixels(picture);
            found.addAll(ContrastCheck.faults(scene, pixels, high));
            if (scene == at.scene()) {
                focus.look(scene, nodes, pixels, high, found);
            }
        }
        found.forEach(fault -> faults.add(look + " " + fault));
    }
}

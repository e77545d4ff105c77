package org.cardwright.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Workbench;

/** What a tour sees and does in its window and in the dialogs over it. */
final class TourHands {
    private final Stage stage;
    private final Practice practice;

    TourHands(Stage stage, Practice practice) {
        this.stage = stage;
        this.practice = practice;
    }

    Workbench bench() {
        return practice.bench();
    }

    boolean command(String label) {
        return practice.run().test(label);
    }

    /** The windows of the tour, the one in front first. */
    private List<Window> windows() {
        return Stream.concat(Stream.of(stage), Window.getWindows().stream().filter(window -> window instanceof Stage
                && window != stage && window.isShowing() && Nodes.over(window, stage))).toList().reversed();
    }

    Optional<Node> find(String query) {
        return windows().stream().flatMap(window -> window.getScene().getRoot().lookupAll(query).stream())
                .filter(Nodes::visible).findFirst();
    }

    boolean sees(String query) {
        return find(query).isPresent();
    }

    <T extends Node> Optional<T> find(String query, Class<T> type) {
        return find(query).filter(type::isInstance).map(type::cast);
    }

    /** Presses a button as soon as it can be pressed. */
    boolean press(String query) {
        Optional<ButtonBase> button = find(query, ButtonBase.class).filter(found -> !found.isDisabled());
        button.ifPresent(ButtonBase::fire);
        return button.isPresent();
    }

    /** Enters a text in the place of what a field says. */
    boolean enter(String query, String text) {
        Optional<TextInputControl> field = find(query, TextInputControl.class);
        field.ifPresent(found -> {
            found.requestFocus();
            found.replaceText(0, found.getLength(), text);
        });
        return field.isPresent();
    }

    /** Types at the beginning of a field. */
    boolean type(String query, String text) {
        Optional<TextInputControl> field = find(query, TextInputControl.class);
        field.ifPresent(found -> {
            found.requestFocus();
            found.insertText(0, text);
        });
        return field.isPresent();
    }

    boolean says(String query, String text) {
        return find(query, TextInputControl.class).filter(field -> field.getText().strip().equalsIgnoreCase(text)).isPresent();
    }

    int modified() {
        return bench().workspaceProperty().get().map(open -> open.modified().size()).orElse(0);
    }
}

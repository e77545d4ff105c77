package org.cardwright.ui.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.RestoredLine;

/** A dialog of the form with one button that does something: it stays with the reason where that is refused. */
final class FormDialog {
    private final Entries entries;
    private final Dialog<ButtonType> dialog;

    @FXML private DialogPane root;
    @FXML private VBox box;
    @FXML private Label refusal;
    @FXML private ButtonType action;

    /** Keeps {@code entries} if it is closed without doing it. */
    FormDialog(Window owner, String headline, Node content, String id, Entries entries) {
        this.entries = entries;
        Fxml.load("form-dialog.fxml", this);
        root.setHeaderText(headline);
        box.getChildren().addAll(0, List.of(new RestoredLine(entries), content));
        VBox.setVgrow(content, Priority.ALWAYS);
        dialog = DialogLook.dialog(owner, root);
        button().setId(id);
    }

    private Button button() {
        return (Button) root.lookupButton(action);
    }

    /** Names what the button does and says whether it can. */
    void action(String name, boolean possible) {
        button().setText(name);
        button().setMinWidth(Button.USE_PREF_SIZE);
        button().setDisable(!possible);
    }

    /** Presses the button, as Enter does outside of a list. */
    void fire() {
        button().fire();
    }

    /** Shows the dialog; {@code apply} returns why it was refused, if it was. */
    void show(Node focus, Supplier<Optional<String>> apply) {
        button().addEventFilter(ActionEvent.ACTION, event -> {
            Optional<String> reason = apply.get();
            Nodes.say(refusal, reason);
            if (reason.isPresent()) {
                event.consume();
            }
        });
        dialog.setOnShown(event -> focus.requestFocus());
        dialog.setOnHidden(event -> entries.end(dialog.getResult() == action));
        entries.begin();
        dialog.show();
    }
}

package org.cardwright.ui.card;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.RestoredLine;

/** A dialog of the form with one button that does something: it stays with the reason where that is refused. */
final class FormDialog {
    private static final String CSS =
            Objects.requireNonNull(FormDialog.class.getResource("/css/card.css")).toString();

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType action = new ButtonType("", ButtonData.OK_DONE);
    private final Entries entries;
    private final Node content;
    @FXML private DialogPane pane;
    @FXML private VBox box;
    @FXML private Label refusal;

    /** Keeps {@code entries} if it is closed without doing it. */
    FormDialog(Window owner, String headline, Node content, String id, Entries entries) {
        this.entries = entries;
        this.content = content;
        dialog.initOwner(owner);
        dialog.setTitle(Strings.get("app.name"));
        dialog.setResizable(true);
        dialog.setDialogPane(Fxml.load("form-dialog.fxml", this));
        dialog.setHeaderText(headline);
        DialogLook.apply(pane);
        // After the look of all dialogs, which it adds to.
        pane.getStylesheets().add(CSS);
        button().setId(id);
        refuse(Optional.empty());
    }

    @FXML
    private void initialize() {
        pane.getButtonTypes().setAll(action, new ButtonType(Strings.get("cancel"), ButtonData.CANCEL_CLOSE));
        box.getChildren().addAll(0, List.of(new RestoredLine(entries), content));
    }

    private Button button() {
        return (Button) pane.lookupButton(action);
    }

    /** Names what the button does and says whether it can. */
    void action(String name, boolean possible) {
        button().setText(name);
        button().setMinWidth(Button.USE_PREF_SIZE);
        button().setDisable(!possible);
    }

    private void refuse(Optional<String> reason) {
        refusal.setText(reason.orElse(""));
        refusal.setVisible(reason.isPresent());
        refusal.setManaged(reason.isPresent());
    }

    /** Presses the button, as Enter does outside of a list. */
    void fire() {
        button().fire();
    }

    /** Shows the dialog; {@code apply} returns why it was refused, if it was. */
    void show(Node focus, Supplier<Optional<String>> apply) {
        button().addEventFilter(ActionEvent.ACTION, event -> {
            Optional<String> reason = apply.get();
            refuse(reason);
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

package org.cardwright.ui.common;

import java.util.Optional;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.cardwright.access.Secret;

/** A question for a passphrase. */
final class SecretDialog {
    @FXML private DialogPane root;
    @FXML private ButtonType go;
    @FXML private Label text;
    @FXML private Label label;
    @FXML private TextField secret;
    private final Dialog<ButtonType> dialog;

    SecretDialog(Window owner, String headline, String explained) {
        Fxml.load("secret.fxml", this);
        root.setHeaderText(headline);
        text.setText(explained);
        label.setLabelFor(secret);
        root.lookupButton(go).setId("secret-go");
        dialog = DialogLook.dialog(owner, root);
        dialog.setOnShown(event -> Platform.runLater(secret::requestFocus));
    }

    Dialog<ButtonType> dialog() {
        return dialog;
    }

    /** What was entered, if that was how it ended. */
    Optional<Secret> entered(Optional<ButtonType> pressed) {
        return pressed.filter(go::equals).map(button -> new Secret(secret.getText()));
    }
}

package org.cardwright.ui.recovery;

import javafx.scene.Node;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.cardwright.i18n.Strings;

/** The frame that the large dialogs of this screen share. */
final class DialogFrame {
    private static final double WIDTH = 920;
    private static final double HEIGHT = 600;

    private DialogFrame() {}

    static DialogPane of(Dialog<?> dialog, Window owner, String headline, Node content) {
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(Strings.get("app.name"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("wide");
        pane.setHeaderText(headline);
        pane.setContent(content);
        pane.setPrefSize(Math.min(WIDTH, owner.getWidth() - 20), Math.min(HEIGHT, owner.getHeight() - 40));
        return pane;
    }
}

package org.cardwright.ui.export;

import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.DialogLook;

/** Asks which of the site's changes are to be taken. */
final class PullDialog {
    private static final double WIDTH = 920;
    private static final double HEIGHT = 560;

    private PullDialog() {}

    /** Whether the selected changes are to be taken now; the choices know which. */
    static boolean ask(Window owner, PullController controller) {
        Dialog<ButtonType> dialog = new Dialog<>();
        ButtonType take = new ButtonType(Strings.get("export.pull.select.take"), ButtonData.OK_DONE);
        dialog.initOwner(owner);
        dialog.setTitle(Strings.get("app.name"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.setHeaderText(Strings.get("export.pull.select.head"));
        pane.setContent(controller.root());
        pane.getButtonTypes().setAll(take, new ButtonType(Strings.get("cancel"), ButtonData.CANCEL_CLOSE));
        DialogLook.apply(pane);
        pane.getStyleClass().add("wide");
        pane.setMinHeight(0);
        pane.setPrefSize(Math.min(WIDTH, owner.getWidth() - 20), Math.min(HEIGHT, owner.getHeight() - 40));
        Runnable enable = () -> pane.lookupButton(take).setDisable(!controller.any());
        controller.onChange(enable);
        enable.run();
        // Later than the dialog's own choice.
        dialog.setOnShown(event -> Platform.runLater(controller::focus));
        boolean taken = dialog.showAndWait().filter(take::equals).isPresent();
        if (taken) {
            controller.note();
        }
        return taken;
    }
}

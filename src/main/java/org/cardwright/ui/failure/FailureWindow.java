package org.cardwright.ui.failure;

import java.util.LinkedHashSet;
import java.util.Set;

import javafx.fxml.FXML;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cardwright.data.LogFormat;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.HelpKey;
import org.cardwright.ui.common.KeyFocus;
import org.cardwright.ui.common.Placement;

/** One small window for all failures until it is closed; it keeps nobody from working on in the others. */
final class FailureWindow {
    /** More kinds than anybody reads; the log has them all. */
    private static final int MOST = 10;

    private final Runnable openLog;
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Stage stage = new Stage();

    @FXML private VBox root;
    @FXML private Label kept;
    @FXML private Label count;
    @FXML private Label name;
    @FXML private TextArea details;
    @FXML private Button close;

    FailureWindow(Runnable openLog) {
        this.openLog = openLog;
        Fxml.load("failure.fxml", this);
        stage.setTitle(Strings.get("app.name"));
        stage.setScene(new Scene(root));
        KeyFocus.on(stage.getScene());
        HelpKey.on(stage.getScene());
        Placement.keepOnScreen(stage);
    }

    @FXML
    private void initialize() {
        name.setLabelFor(details);
    }

    boolean showing() {
        return stage.isShowing();
    }

    /** Says what failed, how often anything did, and whether unsaved work is safe. */
    void tell(Throwable failure, int times, boolean safe) {
        if (kinds.size() < MOST && kinds.add(LogFormat.details(failure))) {
            details.setText(about() + String.join("\n", kinds));
        }
        kept.setText(Strings.get(safe ? "failure.kept" : "failure.notKept"));
        count.setText(Strings.get("failure.count", times));
        count.setVisible(times > 1);
    }

    private static String about() {
        return Strings.get("failure.about", System.getProperty("java.version"), System.getProperty("javafx.version"),
                System.getProperty("os.name"), System.getProperty("os.version")) + "\n\n";
    }

    /** Opens over the window that a person is in, who goes on typing there if a text field has the focus. */
    void show(Window over) {
        stage.initOwner(over);
        boolean inText = over.getScene().getFocusOwner() instanceof TextInputControl;
        stage.show();
        if (inText) {
            over.requestFocus();
        } else {
            close.requestFocus();
        }
    }

    @FXML
    private void copy() {
        CopyLines.copy(details.getText());
    }

    @FXML
    private void log() {
        openLog.run();
    }

    @FXML
    private void close() {
        stage.close();
    }
}

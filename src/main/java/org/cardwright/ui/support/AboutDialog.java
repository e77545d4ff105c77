package org.cardwright.ui.support;

import java.nio.file.Path;
import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.cardwright.data.Library;
import org.cardwright.data.ProgramVersion;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.ItemCell;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Workbench;

/** Says what this program is, what it runs on, and by which licenses it and its libraries are given. */
final class AboutDialog {
    private final Workbench bench;
    @FXML private DialogPane root;
    @FXML private Label about;
    @FXML private Label copied;
    @FXML private ListView<Library> libraries;
    @FXML private Label licenseLabel;
    @FXML private TextArea license;

    AboutDialog(Workbench bench) {
        this.bench = bench;
        Fxml.load("about.fxml", this);
    }

    @FXML
    private void initialize() {
        root.setHeaderText(Strings.get("about.headline", ProgramVersion.current()));
        about.setText(Strings.get("about.text", System.getProperty("java.version"), System.getProperty("javafx.version"),
                bench.data().map(Path::toString).orElse("—"), system()));
        licenseLabel.setLabelFor(license);
        Nodes.leaveByTab(license);
        libraries.setCellFactory(view -> new LibraryCell());
        libraries.getItems().add(new Library("cardwright", Strings.get("app.name"), List.of(Library.OWN_LICENSE),
                Strings.get("about.copyright")));
        libraries.getItems().addAll(Library.all());
        libraries.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            license.setText(chosen == null ? "" : chosen.flowing());
            license.positionCaret(0);
        });
        libraries.getSelectionModel().selectFirst();
        Nodes.show(copied, false);
    }

    static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version") + " (" + System.getProperty("os.arch") + ")";
    }

    @FXML
    private void copy() {
        CopyLines.copy(root.getHeaderText() + "\n" + about.getText() + "\n");
        Nodes.show(copied, true);
    }

    void open() {
        var dialog = DialogLook.dialog(bench.window(), root);
        dialog.setTitle(Strings.get("about.title"));
        dialog.show();
    }

    private static final class LibraryCell extends ItemCell<Library> {
        @Override
        protected Node show(Library library) {
            setText(library.name());
            return null;
        }
    }
}

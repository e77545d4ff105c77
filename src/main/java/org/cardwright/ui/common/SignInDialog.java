package org.cardwright.ui.common;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.cardwright.access.Access;
import org.cardwright.access.Secret;
import org.cardwright.access.ServerHost;
import org.cardwright.access.Token;
import org.cardwright.i18n.Strings;

/** Takes a token for a server, which goes to the system's keyring or is for the session, and signs out again. */
public final class SignInDialog {
    private final Workbench bench;
    private final Runnable then;
    private final Dialog<ButtonType> dialog;
    @FXML private DialogPane root;
    @FXML private ButtonType go;
    @FXML private TextField server;
    @FXML private TextField user;
    @FXML private TextField token;
    @FXML private CheckBox keep;
    @FXML private Label told;
    @FXML private Label need;
    @FXML private VBox signed;
    @FXML private Label hostsLabel;
    @FXML private ListView<String> hosts;
    @FXML private Button out;

    private SignInDialog(Workbench bench, Runnable then) {
        this.bench = bench;
        this.then = then;
        Fxml.load("sign-in.fxml", this);
        dialog = DialogLook.dialog(Nodes.front(bench.window()), root);
    }

    /**
     * Opens it over the window.
     *
     * @param host what one signs in to, as far as that is known
     * @param then runs once one has signed in
     */
    public static void open(Workbench bench, Optional<String> host, Runnable then) {
        SignInDialog opened = new SignInDialog(bench, then);
        host.ifPresent(opened.server::setText);
        opened.list();
        opened.dialog.show();
        Platform.runLater(host.isPresent() ? opened.token::requestFocus : opened.server::requestFocus);
    }

    @FXML
    private void initialize() {
        hostsLabel.setLabelFor(hosts);
        out.disableProperty().bind(hosts.getSelectionModel().selectedItemProperty().isNull());
        Node button = root.lookupButton(go);
        button.setId("sign-in");
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> host().isEmpty() || token.getText().isBlank(),
                server.textProperty(), token.textProperty()));
        need.visibleProperty().bind(button.disableProperty());
        button.addEventFilter(ActionEvent.ACTION, event -> signIn());
        told.textProperty().bind(Bindings.createStringBinding(() -> Strings.get(!server.getText().isBlank() && host().isEmpty()
                ? "signIn.server.ssh" : keep.isSelected() ? "signIn.keep.yes" : "signIn.keep.no"),
                server.textProperty(), keep.selectedProperty()));
    }

    private Optional<ServerHost> host() {
        return ServerHost.of(server.getText());
    }

    private void signIn() {
        ServerHost host = host().orElseThrow();
        Token entered = new Token(user.getText().strip(), new Secret(token.getText().strip()));
        boolean kept = keep.isSelected();
        token.clear();
        bench.background().run(Strings.get("signIn.task", host.name()), progress -> {
            try {
                Access.ours().signIn(host, entered, kept);
                return "";
            } catch (IOException e) {
                return e.getMessage();
            }
        }, said -> {
            bench.message(Strings.get("signIn.done", host.name()));
            if (!said.isEmpty()) {
                bench.dialogs().info(Strings.get("signIn.done", host.name()), said);
            }
            then.run();
            bench.window().fireEvent(new SignedIn());
        }, bench::message);
    }

    @FXML
    private void signOut() {
        String host = hosts.getSelectionModel().getSelectedItem();
        bench.background().run(Strings.get("signIn.task", host), progress -> {
            Access.ours().signOut(ServerHost.of(host).orElseThrow());
            return host;
        }, done -> {
            bench.message(Strings.get("signIn.out.done", done));
            list();
            server.requestFocus();
        }, message -> bench.dialogs().error(Strings.get("signIn.out.failed", host), message));
    }

    private void list() {
        bench.background().run("", progress -> List.copyOf(Access.ours().signedIn().keySet()), found -> {
            hosts.getItems().setAll(found);
            hosts.getSelectionModel().selectFirst();
            signed.setVisible(!found.isEmpty());
            Platform.runLater(() -> root.getScene().getWindow().sizeToScene());
        }, bench::message);
    }
}

package org.cardwright.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import org.cardwright.edit.Latest;
import org.cardwright.export.ExportException;
import org.cardwright.export.SiteAddress;
import org.cardwright.export.SiteClone;
import org.cardwright.export.SitePlace;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.FieldStatus;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.RestoredLine;
import org.cardwright.ui.common.SignInOffer;
import org.cardwright.ui.common.Workbench;

/** Gets a site: asks for its address and a folder, shows how far it is, and gives its folder of cards. */
final class GetSiteDialog {
    private static final String REMEMBERED = "folder of sites";
    /** What a site is called as long as nobody knows its address. */
    private static final String USUAL = "site";

    private final Workbench bench;
    private final Consumer<Path> done;
    private final Latest<Checked> checking;
    private final Dialog<ButtonType> dialog;
    private final FieldStatus addressStatus;
    private final FieldStatus folderStatus;
    private final FieldStatus nameStatus;
    private final Entries entries;
    private final SignInOffer offer;
    private Optional<Background.Running> job = Optional.empty();
    private Checked checked = new Checked("", Optional.empty(), Optional.empty(), Optional.empty(), SitePlace.of("", "", USUAL));
    private boolean asked;
    private Path site = Path.of("");
    @FXML private DialogPane root;
    @FXML private VBox form;
    @FXML private HBox restored;
    @FXML private TextField address;
    @FXML private Label addressMessage;
    @FXML private TextField folder;
    @FXML private Label folderMessage;
    @FXML private TextField name;
    @FXML private Label nameMessage;
    @FXML private Label place;
    @FXML private CheckBox newest;
    @FXML private VBox choice;
    @FXML private Label several;
    @FXML private ListView<Path> folders;
    @FXML private HBox busy;
    @FXML private ProgressBar progress;
    @FXML private Label stage;
    @FXML private Label told;
    @FXML private Button signIn;
    @FXML private ButtonType get;

    /** What was found of what is filled in, each with what is wrong with it; {@code near} is where another folder is looked for. */
    private record Checked(String into, Optional<Path> near, Optional<SiteAddress> site, Optional<String> wrongAddress, SitePlace place) {
        private boolean right() {
            return wrongAddress.isEmpty() && place.wrongFolder().isEmpty() && place.wrongName().isEmpty();
        }
    }

    /** @param done takes the site's folder of cards once it is there and the dialog closed */
    GetSiteDialog(Workbench bench, Consumer<Path> done) {
        this.bench = bench;
        this.done = done;
        checking = new Latest<>(bench.background(), this::check, this::show, why -> tell(why, Severity.ERROR));
        Fxml.load("get-site.fxml", this);
        offer = new SignInOffer(bench, signIn);
        addressStatus = new FieldStatus(address, addressMessage);
        folderStatus = new FieldStatus(folder, folderMessage);
        nameStatus = new FieldStatus(name, nameMessage);
        dialog = DialogLook.dialog(bench.window(), root);
        dialog.initModality(Modality.WINDOW_MODAL);
        folder.setText(bench.remembered().getOrDefault(REMEMBERED, System.getProperty("user.home")));
        // What is secret in an address is not kept, not even that long.
        entries = bench.entries("get a site").add("address", () -> checked.site().map(SiteAddress::uri).stream().toList(),
                texts -> address.setText(texts.getFirst())).text("folder", folder).text("name", name).check("newest", newest);
        restored.getChildren().setAll(new RestoredLine(entries));
        restored.visibleProperty().bind(entries.restoredProperty());
        List.of(address, folder, name).forEach(field -> field.textProperty().addListener(observed -> edited()));
    }

    @FXML
    private void initialize() {
        place.setVisible(false);
        button().setId("site-get");
        button().addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            goOn();
        });
        Button cancel = (Button) root.lookupButton(root.getButtonTypes().getLast());
        cancel.addEventFilter(ActionEvent.ACTION, event -> {
            if (job.isPresent()) {
                event.consume();
                job.get().cancel();
            }
        });
    }

    private Button button() {
        return (Button) root.lookupButton(get);
    }

    /** Opens it; the window below waits. */
    void open() {
        dialog.setOnHidden(event -> {
            job.ifPresent(Background.Running::cancel);
            entries.end(dialog.getResult() == get);
        });
        dialog.show();
        entries.begin();
        address.requestFocus();
    }

    private void edited() {
        tell("", Severity.INFO);
        asked = false;
        checking.ask();
    }

    private Optional<Background.Job<Checked>> check() {
        String typed = address.getText();
        String into = folder.getText().strip();
        String own = name.getText();
        return Optional.of(_ -> checked(typed, into, own));
    }

    private static Checked checked(String typed, String into, String own) {
        Optional<SiteAddress> found = Optional.empty();
        Optional<String> wrong = Optional.empty();
        try {
            found = Optional.of(SiteAddress.of(typed));
        } catch (ExportException e) {
            wrong = Optional.of(e.getMessage());
        }
        SitePlace there = SitePlace.of(into, own, found.map(SiteAddress::name).orElse(USUAL));
        return new Checked(into, there.wrongFolder().isEmpty() ? Optional.of(Path.of(into)).filter(Files::isDirectory) : Optional.empty(),
                found, wrong, there);
    }

    /** An address is complained of only once a person is done with it. */
    private void show(Checked now) {
        checked = now;
        boolean secret = now.site().filter(SiteAddress::secret).isPresent();
        boolean known = now.site().isPresent() || asked;
        addressStatus.show(asked ? now.wrongAddress().map(GetSiteDialog::error).or(() -> secret(secret)) : secret(secret));
        folderStatus.show(now.place().wrongFolder().filter(_ -> known).map(GetSiteDialog::error));
        nameStatus.show(now.place().wrongName().filter(_ -> known).map(GetSiteDialog::error));
        place.setVisible(now.right());
        place.setText(Strings.get("site.get.place", now.place().folder()));
        if (asked && now.right()) {
            start(now);
        } else if (asked) {
            (now.wrongAddress().isPresent() ? address : now.place().wrongFolder().isPresent() ? folder : name).requestFocus();
        }
        asked = false;
        fit();
    }

    private static FieldMessage error(String why) {
        return new FieldMessage(Severity.ERROR, why);
    }

    private static Optional<FieldMessage> secret(boolean typed) {
        return typed ? Optional.of(new FieldMessage(Severity.INFO, Strings.get("site.get.secret"))) : Optional.empty();
    }

    /** Room for what is said now, as far as it lacks any. */
    private void fit() {
        if (root.getScene().getWindow().isShowing() && root.prefHeight(root.getWidth()) > root.getHeight()) {
            root.getScene().getWindow().sizeToScene();
        }
    }

    private void tell(String message, Severity severity) {
        told.setText(message);
        told.getStyleClass().setAll("label", severity == Severity.ERROR ? "severity-error" : "severity-info");
        told.setVisible(!message.isEmpty());
        signIn.setVisible(false);
    }

    @FXML
    private void browse() {
        bench.dialogs().chooseFolder(checked.near()).ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private void goOn() {
        if (choice.isVisible()) {
            opened(folders.getSelectionModel().getSelectedItem());
        } else if (job.isEmpty()) {
            asked = true;
            checking.ask();
        }
    }

    private void start(Checked now) {
        SiteAddress from = now.site().orElseThrow();
        site = now.place().folder();
        boolean latestOnly = newest.isSelected();
        bench.remembered().put(REMEMBERED, now.into());
        busy(true);
        Background.Running started = bench.background().run(Strings.get("site.get.task", from.name()),
                offer.watch(watch -> SiteClone.get(from, site, latestOnly, watch)), this::got, message -> {
                    failed(message);
                    offer.show(message, () -> start(now));
                    (signIn.isVisible() ? signIn : button()).requestFocus();
                    fit();
                }, () -> {
                    busy(false);
                    tell(Strings.get("site.get.canceled"), Severity.INFO);
                    fit();
                });
        job = Optional.of(started);
        bench.background().running().stream().filter(task -> task.running().equals(started)).forEach(task -> {
            progress.progressProperty().bind(task.fraction());
            stage.textProperty().bind(Bindings.createStringBinding(() -> task.fraction().getValue() == null
                    || task.fraction().getValue().doubleValue() < 0 ? Strings.get("site.get.waiting")
                    : Strings.get("site.get.percent", (int) (task.fraction().getValue().doubleValue() * 100)), task.fraction()));
        });
    }

    private void busy(boolean now) {
        form.setDisable(now);
        button().setDisable(now);
        busy.setVisible(now);
        tell("", Severity.INFO);
        if (!now) {
            job = Optional.empty();
            progress.progressProperty().unbind();
            stage.textProperty().unbind();
        }
        fit();
    }

    private void failed(String message) {
        busy(false);
        tell(message, Severity.ERROR);
        fit();
    }

    private void got(List<Path> found) {
        busy(false);
        switch (found.size()) {
            case 0 -> failed(Strings.get("site.get.no-cards", site));
            case 1 -> opened(found.getFirst());
            default -> choose(found);
        }
    }

    private void choose(List<Path> found) {
        form.setVisible(false);
        choice.setVisible(true);
        several.setLabelFor(folders);
        folders.setCellFactory(list -> new FolderCell(site));
        folders.getItems().setAll(found);
        folders.getSelectionModel().selectFirst();
        folders.requestFocus();
        button().setText(Strings.get("site.get.open"));
        fit();
    }

    private void opened(Path cards) {
        dialog.setResult(get);
        dialog.close();
        done.accept(cards);
    }
}

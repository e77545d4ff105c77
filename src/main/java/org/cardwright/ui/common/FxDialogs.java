package org.cardwright.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.cardwright.access.Secret;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.DiskChoice;
import org.cardwright.merge.DiskConflict;
import org.cardwright.model.Severity;
import org.cardwright.text.SourceText;

/** Asks and tells by real dialogs over the main window. */
public final class FxDialogs implements Dialogs {
    private static final double WIDTH = 460;
    private static final int LISTED = 8;
    private static final double ROW = 30;
    /** Of the list above and below, also in high contrast. */
    private static final double EDGES = 8;

    private final Supplier<Window> owner;
    private final Consumer<String> browser;
    private final TypingPause typing;
    private final Unfinished unfinished = new Unfinished();
    private Optional<MergeDialog> merging = Optional.empty();

    /** Opens addresses with {@code browser}. */
    public FxDialogs(Supplier<Window> owner, Consumer<String> browser) {
        this(owner, browser, System::nanoTime);
    }

    /** Tells how long ago a person typed as {@code clock} does, in nanoseconds. */
    FxDialogs(Supplier<Window> owner, Consumer<String> browser, LongSupplier clock) {
        this.owner = owner;
        this.browser = browser;
        typing = new TypingPause(clock);
    }

    @Override
    public void watch(Window window) {
        typing.watch(window);
    }

    @Override
    public boolean confirm(String headline, String text, String action) {
        ButtonType yes = new ButtonType(action, ButtonData.OK_DONE);
        Alert alert = alert(Alert.AlertType.CONFIRMATION, headline, text, yes, cancel());
        return alert.showAndWait().filter(yes::equals).isPresent();
    }

    private static ButtonType cancel() {
        return new ButtonType(Strings.get("cancel"), ButtonData.CANCEL_CLOSE);
    }

    @Override
    public Unsaved unsaved(List<CardId> cards) {
        ButtonType save = new ButtonType(Strings.get("unsaved.save", cards.size()), ButtonData.OK_DONE);
        // Not a "no", which the toolkit lets Esc press as well.
        ButtonType discard = new ButtonType(Strings.get("unsaved.discard"), ButtonData.LEFT);
        Alert alert = alert(Alert.AlertType.CONFIRMATION, Strings.get("unsaved.headline", cards.size()), "",
                save, discard, cancel());
        Place.mark(alert.getDialogPane(), "unsaved");
        ListView<String> list = new ListView<>();
        list.getItems().setAll(cards.stream().map(CardId::name).toList());
        list.setCellFactory(view -> new NameCell());
        TextSize.setRow(list, ROW);
        list.setPrefHeight(Math.min(LISTED, cards.size()) * TextSize.of(ROW) + EDGES);
        Label label = new Label(Strings.get("unsaved.text"));
        list.setAccessibleText(label.getText());
        label.setWrapText(true);
        VBox content = new VBox(8, label, list);
        content.setPrefWidth(TextSize.of(WIDTH));
        alert.getDialogPane().setContent(content);
        return alert.showAndWait().map(Map.of(save, Unsaved.SAVE, discard, Unsaved.DISCARD)::get).orElse(Unsaved.CANCEL);
    }

    @Override
    public Optional<List<DiskChoice>> resolve(List<DiskConflict> conflicts, String text) {
        typing.await();
        MergeDialog dialog = new MergeDialog(owner.get(), conflicts, unfinished);
        merging = Optional.of(dialog);
        Optional<List<DiskChoice>> chosen = dialog.ask();
        merging = Optional.empty();
        return chosen;
    }

    @Override
    public void changedAgain(Map<CardId, Optional<SourceText>> onDisk) {
        merging.ifPresent(dialog -> dialog.changedAgain(onDisk));
    }

    @Override
    public AfterFailure saveFailed(String headline, String text) {
        ButtonType retry = new ButtonType(Strings.get("failure.retry"), ButtonData.LEFT);
        ButtonType elsewhere = new ButtonType(Strings.get("failure.elsewhere"), ButtonData.LEFT);
        Alert alert = alert(Alert.AlertType.ERROR, headline, text, retry, elsewhere, ButtonType.CLOSE);
        Place.mark(alert.getDialogPane(), "save-failed");
        return alert.showAndWait().map(Map.of(retry, AfterFailure.RETRY, elsewhere, AfterFailure.ELSEWHERE)::get)
                .orElse(AfterFailure.CLOSE);
    }

    @Override
    public void error(String headline, String text) {
        alert(Alert.AlertType.ERROR, headline, text, ButtonType.CLOSE).showAndWait();
    }

    @Override
    public void info(String headline, String text) {
        alert(Alert.AlertType.INFORMATION, headline, text, ButtonType.CLOSE).showAndWait();
    }

    @Override
    public Optional<Secret> secret(String headline, String text) {
        typing.await();
        SecretDialog asked = new SecretDialog(Nodes.front(owner.get()), headline, text);
        return asked.entered(asked.dialog().showAndWait());
    }

    private Alert alert(Alert.AlertType type, String headline, String text, ButtonType... buttons) {
        typing.await();
        Alert alert = new Alert(type, text, buttons);
        alert.initOwner(Nodes.front(owner.get()));
        alert.setTitle(headline);
        alert.setHeaderText(headline);
        alert.setResizable(true);
        DialogLook.apply(alert.getDialogPane());
        Place.mark(alert.getDialogPane(), type == Alert.AlertType.CONFIRMATION ? "question" : "message");
        Severity severity = severity(type);
        DialogLook.icon(alert.getDialogPane(), Severities.icon(severity), Severities.styleClass(severity));
        alert.getDialogPane().setPrefWidth(TextSize.of(WIDTH + 80));
        return alert;
    }

    private static Severity severity(Alert.AlertType type) {
        return switch (type) {
            case ERROR -> Severity.ERROR;
            case WARNING, CONFIRMATION -> Severity.WARNING;
            case INFORMATION, NONE -> Severity.INFO;
        };
    }

    @Override
    public Optional<Path> chooseFolder(Optional<Path> initial) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Strings.get("choose.title"));
        initial.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseNewFile(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFile(String title, String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(pattern, pattern.split(";")));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public void openLink(String url) {
        browser.accept(url);
    }

    /** Opens the folder that holds the file: no desktop has a common way to select a file in it. */
    @Override
    public void showInFolder(Path file) {
        browser.accept(file.toAbsolutePath().getParent().toUri().toString());
    }

    /** A name as wide as the list; its end, in which names differ, stays in sight. */
    private static final class NameCell extends ItemCell<String> {
        private NameCell() {
            setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }

        @Override
        protected Node show(String name) {
            setText(name);
            return null;
        }
    }
}

package org.cardwright.ui.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cardwright.export.Author;
import org.cardwright.export.ExportMemory;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.AuthorFields;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Workbench;

/** Who changes of a site are by, and what is remembered of the open folder's site. */
final class AuthorPage implements PreferencePage {
    private final Workbench bench;
    private final ExportMemory memory;
    private final Optional<Path> folder;
    private final PauseTransition typed = new PauseTransition(Duration.millis(400));
    private AuthorFields signed;
    private String kept = "";
    @FXML private VBox root;
    @FXML private Label authorLabel;
    @FXML private TextField author;
    @FXML private Label message;
    @FXML private Label emailLabel;
    @FXML private TextField email;
    @FXML private Label emailMessage;
    @FXML private Label siteText;
    @FXML private Button site;
    @FXML private Label workbookText;
    @FXML private Button workbook;

    /** What is kept, as it is shown. */
    private record Known(Optional<String> author, Optional<String> site, Optional<Optional<Path>> workbook) {}

    AuthorPage(Workbench bench) {
        this.bench = bench;
        memory = new ExportMemory(bench.data());
        folder = bench.workspaceProperty().get().map(open -> open.folder().root());
        Fxml.load("preferences-author.fxml", this);
    }

    @FXML
    private void initialize() {
        authorLabel.setLabelFor(author);
        emailLabel.setLabelFor(email);
        signed = new AuthorFields(author, message, email, emailMessage);
        typed.setOnFinished(event -> keep());
        signed.whenTyped(typed::playFromStart);
        author.focusedProperty().addListener((observed, old, now) -> keep());
        email.focusedProperty().addListener((observed, old, now) -> keep());
        root.sceneProperty().addListener((observed, old, scene) -> keep());
    }

    @Override
    public void shown() {
        bench.background().run("", progress -> {
            Optional<String> known = folder.flatMap(memory::site);
            return new Known(memory.author(), known, known.flatMap(place -> memory.workbook(Path.of(place))));
        }, this::show, bench::message);
    }

    private void show(Known known) {
        if (!signed.focused()) {
            kept = known.author().orElse("");
            signed.show(kept);
        }
        siteText.setText(folder.isEmpty() ? Strings.get("command.closed")
                : known.site().map(place -> Strings.get("preferences.site.known", place)).orElseGet(() -> Strings.get("preferences.site.none")));
        site.setDisable(known.site().isEmpty());
        workbookText.setText(known.workbook().map(file -> file.map(path -> Strings.get("preferences.workbook.known", path))
                .orElseGet(() -> Strings.get("preferences.workbook.files"))).orElseGet(() -> Strings.get("preferences.workbook.none")));
        workbook.setDisable(known.workbook().isEmpty());
    }

    private void keep() {
        String text = signed.text();
        if (!text.equals(kept) && (text.isEmpty() || Author.parse(text).isPresent())) {
            kept = text;
            bench.background().run("", progress -> {
                memory.author(text);
                return text;
            }, done -> { }, bench::message);
        }
    }

    @FXML
    private void forgetSite() {
        forget(known -> memory.forgetSite(folder.orElseThrow()));
    }

    @FXML
    private void forgetWorkbook() {
        forget(memory::forgetWorkbook);
    }

    private void forget(Forgetting work) {
        bench.background().run("", progress -> {
            work.forget(Path.of(memory.site(folder.orElseThrow()).orElse("")));
            return folder;
        }, done -> shown(), bench::message);
    }

    /** What is done with the site of the open folder. */
    private interface Forgetting {
        void forget(Path site) throws IOException;
    }

    @Override
    public Parent root() {
        return root;
    }
}

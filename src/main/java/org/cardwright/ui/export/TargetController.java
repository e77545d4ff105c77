package org.cardwright.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cardwright.edit.CardId;
import org.cardwright.export.SiteTarget;
import org.cardwright.export.TargetInfo;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.AuthorFields;
import org.cardwright.ui.common.FieldStatus;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;

/** The first step: which site, which branch, and who one is if git does not know. */
final class TargetController {
    private final Workbench bench;
    private final ExportViewModel model;
    private final GetLatest gets;
    private final Parent root;
    private final PullRequestController pull;
    @FXML private HBox place;
    @FXML private Label placeLabel;
    @FXML private TextField site;
    @FXML private Label siteMessage;
    @FXML private ComboBox<String> branch;
    @FXML private Label branchMessage;
    @FXML private Hyperlink offer;
    @FXML private TextField author;
    @FXML private Label authorMessage;
    @FXML private TextField email;
    @FXML private Label emailMessage;
    @FXML private Label about;
    @FXML private Label notices;
    @FXML private Label sources;
    @FXML private CheckBox courses;
    @FXML private Button next;
    @FXML private Button latest;
    @FXML private Label why;
    @FXML private VBox pullRequest;
    private FieldStatus siteStatus;
    private FieldStatus branchStatus;
    private AuthorFields signed;

    TargetController(Workbench bench, ExportViewModel model, GetLatest gets) {
        this.bench = bench;
        this.gets = gets;
        this.model = model;
        pull = new PullRequestController(bench, gets);
        root = Fxml.load("export-target.fxml", this);
    }

    @FXML
    private void initialize() {
        pullRequest.getChildren().setAll(pull.root());
        pullRequest.visibleProperty().bind(pull.root().visibleProperty());
        pull.mergedProperty().addListener(observed -> show());
        siteStatus = new FieldStatus(site, siteMessage);
        branchStatus = new FieldStatus(branch, branchMessage);
        signed = new AuthorFields(author, authorMessage, email, emailMessage);
        site.textProperty().bindBidirectional(model.siteProperty());
        signed.show(model.authorProperty().get());
        signed.whenTyped(() -> model.authorProperty().set(signed.text()));
        model.authorProperty().addListener((observed, was, is) -> signed.show(is));
        branch.getEditor().textProperty().bindBidirectional(model.branchProperty());
        courses.selectedProperty().bindBidirectional(model.review().withSourcesProperty());
        PauseTransition typed = new PauseTransition(Duration.millis(250));
        typed.setOnFinished(event -> model.look());
        site.textProperty().addListener((observed, was, is) -> {
            model.infoProperty().set(Optional.empty());
            typed.playFromStart();
        });
        List.of(model.infoProperty(), model.problemProperty(), model.branchProperty(), model.authorProperty(),
                model.busyProperty(), bench.revisionProperty())
                .forEach(value -> value.addListener(observed -> show()));
        show();
    }

    @FXML
    private void fetchLatest() {
        gets.run(model.infoProperty().get().orElseThrow().target());
    }

    @FXML
    private void getSite() {
        new GetSiteDialog(bench, cards -> site.setText(SiteTarget.around(cards.toString()).orElse(cards).toString())).open();
    }

    @FXML
    private void useOffer() {
        model.branchOffer().ifPresent(name -> {
            branch.requestFocus();
            branch.getEditor().setText(name);
        });
    }

    @FXML
    private void browse() {
        Optional<Path> start = model.infoProperty().get().map(info -> info.target().root()).or(model::folder);
        bench.dialogs().chooseFolder(start).ifPresent(chosen -> site.setText(chosen.toString()));
    }

    /** Only what is saved is exported, so that the site and the folder's files agree afterwards. */
    @FXML
    private void saveAndReview() {
        Set<CardId> modified = modified();
        if (modified.isEmpty()) {
            model.compare();
        } else {
            bench.save(modified, model::compare);
        }
    }

    private Set<CardId> modified() {
        return bench.workspaceProperty().get().map(Workspace::modified).map(Set::copyOf).orElse(Set.of());
    }

    private void show() {
        Optional<TargetInfo> info = model.infoProperty().get();
        boolean git = info.filter(TargetInfo::git).isPresent();
        boolean asked = git && info.get().author().isEmpty();
        boolean own = model.ownProperty().get();
        place.setVisible(!own);
        placeLabel.setVisible(!own);
        branch.setVisible(git);
        author.setVisible(asked);
        email.setVisible(asked);
        info.ifPresent(found -> {
            List<String> branches = found.branches();
            if (!branch.getItems().equals(branches)) {
                String typed = branch.getEditor().getText();
                branch.getItems().setAll(branches);
                branch.getEditor().setText(typed);
            }
        });
        siteStatus.show(problem(model.problemProperty().get()));
        branchStatus.show(model.branchProblem().flatMap(TargetController::problem));
        Optional<String> other = model.branchOffer();
        other.ifPresent(name -> offer.setText(Strings.get("export.branch.use", name)));
        offer.setVisible(other.isPresent());
        Optional<String> unsent = info.filter(found -> found.unsent() > 0 && found.branch().equals(Optional.of(model.branchProperty()
                .get().strip()))).map(found -> Strings.get("export.target.unsent", found.unsent()));
        notices.setText(info.map(found -> String.join("\n", Stream.concat(unsent.stream(), found.notices().stream()).toList())).orElse(""));
        notices.setVisible(!notices.getText().isEmpty());
        about.setText(model.branchProblem().isPresent() ? "" : info.map(found -> found.about(model.branchProperty().get().strip(), own))
                .orElse(site.getText().isBlank() ? Strings.get("export.target.about.none") : ""));
        sources.setText(info.stream().flatMap(found -> found.sources().stream()).findFirst().map(file ->
                Strings.get("export.target.sources", file.toString().replace('\\', '/'))).orElse(""));
        sources.setVisible(!sources.getText().isEmpty());
        boolean served = git && info.get().remote().isPresent() && info.get().branch().isPresent();
        latest.setVisible(served && !pull.mergedProperty().get());
        latest.setDisable(model.busyProperty().get());
        info.filter(found -> served).ifPresentOrElse(found -> pull.about(new PullRequestController.About(
                found.target(), found.branch().orElseThrow(), Optional.empty()), () -> { }), pull::clear);
        int unsaved = modified().size();
        next.setText(unsaved == 0 ? Strings.get("export.target.next") : Strings.get("export.target.save", unsaved));
        next.setDisable(!model.ready() || model.busyProperty().get());
        why.setText(model.ready() || model.busyProperty().get() ? "" : Strings.get(site.getText().isBlank()
                ? "export.why.site" : asked && signed.lacking() && model.branchProblem().isEmpty() ? "export.why.author"
                : "step.why.refused"));
        // Until it is known what comes first, the screen itself had the focus.
        if (root != null && root.isFocused() && info.isPresent()) {
            focus();
        }
    }

    private static Optional<FieldMessage> problem(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new FieldMessage(Severity.ERROR, text));
    }

    Parent root() {
        return root;
    }

    /** The same as its button. */
    void fire() {
        next.fire();
    }

    void focus() {
        if (model.ready()) {
            next.requestFocus();
        } else if (model.ownProperty().get() && !branch.isVisible()) {
            root.requestFocus();
        } else {
            (model.ownProperty().get() ? branch : site).requestFocus();
        }
    }
}

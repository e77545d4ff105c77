package org.cardwright.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.animation.PauseTransition;
import javafx.geometry.HPos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cardwright.edit.CardId;
import org.cardwright.export.Author;
import org.cardwright.export.TargetInfo;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.FieldMessage;
import org.cardwright.ui.common.FieldStatus;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first step: which site, which branch, and who one is if git does not know. */
final class TargetPane {
    private final Workbench bench;
    private final ExportViewModel model;
    private final TextField site = new TextField();
    private final ComboBox<String> branch = new ComboBox<>();
    private final TextField author = new TextField();
    private final Label branchLabel = new Label(Strings.get("export.target.branch"));
    private final Label authorLabel = new Label(Strings.get("export.target.author"));
    private final Label about = Titles.muted("");
    private final Label notices = new Label();
    private final Hyperlink offer = new Hyperlink();
    private final Label sourcesNote = new Label();
    private final CheckBox courses = new CheckBox(Strings.get("export.target.courses"));
    private final Button next = new Button();
    private final Button latest = new Button(Strings.get("export.latest"), new FontIcon(Feather.DOWNLOAD_CLOUD));
    private final FieldStatus siteStatus = FieldStatus.of(site, Strings.get("export.target.site"));
    private final FieldStatus branchStatus = FieldStatus.of(branch, Strings.get("export.target.branch"));
    private final FieldStatus authorStatus = FieldStatus.of(author, Strings.get("export.target.author"));
    private final ScrollPane root;

    TargetPane(Workbench bench, ExportViewModel model) {
        this.bench = bench;
        this.model = model;
        site.setId("export-site");
        branch.setId("export-branch");
        author.setId("export-author");
        next.setId("export-review");
        offer.setId("export-branch-offer");
        offer.setOnAction(event -> useOffer());
        notices.setId("export-notices");
        branch.setEditable(true);
        site.setPromptText(Strings.get("export.target.site.prompt"));
        author.setPromptText(Strings.get("export.target.author.prompt"));
        site.textProperty().bindBidirectional(model.siteProperty());
        author.textProperty().bindBidirectional(model.authorProperty());
        branch.getEditor().textProperty().bindBidirectional(model.branchProperty());
        courses.selectedProperty().bindBidirectional(model.withSourcesProperty());
        PauseTransition typed = new PauseTransition(Duration.millis(250));
        typed.setOnFinished(event -> model.look());
        site.textProperty().addListener((observed, was, is) -> {
            model.infoProperty().set(Optional.empty());
            typed.playFromStart();
        });
        List.of(model.infoProperty(), model.problemProperty(), model.branchProperty(), model.authorProperty(),
                model.busyProperty(), bench.revisionProperty())
                .forEach(value -> value.addListener(observed -> show()));
        root = new ScrollPane(new VBox(16, grid(), about, notices, sourcesNote, courses, buttons()));
        root.getContent().getStyleClass().add("export-target");
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
        notices.setWrapText(true);
        notices.getStyleClass().add("export-note");
        sourcesNote.setWrapText(true);
        sourcesNote.getStyleClass().add("export-note");
        show();
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        names.setHalignment(HPos.LEFT);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, fields);
        Label siteLabel = new Label(Strings.get("export.target.site"));
        siteLabel.setLabelFor(site);
        branchLabel.setLabelFor(branch);
        authorLabel.setLabelFor(author);
        Button browse = new Button(Strings.get("export.target.browse"));
        browse.setMinWidth(Region.USE_PREF_SIZE);
        browse.setOnAction(event -> browse());
        HBox.setHgrow(site, Priority.ALWAYS);
        branch.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(0, siteLabel, new HBox(8, site, browse));
        grid.add(siteStatus.label(), 1, 1);
        grid.addRow(2, branchLabel, branch);
        grid.add(new VBox(branchStatus.label(), offer), 1, 3);
        grid.addRow(4, authorLabel, author);
        grid.add(authorStatus.label(), 1, 5);
        return grid;
    }

    private HBox buttons() {
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(event -> saveAndReview());
        latest.setId("export-latest");
        latest.setMinWidth(Region.USE_PREF_SIZE);
        latest.setOnAction(event -> model.latest(() -> bench.message(Strings.get("export.latest.done"))));
        return new HBox(8, next, latest);
    }

    private void useOffer() {
        model.branchOffer().ifPresent(name -> {
            branch.requestFocus();
            branch.getEditor().setText(name);
        });
    }

    private void browse() {
        Optional<Path> start = model.infoProperty().get().map(info -> info.target().root()).or(model::folder);
        bench.dialogs().chooseFolder(start).ifPresent(chosen -> site.setText(chosen.toString()));
    }

    /** Only what is saved is exported, so that the site and the folder's files agree afterwards. */
    private void saveAndReview() {
        Set<CardId> modified = modified();
        if (modified.isEmpty()) {
            model.review();
        } else {
            bench.save(modified, model::review);
        }
    }

    private Set<CardId> modified() {
        return bench.workspaceProperty().get().map(Workspace::modified).map(Set::copyOf).orElse(Set.of());
    }

    private void show() {
        Optional<TargetInfo> info = model.infoProperty().get();
        boolean git = info.filter(TargetInfo::git).isPresent();
        boolean asked = git && info.get().author().isEmpty();
        visible(git, branchLabel, branch);
        visible(asked, authorLabel, author);
        info.ifPresent(found -> {
            List<String> branches = found.branches();
            if (!branch.getItems().equals(branches)) {
                String typed = branch.getEditor().getText();
                branch.getItems().setAll(branches);
                branch.getEditor().setText(typed);
            }
        });
        siteStatus.show(problem(model.problemProperty().get()));
        branchStatus.show(model.branchProblem().flatMap(TargetPane::problem));
        Optional<String> other = model.branchOffer();
        other.ifPresent(name -> offer.setText(Strings.get("export.branch.use", name)));
        visible(other.isPresent(), offer);
        notices.setText(info.map(found -> String.join("\n", found.notices())).orElse(""));
        visible(!notices.getText().isEmpty(), notices);
        authorStatus.show(asked && Author.parse(author.getText()).isEmpty() && !author.getText().isEmpty()
                ? problem(Strings.get("export.git.author")) : Optional.empty());
        about.setText(model.branchProblem().isPresent() ? "" : info.map(this::about)
                .orElse(site.getText().isBlank() ? Strings.get("export.target.about.none") : ""));
        boolean sources = info.filter(found -> !found.sources().isEmpty()).isPresent();
        sourcesNote.setText(sources ? Strings.get("export.target.sources",
                info.get().sources().getFirst().toString().replace('\\', '/')) : "");
        visible(sources, sourcesNote, courses);
        visible(git && info.get().remote().isPresent() && info.get().branch().isPresent(), latest);
        latest.setDisable(model.busyProperty().get());
        int unsaved = modified().size();
        next.setText(unsaved == 0 ? Strings.get("export.target.next") : Strings.get("export.target.save", unsaved));
        next.setDisable(!model.ready() || model.busyProperty().get());
    }

    private static Optional<FieldMessage> problem(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new FieldMessage(Severity.ERROR, text));
    }

    private String about(TargetInfo info) {
        if (!info.git()) {
            return Strings.get("export.target.about.no-git", info.target().cards());
        }
        String name = model.branchProperty().get().strip();
        String where = info.branch().orElse(Strings.get("export.target.detached"));
        String key = info.branch().equals(Optional.of(name)) ? "export.target.about.current"
                : info.branches().contains(name) ? "export.target.about.switch" : "export.target.about.new";
        return Strings.get(key, info.target().cards(), name, where);
    }

    private static void visible(boolean shown, Region... nodes) {
        for (Region node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
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
        } else {
            site.requestFocus();
        }
    }
}

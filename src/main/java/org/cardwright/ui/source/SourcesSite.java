package org.cardwright.ui.source;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.cardwright.edit.Change;
import org.cardwright.edit.FileStep;
import org.cardwright.export.FolderSources;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.source.SourceComparison;
import org.cardwright.source.SourceProblem;
import org.cardwright.source.SourceSite;
import org.cardwright.ui.common.Frames;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.FileSteps;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of the tab: the site, what is the truth for it, and what is wrong with its tables. */
final class SourcesSite {
    private static final int LISTED = 4;
    private static final double MOST = 180;
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private final Workbench bench;
    private final SourcesViewModel model;
    private Subscription ends = Subscription.EMPTY;
    private Optional<Path> workbook = Optional.empty();
    private boolean choosing;
    private boolean allProblems;
    private Optional<Finding> wanted = Optional.empty();
    @FXML private HBox known;
    @FXML private Label about;
    @FXML private Button change;
    @FXML private VBox ask;
    @FXML private Label siteName;
    @FXML private TextField site;
    @FXML private Label message;
    @FXML private VBox truth;
    @FXML private RadioButton files;
    @FXML private RadioButton book;
    @FXML private Label bookName;
    @FXML private Button compare;
    @FXML private Button cancel;
    @FXML private VBox problems;
    @FXML private ScrollPane problemPane;
    @FXML private VBox problemLines;
    @FXML private Button more;
    @FXML private Button fill;

    SourcesSite(Workbench bench, SourcesViewModel model) {
        this.bench = bench;
        this.model = model;
    }

    @FXML
    private void initialize() {
        siteName.setLabelFor(site);
        problemLines.heightProperty().subscribe(height -> {
            problemPane.setPrefHeight(Math.min(TextSize.of(MOST), height.doubleValue()));
            problemPane.setMinHeight(problemPane.getPrefHeight());
        });
        site.setOnAction(event -> model.choose(site.getText()));
        ends = model.foundProperty().subscribe(this::show);
    }

    private void show(FolderSources found) {
        boolean asks = found != FolderSources.NONE && (choosing || found.asks() || found.site().isEmpty());
        Nodes.show(known, found.site().isPresent() && !asks);
        Nodes.show(ask, asks);
        Nodes.show(truth, found.site().isPresent() || found.truth().isPresent());
        Nodes.show(cancel, choosing && found.site().isPresent());
        found.root().filter(_ -> !site.isFocused()).ifPresent(root -> site.setText(root.toString()));
        about.setText(found.root().map(root -> Strings.get(found.truth().flatMap(one -> one).isPresent()
                ? "sources.about.workbook" : "sources.about.files", root, found.truth().flatMap(one -> one)
                .map(path -> path.getFileName().toString()).orElse(""))).orElse(""));
        message.setText(!found.problem().isEmpty() ? found.problem() : found.asks() || found.site().isPresent() ? ""
                : found.root().map(root -> Strings.get("sources.none", root)).orElse(Strings.get("sources.unknown")));
        message.getStyleClass().setAll("label", found.problem().isEmpty() ? "muted" : Severities.styleClass(Severity.ERROR));
        Nodes.show(message, !message.getText().isEmpty());
        if (!choosing) {
            workbook = found.truth().flatMap(one -> one);
            (workbook.isPresent() ? book : files).setSelected(true);
        }
        showBook();
        showProblems(found);
    }

    private void showBook() {
        bookName.setText(workbook.map(Path::toString).orElse(Strings.get("sources.book.none")));
        compare.setDisable(book.isSelected() && workbook.isEmpty());
    }

    /** The first problems; all of them and what may be a mistake, where a person asks for it. */
    private void showProblems(FolderSources found) {
        Optional<SourceComparison> compared = found.comparison().filter(_ -> !found.asks());
        List<SourceProblem> first = compared.stream().flatMap(one -> Stream.concat(one.sources().problems().stream(),
                one.site().problems().stream())).distinct().toList();
        List<SourceProblem> all = Stream.concat(first.stream(), compared.stream().flatMap(one -> one.sources().hints()
                .stream())).distinct().toList();
        List<SourceProblem> shown = allProblems ? all : first.stream().limit(LISTED).toList();
        problemLines.getChildren().setAll(shown.stream().map(problem -> line(problem, problem.blocks() ? Severity.ERROR
                : first.contains(problem) ? Severity.WARNING : Severity.INFO, compared.get())).toList());
        wanted.ifPresent(finding -> shown.stream().filter(problem -> problem.saidBy(finding)).findFirst()
                .ifPresent(problem -> goTo((Label) problemLines.getChildren().get(shown.indexOf(problem)))));
        problemPane.setVisible(!shown.isEmpty());
        more.setText(Strings.get(allProblems ? "sources.problems.fewer" : "sources.problems.all", all.size()));
        Nodes.show(more, allProblems || shown.size() < all.size());
        Nodes.show(fill, found.site().flatMap(SourceSite::filledUp).isPresent());
        Nodes.show(problems, !all.isEmpty());
        problems.getStyleClass().setAll("sources-problems", first.isEmpty() ? "hints" : "wrong");
    }

    private static Label line(SourceProblem problem, Severity severity, SourceComparison compared) {
        Label line = new Label(Strings.get("sources.problem", compared.sources().place(problem),
                problem.text()), new FontIcon(Severities.icon(severity)));
        line.getStyleClass().add(Severities.styleClass(severity));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    /** Shows all problems and goes to this one, now or when they are known. */
    void all(Finding finding) {
        allProblems = true;
        wanted = Optional.of(finding);
        showProblems(model.foundProperty().get());
    }

    private void goTo(Label line) {
        line.pseudoClassStateChanged(FOUND, true);
        Frames.afterNext(() -> problemPane.setVvalue(line.getBoundsInParent().getMinY()
                / Math.max(1, problemLines.getHeight() - problemPane.getViewportBounds().getHeight())));
    }

    @FXML
    private void more() {
        allProblems = !allProblems;
        wanted = Optional.empty();
        showProblems(model.foundProperty().get());
    }

    @FXML
    private void change() {
        choosing = true;
        show(model.foundProperty().get());
        site.requestFocus();
    }

    @FXML
    private void cancel() {
        choosing = false;
        model.foundProperty().get().root().ifPresent(root -> site.setText(root.toString()));
        show(model.foundProperty().get());
        change.requestFocus();
    }

    @FXML
    private void chooseSite() {
        bench.dialogs().chooseFolder(model.foundProperty().get().root()).ifPresent(folder -> {
            site.setText(folder.toString());
            model.choose(folder.toString());
        });
    }

    @FXML
    private void chooseBook() {
        bench.dialogs().chooseFile(Strings.get("sources.book.choose"), "*.xlsx").ifPresent(chosen -> {
            workbook = Optional.of(chosen);
            book.setSelected(true);
        });
        showBook();
    }

    @FXML
    private void pick() {
        showBook();
    }

    /** Keeps the answer; the comparison with it follows. */
    @FXML
    private void compare() {
        choosing = false;
        model.truth(workbook.filter(_ -> book.isSelected()), this::failed);
    }

    private void failed(String why) {
        bench.dialogs().error(Strings.get("sources.truth.failed"), why);
    }

    @FXML
    private void fill() {
        Optional<FileStep> step = model.foundProperty().get().site().flatMap(SourceSite::filledUp);
        step.ifPresent(file -> bench.background().run(Strings.get("sources.writing"), progress -> {
            FileSteps.apply(List.of(file));
            return file;
        }, done -> {
            bench.apply(new Change(Strings.get("sources.fill"), Instant.now(), List.of(), List.of(done)),
                    Strings.get("sources.filled", done.name()));
            model.look(true);
        }, why -> bench.dialogs().error(Strings.get("sources.write.failed"), why)));
    }

    void focus() {
        if (site.getText().isEmpty() || !truth.isVisible()) {
            site.requestFocus();
        } else {
            (book.isSelected() ? book : files).requestFocus();
        }
    }

    void close() {
        ends.unsubscribe();
    }
}

package org.cardwright.ui.export;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.export.Author;
import org.cardwright.export.BranchMerge;
import org.cardwright.export.ExportResult;
import org.cardwright.export.Remote;
import org.cardwright.export.RemoteResult;
import org.cardwright.export.SiteTarget;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.Resolution;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The last step: what was done, the push to the server, and the text for the pull request. */
final class PublishPane {
    private final Workbench bench;
    private final ExportViewModel model;
    private final Label done = new Label();
    private final Label where = Titles.muted("");
    private final Label told = new Label();
    private final Button push = new Button(Strings.get("export.push"), new FontIcon(Feather.UPLOAD_CLOUD));
    private final Button merge = new Button(Strings.get("export.merge"), new FontIcon(Feather.GIT_MERGE));
    private final VBox conflicts = new VBox(12);
    private final TextArea text = new TextArea();
    private final ScrollPane root;
    private final Map<String, ObservableMap<String, Resolution>> choices = new TreeMap<>();
    private Optional<BranchMerge> merging = Optional.empty();

    PublishPane(Workbench bench, ExportViewModel model) {
        this.bench = bench;
        this.model = model;
        done.getStyleClass().add("export-head");
        done.setWrapText(true);
        told.setWrapText(true);
        push.setId("export-push");
        merge.setId("export-merge");
        text.setId("export-text");
        push.getStyleClass().add("accent");
        push.setMinWidth(Region.USE_PREF_SIZE);
        merge.setMinWidth(Region.USE_PREF_SIZE);
        push.setOnAction(event -> push());
        merge.setOnAction(event -> merge());
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(12);
        Label label = new Label(Strings.get("export.text"));
        label.setLabelFor(text);
        Button copy = new Button(Strings.get("export.copy"), new FontIcon(Feather.COPY));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(event -> copy());
        Button again = new Button(Strings.get("export.again"));
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(event -> model.restart());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, label, gap, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox content = new VBox(12, done, where, new HBox(8, push, merge), told, conflicts, head, text, again);
        content.getStyleClass().add("export-target");
        root = new ScrollPane(content);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.getStyleClass().add("edge-to-edge");
        model.resultProperty().addListener((observed, was, is) -> is.ifPresent(this::show));
        model.problemProperty().addListener((observed, was, is) -> tell(is, true));
        model.busyProperty().addListener((observed, was, is) -> {
            push.setDisable(is);
            merge.setDisable(is);
        });
    }

    private void show(ExportResult result) {
        done.setText(Strings.get("export.done", result.cards()));
        where.setText(result.commit().map(id -> Strings.get("export.done.commit", result.branch().orElse(""),
                id.substring(0, 10))).orElseGet(() -> Strings.get("export.done.files", target().cards())));
        boolean remote = model.infoProperty().get().flatMap(info -> info.remote()).isPresent();
        visible(result.commit().isPresent() && remote, push);
        visible(false, merge);
        text.setText(result.pullRequest());
        tell(result.warning().orElseGet(() -> result.commit().isPresent() && !remote
                ? Strings.get("export.remote.none") : ""), false);
        merging = Optional.empty();
        conflicts.getChildren().clear();
        bench.message(done.getText());
    }

    private SiteTarget target() {
        return model.infoProperty().get().orElseThrow().target();
    }

    private String branch() {
        return model.resultProperty().get().flatMap(ExportResult::branch).orElseThrow();
    }

    private void tell(String message, boolean problem) {
        told.setText(message);
        told.getStyleClass().setAll("label", problem ? "severity-error" : "severity-info");
        visible(!message.isEmpty(), told);
    }

    private void push() {
        String branch = branch();
        SiteTarget target = target();
        model.work(Strings.get("export.task.push"), progress -> Remote.of(target).push(branch, progress),
                this::pushed);
    }

    private void pushed(RemoteResult result) {
        tell(String.join("\n", Stream.concat(Stream.of(result.message()), result.words().stream()).toList()),
                result.rejected());
        visible(!result.rejected(), push);
        visible(result.rejected(), merge);
        if (!result.rejected()) {
            visible(false, push);
        }
    }

    /** First fetches; then, once all is chosen, merges and pushes again. */
    private void merge() {
        String branch = branch();
        SiteTarget target = target();
        if (merging.isEmpty()) {
            model.work(Strings.get("export.task.fetch"), progress -> {
                Remote.of(target).fetch(branch, progress);
                return BranchMerge.plan(target, branch);
            }, found -> {
                merging = found;
                choices.clear();
                found.ifPresent(this::ask);
                if (found.isEmpty() || found.get().conflicts().isEmpty()) {
                    apply();
                }
            });
        } else if (merging.get().undecided(fixed()).isEmpty()) {
            apply();
        } else {
            tell(Strings.get("export.review.undecided", merging.get().undecided(fixed()).size()), true);
        }
    }

    private void ask(BranchMerge found) {
        conflicts.getChildren().clear();
        found.conflicts().forEach((card, list) -> {
            ObservableMap<String, Resolution> map = FXCollections.observableHashMap();
            choices.put(card, map);
            ConflictPane pane = new ConflictPane();
            pane.show(list, new PushedChoices(map));
            conflicts.getChildren().addAll(new Label(card), pane.root());
        });
        if (!found.conflicts().isEmpty()) {
            tell(Strings.get("export.review.undecided", found.conflicts().size()), true);
            merge.setText(Strings.get("export.merge.go"));
        }
    }

    private Map<String, Map<String, Resolution>> fixed() {
        Map<String, Map<String, Resolution>> fixed = new TreeMap<>();
        choices.forEach((card, map) -> fixed.put(card, Map.copyOf(map)));
        return fixed;
    }

    private void apply() {
        Map<String, Map<String, Resolution>> chosen = fixed();
        Optional<BranchMerge> found = merging;
        String branch = branch();
        SiteTarget target = target();
        Optional<Author> author = Author.parse(model.authorProperty().get());
        model.work(Strings.get("export.task.merge"), progress -> {
            if (found.isPresent()) {
                found.get().apply(chosen, author, progress);
            }
            return Remote.of(target).push(branch, progress);
        }, result -> {
            merging = Optional.empty();
            conflicts.getChildren().clear();
            merge.setText(Strings.get("export.merge"));
            pushed(result);
        });
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text.getText());
        Clipboard.getSystemClipboard().setContent(content);
        bench.message(Strings.get("export.copied"));
    }

    private static void visible(boolean shown, Region node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    Parent root() {
        return root;
    }

    void focus() {
        if (push.isVisible()) {
            push.requestFocus();
        } else {
            text.requestFocus();
        }
    }
}

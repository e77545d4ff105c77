package org.cardwright.ui.export;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cardwright.edit.Progress;
import org.cardwright.export.Author;
import org.cardwright.export.ExportResult;
import org.cardwright.export.ExportStanding;
import org.cardwright.export.PullRequestPage;
import org.cardwright.export.PullRequests;
import org.cardwright.export.PushChoices;
import org.cardwright.export.Remote;
import org.cardwright.export.RemoteResult;
import org.cardwright.export.RewrittenException;
import org.cardwright.export.SiteTarget;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.ConflictWords;
import org.cardwright.ui.common.ConflictsController;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.SignInOffer;
import org.cardwright.ui.common.Workbench;

/** The last step: what was done, the push to the server, and the text for the pull request. */
final class PublishController {
    private final Workbench bench;
    private final ExportViewModel model;
    private final Parent root;
    private final PullRequestController pull;
    private final GetLatest gets;
    /** Whether the server's history was written again, so that this export begins anew with the latest. */
    private volatile boolean rewritten;
    private Optional<PushChoices> asked = Optional.empty();
    private Optional<PullRequestPage> page = Optional.empty();
    private Runnable tried = () -> { };
    private SignInOffer offer;
    @FXML private Label since;
    @FXML private Button again;
    @FXML private Label done;
    @FXML private Label where;
    @FXML private Button push;
    @FXML private Button merge;
    @FXML private Button latest;
    @FXML private Button request;
    @FXML private Button signIn;
    @FXML private Label told;
    @FXML private VBox pullRequest;
    @FXML private VBox conflicts;
    @FXML private Label label;
    @FXML private TextArea text;
    @FXML private Button copy;
    @FXML private HBox address;
    @FXML private Label addressLabel;
    @FXML private TextField addressText;

    PublishController(Workbench bench, ExportViewModel model, GetLatest gets) {
        this.bench = bench;
        this.model = model;
        this.gets = gets;
        pull = new PullRequestController(bench, gets);
        root = Fxml.load("export-publish.fxml", this);
    }

    @FXML
    private void initialize() {
        label.setLabelFor(text);
        addressLabel.setLabelFor(addressText);
        model.published().standsProperty().addListener((observed, was, is) -> stands(is));
        pullRequest.getChildren().setAll(pull.root());
        pullRequest.visibleProperty().bind(pull.root().visibleProperty());
        pull.knownProperty().subscribe(known -> request.setVisible(request.isVisible() && !known));
        model.published().resultProperty().addListener((observed, was, is) -> is.ifPresent(this::show));
        offer = new SignInOffer(bench, signIn);
        model.problemProperty().addListener((observed, was, is) -> {
            tell(is, true);
            offer.show(is, tried);
            latest.setVisible(rewritten && !is.isEmpty());
            merge.setVisible(merge.isVisible() && !latest.isVisible());
            if (!is.isEmpty() && model.stepProperty().get() == ExportViewModel.Step.PUBLISH) {
                focus();
            }
        });
        latest.disableProperty().bind(model.busyProperty());
        signIn.disableProperty().bind(model.busyProperty());
        push.disableProperty().bind(model.busyProperty());
        merge.disableProperty().bind(model.busyProperty());
    }

    @FXML
    private void restart() {
        model.restart();
    }

    private void show(ExportResult result) {
        where.setText(result.exported() ? result.where(target()) : "");
        where.setVisible(result.exported());
        boolean remote = model.infoProperty().get().flatMap(info -> info.remote()).isPresent();
        push.setVisible(result.commit().isPresent() && remote);
        done.setText(result.exported() ? Strings.get(push.isVisible() ? "export.done.ready" : "export.done", result.cards())
                : Strings.get("export.done.unsent", result.branch().orElse("")));
        merge.setVisible(false);
        latest.setVisible(false);
        rewritten = false;
        request.setVisible(false);
        address.setVisible(false);
        since.setVisible(false);
        again.getStyleClass().remove("accent");
        pull.clear();
        if (push.isVisible()) {
            // Made by an earlier export of the same branch.
            pull.about(new PullRequestController.About(target(), branch(), Optional.empty()), () -> { });
        }
        text.setText(result.pullRequest());
        tell(result.warning().orElseGet(() -> result.commit().isPresent() && !remote
                ? Strings.get("export.remote.none") : ""), false);
        ask(Optional.empty());
        bench.message(done.getText());
    }

    /** Cards, checkout and server went on. */
    private void stands(ExportStanding now) {
        boolean changed = now.changed() > 0;
        since.setText(Strings.get("export.since", now.changed()));
        since.setVisible(changed);
        again.getStyleClass().remove("accent");
        if (changed) {
            again.getStyleClass().add("accent");
        }
        if (now.unsent() > 0 && !push.isVisible() && !merge.isVisible() && !latest.isVisible()) {
            push.setVisible(true);
            request.setVisible(false);
            address.setVisible(false);
            tell(Strings.get("export.unsent", now.unsent()), false);
        }
        if (Nodes.within(root.getScene() == null ? null : root.getScene().getFocusOwner(), root) && (changed || push.isVisible())) {
            focus();
        }
    }

    private SiteTarget target() {
        return model.infoProperty().get().orElseThrow().target();
    }

    private String branch() {
        return model.published().resultProperty().get().flatMap(ExportResult::branch).orElseThrow();
    }

    private void tell(String message, boolean problem) {
        told.setText(message);
        told.getStyleClass().setAll("label", problem ? "severity-error" : "severity-info");
        told.setVisible(!message.isEmpty());
    }

    @FXML
    private void push() {
        String branch = branch();
        SiteTarget target = target();
        tried = this::push;
        model.work(Strings.get("export.task.push"), offer.watch(progress -> Remote.of(target).push(branch, progress)),
                this::pushed, this::canceled);
    }

    private void canceled() {
        tell(Strings.get("export.push.canceled"), false);
        bench.message(Strings.get("export.push.canceled"));
        focus();
    }

    private void pushed(RemoteResult result) {
        tell(String.join("\n", Stream.concat(Stream.of(result.message()), result.words().stream()).toList()),
                result.rejected());
        // The status bar went on saying what was before.
        bench.message(result.message());
        push.setVisible(false);
        merge.setVisible(result.rejected());
        focus();
        if (!result.rejected()) {
            ExportResult exported = model.published().resultProperty().get().orElseThrow();
            done.setText(exported.exported() ? Strings.get("export.done", exported.cards()) : Strings.get("export.done.sent"));
            SiteTarget target = target();
            String branch = branch();
            String words = text.getText();
            bench.background().run(Strings.get("export.task.request"), _ -> PullRequests.of(target, branch, words),
                    this::offer, message -> tell(message, true));
            bench.background().run("", _ -> PullRequests.next(target, branch), next -> next.ifPresent(what ->
                    tell(told.getText() + "\n" + what, false)), message -> tell(told.getText() + "\n" + message, false));
        }
    }

    /** Where the server's pages are known; elsewhere the text is there to be copied. */
    private void offer(Optional<PullRequestPage> found) {
        page = found;
        request.setVisible(found.isPresent());
        address.setVisible(found.isPresent());
        addressText.setText(found.map(PullRequestPage::address).orElse(""));
        if (found.isPresent()) {
            request.requestFocus();
            pull.about(new PullRequestController.About(target(), branch(), Optional.of(text.getText())), () -> {
                request.getStyleClass().remove("accent");
                pull.focus();
            });
        }
    }

    @FXML
    private void request() {
        PullRequestPage shown = page.orElseThrow();
        if (!shown.rest().isEmpty()) {
            CopyLines.copy(shown.rest());
        }
        bench.dialogs().openLink(shown.address());
        tell(Strings.get(shown.rest().isEmpty() ? "export.request.opened" : "export.request.rest"), false);
    }

    /**
     * Fetches, and merges and pushes again once all is chosen; where others went on since then, what they did is asked
     * for, too.
     */
    @FXML
    private void merge() {
        if (asked.isPresent() && asked.get().open() > 0) {
            tell(Strings.get("export.review.undecided", asked.get().open()), true);
            return;
        }
        String branch = branch();
        SiteTarget target = target();
        Optional<Author> author = Author.parse(model.authorProperty().get());
        Optional<PushChoices> before = asked;
        tried = this::merge;
        model.work(Strings.get("export.task.merge"),
                offer.watch(progress -> merged(target, branch, before, author, progress)), result -> {
                    ask(result.asked());
                    result.pushed().ifPresent(this::pushed);
                    result.asked().ifPresent(open -> tell(Strings.get(before.isEmpty()
                            || before.get().merge().sameAs(open.merge()) ? "export.review.undecided"
                            : "export.merge.again", open.open()), true));
                    if (result.asked().isPresent()) {
                        focus();
                    }
                }, this::canceled);
    }

    private PushChoices.Again merged(SiteTarget target, String branch, Optional<PushChoices> before, Optional<Author> author,
            Progress progress) throws IOException {
        try {
            return PushChoices.pushed(target, branch, before, author, progress);
        } catch (RewrittenException e) {
            rewritten = true;
            throw e;
        }
    }

    @FXML
    private void latest() {
        gets.run(target());
    }

    /** Whether what was exported is to be exported again once the checkout has the latest. */
    boolean waits() {
        return latest.isVisible();
    }

    private void ask(Optional<PushChoices> found) {
        asked = found;
        conflicts.getChildren().clear();
        found.ifPresent(all -> all.choices().forEach((card, choices) -> {
            var view = new ConflictsController(ConflictWords.SITE);
            view.show(Strings.get("export.merge.card", card, choices.conflicts().size()), choices);
            conflicts.getChildren().add(view.root());
        }));
        merge.setText(Strings.get(found.isEmpty() ? "export.merge" : "export.merge.go"));
    }

    @FXML
    private void copyAddress() {
        CopyLines.copy(addressText.getText());
        bench.message(Strings.get("export.copied.address"));
    }

    @FXML
    private void copy() {
        CopyLines.copy(text.getText());
        bench.message(Strings.get("export.copied"));
    }

    Parent root() {
        return root;
    }

    /** The way on has the focus: what is to be decided, else the button that goes on, else what is to be copied. */
    void focus() {
        Optional<Node> choice = asked.filter(all -> all.open() > 0).flatMap(_ -> Nodes.end(conflicts, false));
        Stream<Button> ways = Stream.of(again).filter(_ -> since.isVisible() && !merge.isVisible());
        choice.or(() -> Stream.concat(ways, Stream.of(latest, signIn, merge, push, request)).filter(Button::isVisible)
                .map(Node.class::cast).findFirst()).orElse(copy).requestFocus();
    }
}

package org.cardwright.ui.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventHandler;
import javafx.event.WeakEventHandler;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.cardwright.access.PullRequestLink;
import org.cardwright.access.PullRequestState;
import org.cardwright.access.PullRequestState.Stage;
import org.cardwright.edit.Progress;
import org.cardwright.export.BranchRequest;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.SiteTarget;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.SignInOffer;
import org.cardwright.ui.common.SignedIn;
import org.cardwright.ui.common.Workbench;

/** The pull request of a branch, where one is signed in: made, looked at when asked for, and what comes after it. */
final class PullRequestController {
    private final Workbench bench;
    private final GetLatest gets;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private Optional<About> about = Optional.empty();
    private Optional<BranchRequest> request = Optional.empty();
    private Optional<PullRequestLink> link = Optional.empty();
    private SignInOffer offer;
    private Runnable shown = () -> { };
    /** Held here, so that the window forgets it with this screen. */
    private final EventHandler<SignedIn> signedIn = event -> look();
    @FXML private Parent root;
    @FXML private Button create;
    @FXML private Button state;
    @FXML private Button page;
    @FXML private Button latest;
    @FXML private Button signIn;
    @FXML private Label told;

    /**
     * Which pull request it is about.
     *
     * @param text with which it can be made; empty where it can only be looked at
     */
    record About(SiteTarget target, String branch, Optional<String> text) {}

    PullRequestController(Workbench bench, GetLatest gets) {
        this.bench = bench;
        this.gets = gets;
        Fxml.load("pull-request.fxml", this);
        bench.window().addEventHandler(SignedIn.DONE, new WeakEventHandler<>(signedIn));
    }

    @FXML
    private void initialize() {
        offer = new SignInOffer(bench, signIn);
        List.of(create, state, signIn).forEach(button -> button.disableProperty().bind(busy));
        clear();
    }

    Parent root() {
        return root;
    }

    /** Whether there is a pull request that is known here. */
    ReadOnlyBooleanProperty knownProperty() {
        return page.visibleProperty();
    }

    /** Whether it is merged, so that the latest is offered here. */
    ReadOnlyBooleanProperty mergedProperty() {
        return latest.visibleProperty();
    }

    /** Shows nothing. */
    void clear() {
        about = Optional.empty();
        show(Optional.empty());
    }

    /**
     * Looks for a pull request in what is remembered.
     *
     * @param then is run if there is something to see then
     */
    void about(About now, Runnable then) {
        if (about.equals(Optional.of(now))) {
            return;
        }
        clear();
        about = Optional.of(now);
        shown = then;
        look(now);
    }

    /** Whoever signs in later gets at once what is for those who did before. */
    private void look() {
        about.filter(_ -> request.isEmpty()).ifPresent(this::look);
    }

    private void look(About now) {
        ExportMemory memory = new ExportMemory(bench.data());
        bench.background().run("", _ -> BranchRequest.of(now.target(), now.branch(), memory), found -> {
            if (about.equals(Optional.of(now))) {
                show(found);
                if (root.isVisible()) {
                    shown.run();
                }
            }
        }, message -> {
            if (about.equals(Optional.of(now))) {
                root.setVisible(true);
                tell(message, true);
            }
        });
    }

    private void show(Optional<BranchRequest> found) {
        request = found;
        link = found.flatMap(BranchRequest::known);
        boolean makes = found.isPresent() && about.flatMap(About::text).isPresent();
        root.setVisible(makes || link.isPresent());
        create.setVisible(makes && link.isEmpty());
        state.setVisible(root.isVisible());
        page.setVisible(link.isPresent());
        latest.setVisible(false);
        signIn.setVisible(false);
        tell(link.map(known -> Strings.get("export.request.known", text(known), known.address())).orElse(""), false);
    }

    private static String text(PullRequestLink link) {
        return String.valueOf(link.number());
    }

    private void tell(String message, boolean problem) {
        told.setText(message);
        told.getStyleClass().setAll("label", problem ? "severity-error" : "severity-info");
        told.setVisible(!message.isEmpty());
    }

    /** What has the focus then, where something is to be done next. */
    void focus() {
        Stream.of(latest, create, state).filter(Button::isVisible).findFirst().ifPresent(Button::requestFocus);
    }

    @FXML
    private void create() {
        String text = about.flatMap(About::text).orElseThrow();
        work("export.task.create", this::create, (asked, progress) -> asked.create(text, progress), made -> {
            show(request);
            if (!made.rest().isEmpty()) {
                CopyLines.copy(made.rest());
            }
            String words = Strings.get(made.existed() ? "export.request.create.existed" : "export.request.create.done",
                    text(made.link()), made.link().address());
            tell(made.rest().isEmpty() ? words : words + "\n" + Strings.get("export.request.create.rest"), false);
            bench.message(words);
            focus();
        });
    }

    @FXML
    private void state() {
        work("export.task.state", this::state, BranchRequest::state, this::seen);
    }

    private void seen(Optional<PullRequestState> found) {
        String branch = about.orElseThrow().branch();
        boolean merged = found.filter(now -> now.stage() == Stage.MERGED).isPresent();
        boolean over = found.isEmpty() || merged || found.get().stage() == Stage.CLOSED;
        link = found.map(PullRequestState::link);
        create.setVisible(over && about.flatMap(About::text).isPresent());
        page.setVisible(found.isPresent());
        latest.setVisible(merged);
        Stream<String> words = found.map(now -> now.words().stream()).orElseGet(() -> Stream.of(Strings.get("export.request.none")));
        tell(String.join("\n", Stream.concat(words, Stream.of(Strings.get("export.request.merged", branch)).filter(_ -> merged)).toList()), false);
        bench.message(told.getText().lines().findFirst().orElse(""));
    }

    /** What is asked of the host. */
    private interface Question<T> {
        T ask(BranchRequest of, Progress progress) throws IOException;
    }

    /** Asks off the window's thread; whoever is refused may sign in, and it goes on. */
    private <T> void work(String name, Runnable again, Question<T> question, Consumer<T> done) {
        Optional<About> before = about;
        BranchRequest asked = request.orElseThrow();
        busy.set(true);
        Runnable ended = () -> busy.set(false);
        bench.background().run(Strings.get(name), offer.watch(progress -> question.ask(asked, progress)), value -> {
            ended.run();
            if (about.equals(before)) {
                signIn.setVisible(false);
                done.accept(value);
            }
        }, message -> {
            ended.run();
            if (about.equals(before)) {
                tell(message, true);
                offer.show(message, again);
                if (signIn.isVisible()) {
                    signIn.requestFocus();
                }
            }
        }, ended);
    }

    @FXML
    private void page() {
        link.ifPresent(known -> bench.dialogs().openLink(known.address()));
    }

    @FXML
    private void latest() {
        gets.run(about.orElseThrow().target());
    }
}

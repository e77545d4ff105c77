package org.cardwright.ui.card;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.CardField;
import org.cardwright.source.NextRun;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.LinkMarks;
import org.cardwright.ui.common.Sharing;
import org.cardwright.ui.common.SidePane;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.FileStamp;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.OpenCard;
import org.cardwright.workspace.Workspace;

/**
 * Opens a card that nobody sees, piece by piece, once all cards are checked and while nobody does anything: code that runs for the
 * first time takes several times as long, and the first card that a person opens need not wait for that. What is opened and
 * typed into is a copy.
 */
public final class FormRehearsal implements Feature {
    private static final Duration BETWEEN = Duration.millis(60);
    /** So long, in nanoseconds, nobody must have done anything. */
    private static final long CALM = 500_000_000L;
    private static final double SIZE = 700;
    /** The sections that come after the first frame of a form. */
    private static final int LATE = 3;
    /** So many times the page is looked at, which is read in the background. */
    private static final int LOOKS = 3;

    private final PauseTransition pause = new PauseTransition(BETWEEN);
    private final Queue<Runnable> pieces = new ArrayDeque<>();
    private Optional<Workbench> bench = Optional.empty();
    private Optional<Supplier<SidePane>> side = Optional.empty();
    private Optional<Sharing> sharing = Optional.empty();
    private long touched = System.nanoTime();
    private boolean done;

    /** Tells what forms have beside them in this window. */
    public void with(Supplier<SidePane> pane, Sharing shared) {
        side = Optional.of(pane);
        sharing = Optional.of(shared);
    }

    @Override
    public void install(Workbench window) {
        bench = Optional.of(window);
        pause.setOnFinished(event -> step());
        window.window().addEventFilter(InputEvent.ANY, event -> touched = System.nanoTime());
        window.findings().pendingProperty().subscribe(pending -> begin());
        window.frontCardProperty().subscribe(front -> front.ifPresent(_ -> end()));
    }

    private void begin() {
        Workbench window = bench.orElseThrow();
        if (!done && window.findings().checks().isPresent() && window.frontCardProperty().get().isEmpty()) {
            window.workspaceProperty().get().ifPresent(open -> open.cards().stream()
                    .filter(card -> open.document(card).readable()).findFirst().ifPresent(card -> begin(open, card)));
        }
    }

    private void begin(Workspace open, CardId card) {
        done = true;
        pieces.addAll(pieces(open, card));
        pause.playFromStart();
    }

    /** There is nothing to prepare any more: a card is being opened. */
    private void end() {
        done = true;
        pieces.clear();
        pause.stop();
    }

    private void step() {
        if (System.nanoTime() - touched > CALM && !bench.orElseThrow().findings().pendingProperty().get()) {
            pieces.remove().run();
        }
        if (!pieces.isEmpty()) {
            pause.playFromStart();
        }
    }

    /** Whether nothing is left to do. */
    public boolean over() {
        return done && pieces.isEmpty();
    }

    /** Each is as small as it can be, so that a key that comes just then hardly waits. */
    private List<Runnable> pieces(Workspace open, CardId card) {
        CardDocument document = open.document(card);
        Workspace copy = new Workspace(open.folder(), List.of(new LoadedCard(card, document, new FileStamp(0, Instant.EPOCH))));
        OpenCard model = new OpenCard(copy, card, _ -> List.of());
        FormMemory memory = new FormMemory();
        NextRun next = new NextRun();
        VBox stage = new VBox();
        List<Runnable> all = new ArrayList<>();
        all.add(() -> {
            stage.getStylesheets().setAll(bench.orElseThrow().window().getScene().getRoot().getStylesheets());
            new Scene(stage, SIZE, SIZE);
        });
        all.add(() -> show(stage, Fxml.load("card-header.fxml", new CardHeader(model, _ -> {}, () -> {}, next))));
        all.add(() -> lay(stage));
        all.add(() -> show(stage, Fxml.load("identity.fxml", new IdentityForm(model, _ -> {}, memory.spelling()))));
        all.add(() -> lay(stage));
        CardEditor[] editor = new CardEditor[1];
        all.add(() -> {
            editor[0] = new CardEditor(copy, card, bench.orElseThrow().dialogs(), _ -> List.of(), sharing.orElseThrow(),
                    LinkMarks.NONE, next, memory);
            editor[0].close();
            show(stage, editor[0].root());
        });
        all.add(stage::applyCss);
        all.add(stage::layout);
        for (int i = 0; i < LATE; i++) {
            all.add(() -> complete(stage));
            all.add(() -> lay(stage));
        }
        all.add(() -> fill(stage));
        all.add(() -> lay(stage));
        all.add(() -> {
            type(stage);
            editor[0].close();
        });
        all.add(() -> lay(stage));
        SidePane[] pane = new SidePane[1];
        all.add(() -> pane[0] = side.orElseThrow().get());
        all.add(() -> show(stage, pane[0].root()));
        all.add(() -> lay(stage));
        all.add(() -> pane[0].show(Optional.of(document), Optional.of(document), card.name(), List::of));
        for (int i = 0; i < LOOKS; i++) {
            all.add(() -> lay(stage));
        }
        all.add(stage.getChildren()::clear);
        return all;
    }

    private static void show(VBox stage, Parent part) {
        stage.getChildren().setAll(part);
    }

    private static void lay(VBox stage) {
        stage.applyCss();
        stage.resize(SIZE, SIZE);
        stage.layout();
    }

    /** Completes the next section. */
    private static void complete(VBox stage) {
        stage.lookupAll(".card-section").stream().map(Section.class::cast).filter(Section::late).findFirst()
                .ifPresent(Section::complete);
    }

    /** Makes a row of each kind, or all of the only one. */
    private static void fill(VBox stage) {
        List<Node> rooms = List.copyOf(stage.lookupAll(".vacancy"));
        if (!rooms.isEmpty()) {
            ((Vacancies.Vacancy) rooms.getFirst()).fill();
            if (rooms.size() > 1) {
                ((Vacancies.Vacancy) rooms.getLast()).fill();
            }
        }
    }

    private static void type(VBox stage) {
        if (stage.lookup("#field-" + CardField.DESCRIPTION.key()) instanceof TextArea area) {
            area.appendText("a");
        }
    }
}

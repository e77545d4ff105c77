package org.cardwright.ui.help;

import java.util.Optional;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.cardwright.export.PracticeFolder;
import org.cardwright.ui.common.Workbench;

/** A tour that is going on, in a window over the one that it was begun in; with it the practice folder goes away. */
final class TourRun {
    private static final Duration LOOK = Duration.millis(100);
    private static final Duration AGAIN = Duration.millis(500);
    private static final int TRIES = 12;

    private final Tour tour;
    private final Stage stage;
    private final Practice practice;
    private final PracticeFolder folder;
    private final Workbench main;
    private final TourHands hands;
    private final TourBubble bubble;
    private final Timeline looking = new Timeline(new KeyFrame(LOOK, event -> look()));
    private int number = 1;
    private boolean showing;
    private int tries;

    TourRun(Tour tour, Stage stage, Practice practice, PracticeFolder folder, Workbench main) {
        this.tour = tour;
        this.stage = stage;
        this.practice = practice;
        this.folder = folder;
        this.main = main;
        hands = new TourHands(stage, practice);
        bubble = new TourBubble(() -> showing = true, this::next, this::end);
    }

    /** Opens the window with the first step. */
    void begin() {
        // The program may end with the tour.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(folder::delete));
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> finished());
        stage.setOnCloseRequest(event -> {
            event.consume();
            end();
        });
        bubble.say(tour, number);
        practice.show().run();
        looking.setCycleCount(Animation.INDEFINITE);
        looking.play();
    }

    /** Sees whether the step is done, and keeps the note where it belongs. */
    private void look() {
        TourStep step = tour.steps().get(number - 1);
        if (hands.bench().closed().getValue()) {
            return;
        }
        if (showing) {
            showing = !step.show().map(show -> show.test(hands)).orElse(true);
        }
        if (step.done().test(hands)) {
            next();
        }
        hands.find(tour.steps().get(number - 1).anchor()).or(() -> Optional.of(stage.getScene().getRoot())).ifPresent(bubble::beside);
    }

    private void next() {
        showing = false;
        if (number < tour.steps().size()) {
            number++;
            bubble.say(tour, number);
        }
    }

    /** Closes the window without any question. */
    void end() {
        practice.close().run();
    }

    private void finished() {
        looking.stop();
        bubble.leave();
        clear();
    }

    /** What the window still writes may be in the way for a moment, or bring a part of the folder back. */
    private void clear() {
        main.background().run("", progress -> {
            folder.delete();
            return ++tries;
        }, done -> {
            if (done < TRIES) {
                PauseTransition pause = new PauseTransition(AGAIN);
                pause.setOnFinished(event -> clear());
                pause.play();
            }
        }, main::message);
    }
}

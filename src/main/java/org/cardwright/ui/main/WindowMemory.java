package org.cardwright.ui.main;

import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** Puts the window where it stood last time, if a screen is still there, and knows where it stands now. */
final class WindowMemory {
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;
    /** Room that some systems take for the title besides the window's own height. */
    private static final double TITLE_BAR = 40;
    /** Until then some systems have put the frame around a new window, and moved it by that. */
    private static final Duration FRAMED = Duration.millis(400);
    private static final double MIN_WIDTH = 800;
    private static final double MIN_HEIGHT = 560;

    private final Stage stage;
    private Optional<Session.Bounds> normal;

    WindowMemory(Stage stage, Session session) {
        this.stage = stage;
        normal = session.window().filter(WindowMemory::visible);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        normal.ifPresentOrElse(this::place, this::placeFirst);
        stage.setMaximized(session.maximized());
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> keepTitleInSight());
        stage.xProperty().addListener(observed -> note());
        stage.yProperty().addListener(observed -> note());
        stage.widthProperty().addListener(observed -> note());
        stage.heightProperty().addListener(observed -> note());
    }

    /** A part big enough to grab must lie on a screen. */
    private static boolean visible(Session.Bounds b) {
        return Screen.getScreens().stream().map(Screen::getVisualBounds)
                .anyMatch(screen -> screen.intersects(b.x() + b.width() / 4, b.y(), b.width() / 2, 40));
    }

    private void place(Session.Bounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
    }

    private void placeFirst() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight() - TITLE_BAR));
    }

    /** Without its title nobody could move the window. */
    private void keepTitleInSight() {
        PauseTransition framed = new PauseTransition(FRAMED);
        framed.setOnFinished(event -> {
            double top = Screen.getScreensForRectangle(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                    .stream().mapToDouble(screen -> screen.getVisualBounds().getMinY()).min().orElse(stage.getY());
            if (usual() && stage.getY() < top) {
                stage.setY(top);
            }
        });
        framed.play();
    }

    private boolean usual() {
        return stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen();
    }

    private void note() {
        if (usual() && stage.getWidth() > 0 && stage.getHeight() > 0) {
            normal = Optional.of(new Session.Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        }
    }

    /** The bounds of the window when it is not maximized. */
    Optional<Session.Bounds> bounds() {
        return normal;
    }
}

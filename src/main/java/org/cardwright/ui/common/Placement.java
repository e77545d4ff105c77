package org.cardwright.ui.common;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.InputEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * Keeps the title bar of a window that opens on a screen. With some window managers JavaFX takes the frame's size for
 * its place while the window appears, and moves it up and to the left by that much.
 */
public final class Placement {
    /** Frames of maximized windows reach that far beyond the screen on some systems. */
    private static final double BORDER = 8;
    private static final double TITLE_BAR = 40;

    private final Stage stage;
    private final Supplier<List<Rectangle2D>> screens;
    private final InvalidationListener moved = _ -> Platform.runLater(this::putBack);
    private final EventHandler<InputEvent> used = _ -> stop();
    private double x;
    private double y;

    private Placement(Stage stage, Supplier<List<Rectangle2D>> screens) {
        this.stage = stage;
        this.screens = screens;
    }

    /** Watches each time the window opens, until somebody uses it: from then on it may be put anywhere. */
    public static void keepOnScreen(Stage stage) {
        keepOnScreen(stage, Placement::screens);
    }

    static void keepOnScreen(Stage stage, Supplier<List<Rectangle2D>> screens) {
        Placement placement = new Placement(stage, screens);
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> placement.start());
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> placement.stop());
    }

    private void start() {
        x = stage.getX();
        y = stage.getY();
        stage.xProperty().addListener(moved);
        stage.yProperty().addListener(moved);
        stage.addEventFilter(InputEvent.ANY, used);
    }

    private void stop() {
        stage.xProperty().removeListener(moved);
        stage.yProperty().removeListener(moved);
        stage.removeEventFilter(InputEvent.ANY, used);
    }

    private void putBack() {
        boolean usual = stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (usual && !titleBarShows(screens.get(), stage.getX(), stage.getY(), stage.getWidth())) {
            Rectangle2D screen = screens.get().getFirst();
            boolean known = titleBarShows(screens.get(), x, y, stage.getWidth());
            stage.setX(known ? x : screen.getMinX());
            stage.setY(known ? y : screen.getMinY());
        }
    }

    /** Whether enough of a window's upper edge lies on a screen to see its title and to grab it. */
    public static boolean titleBarShows(double x, double y, double width) {
        return titleBarShows(screens(), x, y, width);
    }

    /** Moves a window up that reaches below its screen, as far as its title stays there. */
    public static void wholeOnScreen(Window window) {
        screens().stream().filter(screen -> screen.intersects(window.getX(), window.getY(), window.getWidth(), TITLE_BAR)).findFirst()
                .filter(screen -> window.getY() + window.getHeight() > screen.getMaxY())
                .ifPresent(screen -> window.setY(Math.max(screen.getMinY(), screen.getMaxY() - window.getHeight())));
    }

    /** Puts a window at the right of another one where the screen has room, else over its right part, no larger than the screen. */
    public static void beside(Stage stage, Window other, double width, double height, double edge) {
        Rectangle2D screen = screens().stream().filter(one -> one.intersects(other.getX(), other.getY(), other.getWidth(), TITLE_BAR))
                .findFirst().orElseGet(() -> screens().getFirst());
        stage.setWidth(Math.min(width, screen.getWidth() - edge));
        stage.setHeight(Math.min(height, screen.getHeight() - edge));
        stage.setX(Math.clamp(other.getX() + other.getWidth(), screen.getMinX(), screen.getMaxX() - stage.getWidth()));
        stage.setY(Math.clamp(other.getY() + edge, screen.getMinY(), screen.getMaxY() - stage.getHeight()));
    }

    /** Puts a window over another one, as large as that and a little beside it. */
    public static void over(Stage stage, Window other) {
        stage.setX(other.getX() + TITLE_BAR / 2);
        stage.setY(other.getY() + TITLE_BAR / 2);
        stage.setWidth(other.getWidth());
        stage.setHeight(other.getHeight());
        keepOnScreen(stage);
    }

    private static boolean titleBarShows(List<Rectangle2D> screens, double x, double y, double width) {
        return screens.stream().anyMatch(screen -> y >= screen.getMinY() - BORDER
                && screen.intersects(x + width / 4, y, width / 2, TITLE_BAR));
    }

    /** The primary one first. */
    private static List<Rectangle2D> screens() {
        return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .map(Screen::getVisualBounds).toList();
    }
}

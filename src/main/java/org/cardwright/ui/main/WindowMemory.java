package org.cardwright.ui.main;

import java.util.List;
import java.util.Optional;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.cardwright.data.Session;
import org.cardwright.ui.common.Placement;

/** Puts the window where it stood last time, if a screen is still there, and knows where it stands now. */
final class WindowMemory {
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;
    private static final double MIN_WIDTH = 800;
    private static final double MIN_HEIGHT = 560;

    private final Stage stage;
    private Optional<Session.Bounds> normal;

    WindowMemory(Stage stage, Session session) {
        this.stage = stage;
        normal = session.window().filter(b -> Placement.titleBarShows(b.x(), b.y(), b.width()));
        Dimension2D least = least(Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setMinWidth(least.getWidth());
        stage.setMinHeight(least.getHeight());
        normal.ifPresentOrElse(this::place, this::placeFirst);
        stage.setMaximized(session.maximized());
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(bound -> bound.addListener(observed -> note()));
        Placement.keepOnScreen(stage);
    }

    /** The least size of the window, which fits on each of the screens. */
    static Dimension2D least(List<Rectangle2D> screens) {
        return new Dimension2D(screens.stream().mapToDouble(Rectangle2D::getWidth).reduce(MIN_WIDTH, Math::min),
                screens.stream().mapToDouble(Rectangle2D::getHeight).reduce(MIN_HEIGHT, Math::min));
    }

    private void place(Session.Bounds remembered) {
        Session.Bounds bounds = remembered.within(Screen.getScreens().stream().map(Screen::getVisualBounds).map(screen ->
                new Session.Bounds(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight())).toList());
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
    }

    private void placeFirst() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight() - Session.Bounds.TITLE_BAR));
    }

    private void note() {
        boolean usual = stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen();
        if (usual && stage.getWidth() > 0 && stage.getHeight() > 0) {
            normal = Optional.of(new Session.Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        }
    }

    /** The bounds of the window when it is not maximized. */
    Optional<Session.Bounds> bounds() {
        return normal;
    }
}

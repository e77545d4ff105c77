package org.cardwright.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the editor remembers from one start to the next.
 *
 * @param recent folders that were open, the newest first
 * @param openCards the files of the open tabs, in their order, relative to the folder
 * @param remembered what screens remember, each under a name of its own
 * @param treeWidth 0 where unknown, as {@code sideWidth} and {@code stripHeight}
 */
public record Session(
        Optional<Path> folder,
        List<Path> recent,
        List<String> openCards,
        Optional<String> selectedCard,
        Appearance appearance,
        Optional<Bounds> window,
        boolean maximized,
        double treeWidth,
        double sideWidth,
        double stripHeight,
        boolean sidePane,
        Map<String, String> remembered) {

    /** Where a window stands on the screen. */
    public record Bounds(double x, double y, double width, double height) {
        /** Room that some systems take for the title besides the window's own height. */
        public static final double TITLE_BAR = 40;

        private boolean touches(Bounds other) {
            return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
        }

        /** A window of a larger screen that is gone shrinks to what is left, so that its buttons can be reached. */
        public Bounds within(List<Bounds> screens) {
            List<Bounds> under = screens.stream().filter(this::touches).toList();
            if (under.isEmpty()) {
                return this;
            }
            double left = under.stream().mapToDouble(Bounds::x).min().orElseThrow();
            double top = under.stream().mapToDouble(Bounds::y).min().orElseThrow();
            double wide = under.stream().mapToDouble(screen -> screen.x + screen.width).max().orElseThrow() - left;
            double high = under.stream().mapToDouble(screen -> screen.y + screen.height).max().orElseThrow() - top;
            return new Bounds(width > wide ? left : x, height > high ? top : y, Math.min(width, wide),
                    height > high ? high - TITLE_BAR : height);
        }
    }

    public static final Session FIRST = new Session(Optional.empty(), List.of(), List.of(), Optional.empty(),
            Appearance.SYSTEM, Optional.empty(), false, 0, 0, 0, true, Map.of());

    private static final int RECENT = 10;

    public Session {
        recent = List.copyOf(recent);
        openCards = List.copyOf(openCards);
        remembered = Map.copyOf(remembered);
    }

    /** The recent folders after another one was opened. */
    public static List<Path> recentAfter(List<Path> recent, Path opened) {
        List<Path> result = new ArrayList<>(List.of(opened));
        recent.stream().filter(folder -> !folder.equals(opened)).limit(RECENT - 1).forEach(result::add);
        return List.copyOf(result);
    }
}

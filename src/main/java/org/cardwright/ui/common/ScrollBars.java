package org.cardwright.ui.common;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;

/** Gives panes that fit what is in them to their height a scroll bar also where only lines that wrapped make that too high. */
public final class ScrollBars {
    private static final double ROUNDING = 1;

    private ScrollBars() {}

    /** {@code ScrollBars.whole="true"} in FXML: the toolkit asks how high the content is at least without telling it a width. */
    public static void setWhole(ScrollPane pane, boolean whole) {
        if (whole) {
            pane.viewportBoundsProperty().addListener((observed, old, now) -> Platform.runLater(() -> fit(pane)));
            pane.contentProperty().flatMap(Node::layoutBoundsProperty).addListener((observed, old, now) -> Platform.runLater(() -> fit(pane)));
        }
    }

    /** For FXML, which asks for it to know the type. */
    public static boolean getWhole(ScrollPane pane) {
        return pane.getVbarPolicy() == ScrollBarPolicy.ALWAYS;
    }

    private static void fit(ScrollPane pane) {
        double room = pane.getViewportBounds().getHeight();
        boolean higher = room > 0 && pane.getContent() != null && pane.getContent().getLayoutBounds().getHeight() > room + ROUNDING;
        pane.setVbarPolicy(higher ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.AS_NEEDED);
    }
}

package org.cardwright.ui.common;

import java.util.Optional;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The room that what is filled in shares with the list below it: what is filled in scrolls where it has to, and where
 * both would be too low to be of use, it is whole and scrolls away with the list, which has all of the room then.
 */
public final class SharedRoom {
    /** A list that is lower than this shows too little to decide by; so does what is filled in, unless all of it is seen. */
    private static final double LIST = 168;
    private static final double FORM = 126;
    private static final double LINE = 40;

    private final ScrollPane room;
    private final ScrollPane formPane;
    private final Region form;
    private final Region list;
    private final Optional<Region> above;
    private final double least;

    private SharedRoom(ScrollPane room, ScrollPane formPane, Optional<Region> above, Region list) {
        this.room = room;
        this.formPane = formPane;
        this.above = above;
        this.list = list;
        form = (Region) formPane.getContent();
        least = list.getMinHeight();
    }

    /**
     * Shares a room from now on.
     *
     * @param formPane scrolls what is filled in
     * @param above has its whole height, if it is there
     */
    public static void share(ScrollPane room, ScrollPane formPane, Optional<Region> above, Region list) {
        SharedRoom shared = new SharedRoom(room, formPane, above, list);
        formPane.prefHeightProperty().bind(shared.form.heightProperty());
        room.viewportBoundsProperty().addListener(observed -> shared.share());
        shared.form.heightProperty().addListener(observed -> shared.share());
        shared.share();
    }

    private void share() {
        double all = room.getViewportBounds().getHeight();
        double left = all - TextSize.of(LIST) - above.filter(Region::isManaged).map(Region::getHeight).orElse(0.0);
        boolean tight = all > 0 && formPane.isManaged() && form.getHeight() > left && left < TextSize.of(FORM);
        formPane.setMinHeight(tight ? form.getHeight() : TextSize.of(LINE));
        list.setMinHeight(tight ? all : least);
    }
}

package org.cardwright.ui.common;

import javafx.event.Event;
import javafx.event.EventType;

/** Somebody asks who wrote the text that has the focus; whoever knows the history of cards hears it at the window. */
public final class AskWho extends Event {
    public static final EventType<AskWho> ASKED = new EventType<>(ANY, "ASK_WHO");

    private static final long serialVersionUID = 1;

    public AskWho() {
        super(ASKED);
    }
}

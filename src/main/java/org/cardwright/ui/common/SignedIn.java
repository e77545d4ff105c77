package org.cardwright.ui.common;

import javafx.event.Event;
import javafx.event.EventType;

/** Somebody signed in at a server; whoever offers something for that hears it at the window. */
public final class SignedIn extends Event {
    public static final EventType<SignedIn> DONE = new EventType<>(ANY, "SIGNED_IN");

    private static final long serialVersionUID = 1;

    SignedIn() {
        super(DONE);
    }
}

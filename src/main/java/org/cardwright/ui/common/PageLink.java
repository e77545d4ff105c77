package org.cardwright.ui.common;

import javafx.event.Event;
import javafx.event.EventType;

/** A person followed a link of a page. */
public final class PageLink extends Event {
    public static final EventType<PageLink> FOLLOWED = new EventType<>(ANY, "PAGE_LINK");
    private static final long serialVersionUID = 1;

    private final String address;

    public PageLink(String address) {
        super(FOLLOWED);
        this.address = address;
    }

    public String address() {
        return address;
    }
}

package org.cardwright.ui.course;

import java.util.List;

/** No link was ever checked. */
final class NoLinkStates implements LinkStates {
    @Override
    public State of(String url) {
        return url.isEmpty() ? State.NONE : State.UNCHECKED;
    }

    @Override
    public List<String> history(String url) {
        return List.of();
    }
}

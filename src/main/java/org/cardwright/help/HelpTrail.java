package org.cardwright.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The pages that a person was on, to go back and forward. */
public final class HelpTrail {
    private final Deque<String> before = new ArrayDeque<>();
    private final Deque<String> after = new ArrayDeque<>();
    private Optional<String> now = Optional.empty();

    /** Goes on to a page; there is no way forward from it. */
    public void go(String anchor) {
        if (!now.equals(Optional.of(anchor))) {
            now.ifPresent(before::push);
            now = Optional.of(anchor);
            after.clear();
        }
    }

    public boolean canGoBack() {
        return !before.isEmpty();
    }

    public boolean canGoForward() {
        return !after.isEmpty();
    }

    /** The page before, which is that of now from here on. */
    public Optional<String> back() {
        return step(before, after);
    }

    public Optional<String> forward() {
        return step(after, before);
    }

    private Optional<String> step(Deque<String> from, Deque<String> to) {
        Optional<String> next = Optional.ofNullable(from.poll());
        if (next.isPresent()) {
            now.ifPresent(to::push);
            now = next;
        }
        return next;
    }
}

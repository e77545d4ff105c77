package org.cardwright.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The filters that people used last, kept from one start to the next; the newest first. */
final class FilterHistory {
    private static final int MOST = 10;
    private static final String NAME = "filter.";

    private final Map<String, String> remembered;

    /** Keeps them among what the window remembers. */
    FilterHistory(Map<String, String> remembered) {
        this.remembered = remembered;
    }

    List<String> all() {
        return IntStream.range(0, MOST).mapToObj(i -> remembered.get(NAME + i)).takeWhile(text -> text != null)
                .toList();
    }

    /** Keeps a filter that was used; spaces around it and an empty one do not count. */
    void used(String filter) {
        String text = filter.strip();
        if (text.isEmpty() || all().stream().findFirst().filter(text::equals).isPresent()) {
            return;
        }
        List<String> after = new ArrayList<>(List.of(text));
        all().stream().filter(other -> !other.equals(text)).limit(MOST - 1).forEach(after::add);
        IntStream.range(0, after.size()).forEach(i -> remembered.put(NAME + i, after.get(i)));
    }

    /** The filter that was used before the one in the field; after the oldest one the newest again. */
    Optional<String> before(String filter) {
        List<String> all = all();
        return all.isEmpty() ? Optional.empty()
                : Optional.of(all.get((all.indexOf(filter.strip()) + 1) % all.size()));
    }
}

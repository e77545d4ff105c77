package org.cardwright.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What people searched for last in one place, kept from one start to the next; the newest first. */
public final class SearchHistory {
    private static final int MOST = 10;

    private final Map<String, String> remembered;
    private final String name;

    /** Keeps them among what the window remembers, under names that begin with that of the place. */
    public SearchHistory(Map<String, String> remembered, String place) {
        this.remembered = remembered;
        name = place + ".";
    }

    public List<String> all() {
        return IntStream.range(0, MOST).mapToObj(i -> remembered.get(name + i)).takeWhile(text -> text != null)
                .toList();
    }

    /** Keeps a search that was used; spaces around it and an empty one do not count. */
    public void used(String search) {
        String text = search.strip();
        if (text.isEmpty() || all().stream().findFirst().filter(text::equals).isPresent()) {
            return;
        }
        List<String> after = new ArrayList<>(List.of(text));
        all().stream().filter(other -> !other.equals(text)).limit(MOST - 1).forEach(after::add);
        IntStream.range(0, after.size()).forEach(i -> remembered.put(name + i, after.get(i)));
    }

    /** The search that was used before the one in the field; after the oldest one the newest again. */
    public Optional<String> before(String search) {
        List<String> all = all();
        return all.isEmpty() ? Optional.empty()
                : Optional.of(all.get((all.indexOf(search.strip()) + 1) % all.size()));
    }
}

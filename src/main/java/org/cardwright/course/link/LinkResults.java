package org.cardwright.course.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The last result of each link; immutable. Links that differ only in what a server never sees share one. */
public final class LinkResults {
    public static final LinkResults NONE = new LinkResults(Map.of());

    private final Map<String, LinkResult> byKey;
    /** Those asked for so far: a table asks for the same links again and again. */
    private final Map<String, LinkStanding> standings = new ConcurrentHashMap<>();

    private LinkResults(Map<String, LinkResult> byKey) {
        this.byKey = byKey;
    }

    /** The last result of a link; empty if it was never checked. */
    public Optional<LinkResult> of(String url) {
        return Optional.ofNullable(byKey.get(LinkAddress.key(url)));
    }

    /** How a link stands; quick when it is asked again, from any thread. */
    public LinkStanding standing(String url) {
        return url.isEmpty() ? LinkStanding.NONE : standings.computeIfAbsent(url, link -> of(link)
                .map(result -> LinkStanding.of(result.state())).orElse(LinkStanding.UNCHECKED));
    }

    /** Every result, in no particular order. */
    public Collection<LinkResult> all() {
        return byKey.values();
    }

    /** These results and others; of two for one link the later one. */
    public LinkResults with(Collection<LinkResult> others) {
        Map<String, LinkResult> merged = new HashMap<>(byKey);
        others.forEach(result -> merged.merge(LinkAddress.key(result.url()), result,
                (before, now) -> now.checked().isBefore(before.checked()) ? before : now));
        return new LinkResults(Map.copyOf(merged));
    }
}

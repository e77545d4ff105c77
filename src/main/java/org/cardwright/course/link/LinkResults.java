package org.cardwright.course.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The last result of each link; immutable. Links that differ only in what a server never sees share one. */
public final class LinkResults {
    public static final LinkResults NONE = new LinkResults(Map.of());

    private final Map<String, LinkResult> byKey;

    private LinkResults(Map<String, LinkResult> byKey) {
        this.byKey = byKey;
    }

    /** The last result of a link; empty if it was never checked. */
    public Optional<LinkResult> of(String url) {
        return Optional.ofNullable(byKey.get(LinkAddress.key(url)));
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

package org.cardwright.course.link;

import java.util.List;

import org.cardwright.i18n.Strings;

/**
 * What a check of many links came to.
 *
 * @param results one for each distinct link that there is something to say of; fewer after a cancel
 * @param offline whether no server could be reached at all, so that this computer is taken to have no network; then
 *     links that could not be reached have no result
 */
public record LinkReport(List<LinkResult> results, boolean offline, boolean canceled) {
    public LinkReport {
        results = List.copyOf(results);
    }

    /** "Checked 480 links: 4 dead, 12 moved, 30 unknown". */
    public String totals() {
        return Strings.get("courses.link.checked", results.size(), count(LinkState.DEAD), count(LinkState.MOVED),
                count(LinkState.UNKNOWN));
    }

    private long count(LinkState state) {
        return results.stream().filter(result -> result.state() == state).count();
    }
}

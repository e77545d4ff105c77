package org.cardwright.course.link;

import java.util.List;

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
}

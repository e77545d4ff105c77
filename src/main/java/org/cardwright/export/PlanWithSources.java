package org.cardwright.export;

import java.io.IOException;
import java.util.Optional;

/** What an export would do to the cards of a site and, where they can go along, to the sources of its generator. */
public record PlanWithSources(Plan plan, Optional<SourcesChange> sources) {
    /**
     * A plan with the site's sources.
     *
     * @param present whether the site has sources
     * @param asked whether a person wants them: that they cannot be offered only matters then
     */
    public static PlanWithSources of(Plan plan, boolean present, boolean asked, SourcesOptions options)
            throws IOException {
        try {
            return new PlanWithSources(plan, present
                    ? SiteSourcing.change(plan, Selection.proposed(plan), options) : Optional.empty());
        } catch (IOException e) {
            if (asked) {
                throw e;
            }
            return new PlanWithSources(plan, Optional.empty());
        }
    }
}

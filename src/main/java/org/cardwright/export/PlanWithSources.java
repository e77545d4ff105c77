package org.cardwright.export;

import java.io.IOException;
import java.util.Optional;

/** What an export would do to the cards of a site and, where they can go along, to the courses of its generator. */
public record PlanWithSources(Plan plan, Optional<SourcesChange> sources) {
    /**
     * A plan with the site's courses.
     *
     * @param present whether the site has such courses
     * @param asked whether a person wants them: that they cannot be offered only matters then
     */
    public static PlanWithSources of(Plan plan, boolean present, boolean asked) throws IOException {
        try {
            return new PlanWithSources(plan, present ? CourseSources.change(plan, Selection.proposed(plan))
                    : Optional.empty());
        } catch (ExportException e) {
            if (asked) {
                throw e;
            }
            return new PlanWithSources(plan, Optional.empty());
        }
    }
}

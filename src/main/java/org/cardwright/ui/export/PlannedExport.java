package org.cardwright.ui.export;

import java.io.IOException;
import java.util.Optional;

import org.cardwright.edit.Progress;
import org.cardwright.export.Plan;
import org.cardwright.export.PlanWithSources;
import org.cardwright.export.Remote;
import org.cardwright.export.SiteTarget;
import org.cardwright.export.Source;
import org.cardwright.export.SourcesOptions;
import org.cardwright.export.TargetInfo;

/**
 * What an export would do.
 *
 * @param unsent how many commits of its branch the server lacks before it
 */
record PlannedExport(PlanWithSources plan, int unsent) {
    /** How folder and site are compared. */
    interface Planning {
        Plan of(Source source, SiteTarget target, Optional<String> branch, Progress progress) throws IOException;
    }

    /** @param to the branch, if the site is in a repository */
    static PlannedExport of(Planning by, Source source, TargetInfo info, Optional<String> to, boolean courses,
            SourcesOptions options, Progress progress) throws IOException {
        SiteTarget target = info.target();
        PlanWithSources plan = PlanWithSources.of(by.of(source, target, to, progress), !info.sources().isEmpty(), courses, options);
        boolean served = info.remote().isPresent() && to.isPresent() && to.equals(info.branch());
        return new PlannedExport(plan, served ? Remote.of(target).unsent(to.get()) : 0);
    }

    /** Begins a review of it. */
    void begin(ReviewViewModel review) {
        review.unsentProperty().set(unsent);
        review.show(plan);
    }

    /** Goes on with a review that began with an earlier one. */
    void goOn(ReviewViewModel review) {
        review.unsentProperty().set(unsent);
        review.showAgain(plan);
    }
}

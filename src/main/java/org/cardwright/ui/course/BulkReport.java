package org.cardwright.ui.course;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cardwright.course.CourseFacet;
import org.cardwright.course.CourseFilter;
import org.cardwright.course.LineRefusal;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseKind;

/** Tells after a bulk change what is left to a person. */
final class BulkReport {
    private static final int LISTED = 8;

    private BulkReport() {}

    /** Names lines that stayed as they were; shows the lines that were replaced as text. */
    static void tell(CourseDesk desk, List<LineRefusal> refusals, int review) {
        if (!refusals.isEmpty()) {
            String lines = refusals.stream().limit(LISTED).map(refusal -> Strings.get("courses.report.refused",
                    desk.bench().title(refusal.line().card()), refusal.reason())).collect(Collectors.joining("\n"));
            desk.bench().dialogs().info(Strings.get("courses.report.refusals", refusals.size()), lines);
        }
        if (review > 0) {
            desk.notice(Strings.get("courses.report.review", review), () -> desk.catalog().filterProperty().set(
                    CourseFilter.ALL.with(CourseFacet.KIND, Set.of(CourseKind.UNREADABLE.name()))));
        }
    }
}

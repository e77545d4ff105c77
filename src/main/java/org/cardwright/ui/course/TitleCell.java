package org.cardwright.ui.course;

import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseFacet;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseKind;

/** A course's title; lines that name no course, or have no title, are told apart by their slant and by words. */
final class TitleCell extends ColumnCell {
    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        getStyleClass().remove("no-course");
        CatalogCourse course = empty || getTableRow() == null ? null : getTableRow().getItem();
        if (course != null && (course.kind() == CourseKind.UNREADABLE || course.kind() == CourseKind.PLACEHOLDER)) {
            getStyleClass().add("no-course");
            setText(CourseFacet.label(course.kind()) + ": " + text);
        } else if (course != null && course.title().isEmpty()) {
            getStyleClass().add("no-course");
            setText(Strings.get("courses.noTitle"));
        }
    }
}

package org.cardwright.ui.course;

import java.util.List;
import java.util.function.BiFunction;

import org.cardwright.course.BulkKind;
import org.cardwright.course.CatalogCourse;

/** The bulk changes that a person begins from a menu or button. */
enum BulkStart {
    REPLACE_TEXT(false, ReplaceForm::new),
    LIST(false, ReplaceListForm::new),
    EDIT(true, EditForm::new),
    EXCHANGE(true, CourseForm::exchange),
    ADD(false, CourseForm::add),
    FILL(false, CourseForm::fill),
    MOVED(false, (desk, _) -> new LinksForm(desk, BulkKind.MOVED)),
    SECURE(false, (desk, _) -> new LinksForm(desk, BulkKind.SECURE)),
    REMOVE(true, RemoveForm::new);

    private final boolean needsCourses;
    private final BiFunction<CourseDesk, List<CatalogCourse>, ChangeForm> made;

    BulkStart(boolean needsCourses, BiFunction<CourseDesk, List<CatalogCourse>, ChangeForm> made) {
        this.needsCourses = needsCourses;
        this.made = made;
    }

    /** Whether courses must be chosen in the table first. */
    boolean needsCourses() {
        return needsCourses;
    }

    ChangeForm form(CourseDesk desk, List<CatalogCourse> chosen) {
        return made.apply(desk, chosen);
    }
}

package org.cardwright.ui.course;

import java.util.List;

import org.cardwright.course.CatalogCourse;

/** The bulk changes that a person begins from a menu or button. */
enum BulkStart {
    REPLACE_TEXT(false) {
        @Override
        ChangeForm form(CourseDesk desk, List<CatalogCourse> chosen) {
            return new ReplaceForm(desk, chosen);
        }
    },
    EDIT(true) {
        @Override
        ChangeForm form(CourseDesk desk, List<CatalogCourse> chosen) {
            return new EditForm(desk, chosen);
        }
    },
    EXCHANGE(true) {
        @Override
        ChangeForm form(CourseDesk desk, List<CatalogCourse> chosen) {
            return CourseForm.exchange(desk, chosen);
        }
    },
    ADD(false) {
        @Override
        ChangeForm form(CourseDesk desk, List<CatalogCourse> chosen) {
            return CourseForm.add(desk, chosen);
        }
    },
    FILL(false) {
        @Override
        ChangeForm form(CourseDesk desk, List<CatalogCourse> chosen) {
            return CourseForm.fill(desk, chosen);
        }
    },
    MOVED(false) {
        @Override
        ChangeForm form(CourseDesk desk, List<CatalogCourse> chosen) {
            return new LinksForm(desk, BulkKind.MOVED);
        }
    },
    SECURE(false) {
        @Override
        ChangeForm form(CourseDesk desk, List<CatalogCourse> chosen) {
            return new LinksForm(desk, BulkKind.SECURE);
        }
    },
    REMOVE(true) {
        @Override
        ChangeForm form(CourseDesk desk, List<CatalogCourse> chosen) {
            return new RemoveForm(desk, chosen);
        }
    };

    private final boolean needsCourses;

    BulkStart(boolean needsCourses) {
        this.needsCourses = needsCourses;
    }

    /** Whether courses must be chosen in the table first. */
    boolean needsCourses() {
        return needsCourses;
    }

    abstract ChangeForm form(CourseDesk desk, List<CatalogCourse> chosen);
}

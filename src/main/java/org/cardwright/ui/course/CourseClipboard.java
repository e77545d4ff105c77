package org.cardwright.ui.course;

import java.util.List;
import java.util.stream.Collectors;

import org.cardwright.course.CatalogCourse;
import org.cardwright.ui.common.CopyLines;

/** Puts courses on the clipboard as rows that spreadsheets and mails take. */
final class CourseClipboard {
    private CourseClipboard() {}

    /** Title, provider, link and number of cards of each course, separated by tabs. */
    static void copy(List<CatalogCourse> courses) {
        if (!courses.isEmpty()) {
            CopyLines.copy(rows(courses));
        }
    }

    static String rows(List<CatalogCourse> courses) {
        return courses.stream().map(course -> String.join("\t", cell(course.title()), cell(course.provider()),
                cell(course.url()), Integer.toString(course.cards()))).collect(Collectors.joining("\n"));
    }

    /** A cell that no spreadsheet splits or runs as a formula. */
    private static String cell(String text) {
        return org.cardwright.course.CatalogExport.cell(text.replaceAll("[\\t\\r\\n]+", " "));
    }
}

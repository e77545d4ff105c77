package org.cardwright.ui.course;

import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.cardwright.course.CatalogCourse;

/** Puts courses on the clipboard as rows that spreadsheets and mails take. */
final class CourseClipboard {
    private CourseClipboard() {}

    /** Title, provider, link and number of cards of each course, separated by tabs. */
    static void copy(List<CatalogCourse> courses) {
        if (!courses.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(rows(courses));
            Clipboard.getSystemClipboard().setContent(content);
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

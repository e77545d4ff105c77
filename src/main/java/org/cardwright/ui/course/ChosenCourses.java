package org.cardwright.ui.course;

import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.cardwright.course.CatalogCourse;
import org.cardwright.i18n.Strings;

/** Names the courses that a bulk change is about. */
final class ChosenCourses {
    private static final int NAMED = 3;

    private ChosenCourses() {}

    /** Says the first few titles, and all of them beside the mouse. */
    static void say(Label label, List<CatalogCourse> courses) {
        String first = courses.stream().limit(NAMED).map(CatalogCourse::title).collect(Collectors.joining("; "));
        label.setText(courses.size() <= NAMED ? first
                : Strings.get("courses.form.andMore", first, courses.size() - NAMED));
        label.setTooltip(new Tooltip(courses.stream().limit(40).map(CatalogCourse::title)
                .collect(Collectors.joining("\n"))));
    }
}

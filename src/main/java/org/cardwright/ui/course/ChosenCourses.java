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

    /** The first few titles, all of them beside the mouse. */
    static Label label(List<CatalogCourse> courses) {
        String first = courses.stream().limit(NAMED).map(CatalogCourse::title).collect(Collectors.joining("; "));
        Label label = new Label(courses.size() <= NAMED ? first
                : Strings.get("courses.form.andMore", first, courses.size() - NAMED));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("chosen-courses");
        label.setTooltip(new Tooltip(courses.stream().limit(40).map(CatalogCourse::title)
                .collect(Collectors.joining("\n"))));
        return label;
    }
}

package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.cardwright.course.BulkKind;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.ChangeLimit;
import org.cardwright.course.CourseKey;

/** Takes the chosen courses off cards. */
final class RemoveForm extends ScopedForm {
    private final Set<CourseKey> keys;
    @FXML private Label chosen;

    RemoveForm(CourseDesk desk, List<CatalogCourse> courses) {
        super(BulkKind.REMOVE, new ScopeBox(desk, courses, false));
        keys = CatalogCourse.keys(courses);
        load("courses-remove.fxml");
        say(chosen, courses);
    }

    @Override
    public Object about() {
        return keys;
    }

    @Override
    public Optional<Planning> planning() {
        ChangeLimit limit = scope();
        return Optional.of(change -> limit.of(change).remove(keys));
    }
}

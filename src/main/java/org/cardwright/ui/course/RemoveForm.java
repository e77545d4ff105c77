package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.Parent;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseKey;
import org.cardwright.ui.common.Entries;

/** Takes the chosen courses off cards. */
final class RemoveForm implements ChangeForm {
    private final Set<CourseKey> keys;
    private final ScopeBox scope;
    private final FormGrid root = new FormGrid();

    RemoveForm(CourseDesk desk, List<CatalogCourse> courses) {
        keys = courses.stream().map(CatalogCourse::key).collect(Collectors.toSet());
        scope = new ScopeBox(desk, courses, false);
        root.row("courses.form.chosen", ChosenCourses.label(courses));
        root.row("courses.scope.on", scope.root());
    }

    @Override
    public BulkKind kind() {
        return BulkKind.REMOVE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        scope.focus();
    }

    @Override
    public void onChange(Runnable listener) {
        scope.onChange(listener);
    }

    @Override
    public Object about() {
        return keys;
    }

    @Override
    public void enterInto(Entries entries) {
        scope.enterInto(entries);
    }

    @Override
    public Optional<Planning> planning() {
        ScopeBox.Scope limit = scope.scope();
        return Optional.of(change -> limit.of(change).remove(keys));
    }
}

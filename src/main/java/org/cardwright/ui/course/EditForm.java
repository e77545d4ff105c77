package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseKey;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Entries;

/** Title, provider and link of the chosen courses, to be set on all their lines; a part that is not ticked stays. */
final class EditForm implements ChangeForm {
    private final List<CatalogCourse> courses;
    private final ScopeBox scope;
    private final CourseFields fields = new CourseFields();
    private final CheckBox title = box("courses.form.title");
    private final CheckBox provider = box("courses.form.provider");
    private final CheckBox link = box("courses.form.link");
    private final FormGrid root = new FormGrid();

    EditForm(CourseDesk desk, List<CatalogCourse> courses) {
        this.courses = courses;
        scope = new ScopeBox(desk, courses, false);
        prepare(title, fields.title, CatalogCourse::title);
        prepare(provider, fields.provider, CatalogCourse::provider);
        prepare(link, fields.link, CatalogCourse::url);
        root.row("courses.form.chosen", ChosenCourses.label(courses));
        root.row(title, fields.title);
        root.row(provider, fields.provider);
        root.row(link, fields.link, fields.linkStatus.label());
        root.row("courses.scope.on", scope.root());
    }

    private static CheckBox box(String key) {
        CheckBox box = new CheckBox(Strings.get(key));
        box.setMnemonicParsing(true);
        return box;
    }

    /** What all courses have in common is there to be edited; typing ticks the part. */
    private void prepare(CheckBox box, TextField field, Function<CatalogCourse, String> part) {
        Set<String> values = courses.stream().map(part).collect(Collectors.toSet());
        field.setText(values.size() == 1 ? values.iterator().next() : "");
        field.setPromptText(values.size() == 1 ? "" : Strings.get("courses.form.differ", values.size()));
        field.setAccessibleText(box.getText().replace("_", ""));
        field.textProperty().addListener((observed, old, now) -> box.setSelected(true));
    }

    @Override
    public BulkKind kind() {
        return BulkKind.EDIT;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        fields.title.requestFocus();
    }

    @Override
    public void onChange(Runnable listener) {
        fields.onChange(listener);
        List.of(title, provider, link).forEach(box -> box.selectedProperty()
                .addListener((observed, old, now) -> listener.run()));
        scope.onChange(listener);
    }

    @Override
    public Object about() {
        return courses.stream().map(CatalogCourse::key).toList();
    }

    @Override
    public void enterInto(Entries entries) {
        fields.enterInto(entries);
        entries.check("set title", title).check("set provider", provider).check("set link", link);
        scope.enterInto(entries);
    }

    @Override
    public Optional<Planning> planning() {
        Optional<String> newTitle = wanted(title, fields.title);
        Optional<String> newProvider = wanted(provider, fields.provider);
        Optional<String> newLink = wanted(link, fields.link);
        Set<CourseKey> keys = courses.stream().map(CatalogCourse::key).collect(Collectors.toSet());
        ScopeBox.Scope limit = scope.scope();
        boolean nothing = newTitle.isEmpty() && newProvider.isEmpty() && newLink.isEmpty();
        return nothing ? Optional.empty() : Optional.of(change -> limit.of(change)
                .editCourses(keys, newTitle, newProvider, newLink));
    }

    private static Optional<String> wanted(CheckBox box, TextField field) {
        return box.isSelected() ? Optional.of(field.getText().strip()) : Optional.empty();
    }
}

package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.cardwright.course.BulkKind;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.ChangeLimit;
import org.cardwright.course.CourseKey;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Entries;

/** Title, provider and link of the chosen courses, to be set on all their lines; a part that is not ticked stays. */
final class EditForm extends ScopedForm {
    private final List<CatalogCourse> courses;
    private final CourseFields fields;
    @FXML private Label chosen;
    @FXML private CheckBox setTitle;
    @FXML private CheckBox setProvider;
    @FXML private CheckBox setLink;
    @FXML private TextField title;
    @FXML private TextField provider;
    @FXML private TextField link;
    @FXML private Label note;

    EditForm(CourseDesk desk, List<CatalogCourse> courses) {
        super(BulkKind.EDIT, new ScopeBox(desk, courses, false));
        this.courses = courses;
        load("courses-edit.fxml");
        say(chosen, courses);
        fields = new CourseFields(title, provider, link, note);
        prepare(setTitle, title, CatalogCourse::title);
        prepare(setProvider, provider, CatalogCourse::provider);
        prepare(setLink, link, CatalogCourse::url);
    }

    /** What all courses have in common is there to be edited; typing ticks the part. */
    private void prepare(CheckBox box, TextField field, Function<CatalogCourse, String> part) {
        Set<String> values = courses.stream().map(part).collect(Collectors.toSet());
        field.setText(values.size() == 1 ? values.iterator().next() : "");
        field.setPromptText(values.size() == 1 ? "" : Strings.get("courses.form.differ", values.size()));
        field.textProperty().addListener((observed, old, now) -> box.setSelected(true));
    }

    @Override
    public void focus() {
        title.requestFocus();
    }

    @Override
    public Object about() {
        return courses.stream().map(CatalogCourse::key).toList();
    }

    @Override
    public void enterInto(Entries entries) {
        fields.enterInto(entries);
        entries.check("set title", setTitle).check("set provider", setProvider).check("set link", setLink);
        super.enterInto(entries);
    }

    @Override
    public Optional<Planning> planning() {
        Optional<String> newTitle = wanted(setTitle, title);
        Optional<String> newProvider = wanted(setProvider, provider);
        Optional<String> newLink = wanted(setLink, link);
        Set<CourseKey> keys = CatalogCourse.keys(courses);
        ChangeLimit limit = scope();
        boolean nothing = newTitle.isEmpty() && newProvider.isEmpty() && newLink.isEmpty();
        return nothing ? Optional.empty() : Optional.of(change -> limit.of(change)
                .editCourses(keys, newTitle, newProvider, newLink));
    }

    private static Optional<String> wanted(CheckBox box, TextField field) {
        return box.isSelected() ? Optional.of(field.getText().strip()) : Optional.empty();
    }
}

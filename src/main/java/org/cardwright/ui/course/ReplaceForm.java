package org.cardwright.ui.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import org.cardwright.course.BulkKind;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.ChangeLimit;
import org.cardwright.course.CoursePart;
import org.cardwright.course.CourseSearch;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.FieldStatus;

/** Find and replace in titles, providers and links. */
final class ReplaceForm extends ScopedForm {
    private final Map<Toggle, Set<CoursePart>> parts;
    private final FieldStatus status;
    @FXML private ToggleGroup where;
    @FXML private TextField find;
    @FXML private TextField with;
    @FXML private Label note;
    @FXML private RadioButton all;
    @FXML private RadioButton title;
    @FXML private RadioButton provider;
    @FXML private RadioButton link;
    @FXML private CheckBox matchCase;
    @FXML private CheckBox word;
    @FXML private CheckBox regex;
    @FXML private CheckBox modernize;

    ReplaceForm(CourseDesk desk, List<CatalogCourse> chosen) {
        super(BulkKind.REPLACE_TEXT, new ScopeBox(desk, chosen, true));
        load("courses-replace.fxml");
        status = new FieldStatus(find, note);
        parts = Map.of(all, CoursePart.ANY, title, Set.of(CoursePart.TITLE), provider, Set.of(CoursePart.PROVIDER),
                link, Set.of(CoursePart.LINK));
    }

    @Override
    public void focus() {
        find.requestFocus();
    }

    @Override
    public void enterInto(Entries entries) {
        entries.text("find", find).text("with", with).check("case", matchCase).check("word", word).check("regex", regex)
                .check("modernize", modernize).toggle("ALL", all).toggle("TITLE", title).toggle("PROVIDER", provider)
                .toggle("LINK", link);
        super.enterInto(entries);
    }

    @Override
    public Optional<Planning> planning() {
        if (find.getText().isEmpty()) {
            return Optional.empty();
        }
        var search = new CourseSearch(find.getText(), with.getText(), parts.get(where.getSelectedToggle()),
                regex.isSelected(), word.isSelected(), matchCase.isSelected());
        ChangeLimit limit = scope();
        boolean modern = modernize.isSelected();
        return Optional.of(change -> limit.of(change).modernizing(modern).replaceText(search));
    }

    @Override
    public void problem(Optional<String> text) {
        status.show(text.map(words -> new FieldMessage(Severity.ERROR, words)));
    }
}

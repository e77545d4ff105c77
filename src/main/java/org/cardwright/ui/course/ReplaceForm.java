package org.cardwright.ui.course;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import org.cardwright.course.CoursePart;
import org.cardwright.course.CourseSearch;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.FieldMessage;
import org.cardwright.ui.common.FieldStatus;

/** Find and replace in titles, providers and links. */
final class ReplaceForm implements ChangeForm {
    private final ScopeBox scope;
    private final TextField find = new TextField();
    private final TextField with = new TextField();
    private final FieldStatus status;
    private final Map<Part, RadioButton> parts = new EnumMap<>(Part.class);
    private final CheckBox matchCase = new CheckBox(Strings.get("courses.replace.case"));
    private final CheckBox word = new CheckBox(Strings.get("courses.replace.word"));
    private final CheckBox regex = new CheckBox(Strings.get("courses.replace.regex"));
    private final CheckBox modernize = new CheckBox(Strings.get("courses.replace.modernize"));
    private final FormGrid root = new FormGrid();

    /** Where to look. */
    private enum Part {
        ALL("courses.replace.all", CoursePart.ANY),
        TITLE("courses.replace.title", Set.of(CoursePart.TITLE)),
        PROVIDER("courses.replace.provider", Set.of(CoursePart.PROVIDER)),
        LINK("courses.replace.link", Set.of(CoursePart.LINK));

        private final String key;
        private final Set<CoursePart> parts;

        Part(String key, Set<CoursePart> parts) {
            this.key = key;
            this.parts = parts;
        }
    }

    ReplaceForm(CourseDesk desk, ScopeBox scope) {
        this.scope = scope;
        find.setId("replace-find");
        with.setId("replace-with");
        status = FieldStatus.of(find, Strings.get("courses.replace.findName"));
        ToggleGroup group = new ToggleGroup();
        for (Part part : Part.values()) {
            RadioButton button = new RadioButton(Strings.get(part.key));
            button.setToggleGroup(group);
            parts.put(part, button);
        }
        parts.get(Part.ALL).setSelected(true);
        root.row("courses.replace.find", find, status.label());
        root.row("courses.replace.with", with);
        root.row("courses.replace.in", FormGrid.flow(parts.get(Part.ALL), parts.get(Part.TITLE),
                parts.get(Part.PROVIDER), parts.get(Part.LINK)), FormGrid.flow(matchCase, word, regex));
        root.row("courses.scope.on", scope.root(), modernize);
    }

    @Override
    public BulkKind kind() {
        return BulkKind.REPLACE_TEXT;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        find.requestFocus();
    }

    @Override
    public void onChange(Runnable listener) {
        List.of(find, with).forEach(field -> field.textProperty().addListener((observed, old, now) -> listener.run()));
        List.of(matchCase, word, regex, modernize).forEach(box -> box.selectedProperty()
                .addListener((observed, old, now) -> listener.run()));
        parts.values().forEach(button -> button.selectedProperty().addListener((observed, old, now) -> {
            if (now) {
                listener.run();
            }
        }));
        scope.onChange(listener);
    }

    @Override
    public void enterInto(Entries entries) {
        entries.text("find", find).text("with", with).check("case", matchCase).check("word", word).check("regex", regex)
                .check("modernize", modernize);
        parts.forEach((part, button) -> entries.toggle(part.name(), button));
        scope.enterInto(entries);
    }

    @Override
    public Optional<Planning> planning() {
        if (find.getText().isEmpty()) {
            return Optional.empty();
        }
        Set<CoursePart> where = parts.entrySet().stream().filter(part -> part.getValue().isSelected()).findFirst()
                .orElseThrow().getKey().parts;
        var search = new CourseSearch(find.getText(), with.getText(), where, regex.isSelected(), word.isSelected(),
                matchCase.isSelected());
        ScopeBox.Scope limit = scope.scope();
        boolean modern = modernize.isSelected();
        return Optional.of(change -> limit.of(change).modernizing(modern).replaceText(search));
    }

    @Override
    public void problem(Optional<String> text) {
        status.show(text.map(words -> new FieldMessage(Severity.ERROR, words)));
    }
}

package org.cardwright.ui.course;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardwright.course.BulkKind;
import org.cardwright.course.Cluster;
import org.cardwright.course.ClusterForm;
import org.cardwright.course.ClusterKind;
import org.cardwright.course.NearDuplicates;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.WrappedRadio;

/** The forms of one cluster: which one to keep, and which others become it. */
final class MergeForm implements ChangeForm {
    private final Cluster cluster;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Map<String, RadioButton> keeps = new LinkedHashMap<>();
    @FXML private ToggleGroup group;
    @FXML private Label question;
    @FXML private VBox forms;
    @FXML private RadioButton other;
    @FXML private Label name;
    @FXML private TextField text;
    @FXML private VBox root;

    MergeForm(Cluster cluster) {
        this.cluster = cluster;
        Fxml.load("merge-form.fxml", this);
    }

    @FXML
    private void initialize() {
        question.setText(cluster.kind().question());
        cluster.forms().forEach(this::add);
        name.setLabelFor(text);
        text.disableProperty().bind(other.selectedProperty().not());
        other.selectedProperty().addListener((observed, old, now) -> {
            if (now && text.getText().isEmpty()) {
                text.setText(cluster.forms().getFirst().text());
            }
        });
        keeps.values().iterator().next().setSelected(true);
    }

    private void add(ClusterForm form) {
        CheckBox box = new CheckBox();
        // Different courses may share a link: which titles are the same course is a person's to say.
        box.setSelected(cluster.kind() != ClusterKind.TITLES_OF_LINK);
        box.setAccessibleText(Strings.get("courses.cluster.include", form.text()));
        RadioButton keep = new WrappedRadio(form.text());
        keep.setToggleGroup(group);
        keep.selectedProperty().addListener((observed, old, now) -> box.setDisable(now));
        Label count = new Label(Strings.get("courses.cluster.form", form.lines(), form.cards()));
        count.getStyleClass().add("muted");
        count.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setHgrow(keep, Priority.ALWAYS);
        keep.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(box, keep, count);
        line.getStyleClass().add("cluster-form");
        line.setAlignment(Pos.CENTER_LEFT);
        boxes.put(form.text(), box);
        keeps.put(form.text(), keep);
        forms.getChildren().add(line);
    }

    @Override
    public BulkKind kind() {
        return BulkKind.MERGE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        ((RadioButton) group.getSelectedToggle()).requestFocus();
    }

    @Override
    public Object about() {
        return cluster.id();
    }

    @Override
    public void enterInto(Entries entries) {
        boxes.forEach((form, box) -> entries.check("include " + form, box));
        keeps.forEach((form, keep) -> entries.toggle("keep " + form, keep));
        entries.toggle("other", other).text("text", text);
    }

    @Override
    public Optional<Planning> planning() {
        String kept = other.isSelected() ? text.getText().strip() : keeps.entrySet().stream()
                .filter(form -> form.getValue().isSelected()).findFirst().orElseThrow().getKey();
        Set<String> forms = boxes.entrySet().stream().filter(box -> box.getValue().isSelected())
                .map(Map.Entry::getKey).filter(form -> !form.equals(kept)).collect(Collectors.toSet());
        return kept.isEmpty() || forms.isEmpty() ? Optional.empty() : Optional.of(change ->
                NearDuplicates.merge(cluster, forms, kept, change));
    }
}

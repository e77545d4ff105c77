package org.cardwright.ui.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.Latest;
import org.cardwright.export.CoursePage;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.SiteDetails;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;
import org.cardwright.source.CourseDetails;
import org.cardwright.ui.common.FieldStatus;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Workbench;

/** What only the training page shows of a course, where a site with tables is known: that is looked at in the background. */
final class PageFields {
    private final Workbench bench;
    private final boolean onlyNew;
    /** A job that ends may have written the tables, as one that undoes a step does. */
    private final InvalidationListener jobs = observed -> look();
    private final Map<List<Object>, Field> fields = new LinkedHashMap<>();
    @FXML private TitledPane section;
    @FXML private Label note;
    @FXML private GridPane grid;
    @FXML private HBox actions;
    @FXML private Button apply;
    private List<CourseText> course = List.of();
    private Optional<SiteDetails> site = Optional.empty();
    private Optional<CoursePage> page = Optional.empty();
    private final Latest<Optional<SiteDetails>> looking;

    private record Field(TextInputControl input, FieldStatus status) {}

    /** @param onlyNew whether it is shown only for a course that the tables do not have, which is not written here */
    PageFields(Workbench bench, boolean onlyNew) {
        this.bench = bench;
        this.onlyNew = onlyNew;
        looking = new Latest<>(bench.background(), this::next, this::looked, failed -> looked(Optional.empty()));
        bench.background().running().addListener(new WeakInvalidationListener(jobs));
    }

    @FXML
    private void initialize() {
        actions.setVisible(!onlyNew);
    }

    /** Shows a course by its spellings, the most frequent first; nothing if there is none. */
    void show(List<CourseText> spellings) {
        if (!spellings.equals(course)) {
            course = spellings;
            page.filter(_ -> onlyNew).ifPresent(old -> old.moveTo(course.getFirst()));
            fill();
            look();
        }
    }

    private void look() {
        looking.ask();
    }

    private Optional<Jobs.Job<Optional<SiteDetails>>> next() {
        Optional<SiteDetails> known = site;
        return bench.workspaceProperty().get().filter(_ -> !course.isEmpty()).map(open -> progress ->
                SiteDetails.of(open.folder().root(), new ExportMemory(bench.data()), known));
    }

    private void looked(Optional<SiteDetails> found) {
        if (!found.equals(site)) {
            site = found;
            fill();
        }
    }

    private void fill() {
        Optional<CoursePage> now = site.filter(_ -> !course.isEmpty()).map(it -> it.page(course))
                .filter(it -> !onlyNew || !it.known());
        section.setVisible(now.isPresent());
        now.ifPresent(this::fill);
    }

    private void fill(CoursePage shown) {
        page = Optional.empty();
        if (!List.copyOf(fields.keySet()).equals(shown.details().stream().map(PageFields::key).toList())) {
            fields.clear();
            grid.getChildren().clear();
            shown.details().forEach(this::add);
        }
        shown.details().forEach(detail -> {
            TextInputControl input = fields.get(key(detail)).input();
            input.setText(shown.text(detail));
            input.setEditable(shown.open());
        });
        note.setText(shown.note());
        page = Optional.of(shown);
        judge(shown);
    }

    private static List<Object> key(CourseDetails.Detail detail) {
        return List.of(detail.column(), detail.area());
    }

    private void add(CourseDetails.Detail detail) {
        TextInputControl input = detail.area() ? new TextArea() : new TextField();
        if (input instanceof TextArea area) {
            area.setWrapText(true);
            area.setPrefRowCount(3);
            Nodes.leaveByTab(area);
        }
        input.setId("page-" + detail.column());
        input.textProperty().addListener((observed, old, now) -> page.ifPresent(shown -> {
            shown.type(detail.column(), now);
            judge(shown);
        }));
        Label name = new Label(detail.label());
        name.setLabelFor(input);
        name.getStyleClass().add("bulk-name");
        GridPane.setValignment(name, VPos.TOP);
        Label said = new Label();
        fields.put(key(detail), new Field(input, new FieldStatus(input, said)));
        grid.addRow(grid.getRowCount(), name, new VBox(input, said));
    }

    private void judge(CoursePage shown) {
        shown.details().forEach(detail -> fields.get(key(detail)).status().show(shown.message(detail)));
        apply.setDisable(!shown.ready());
    }

    @FXML
    private void apply() {
        CoursePage shown = page.orElseThrow();
        apply.setDisable(true);
        bench.background().run(Strings.get("courses.page.busy"), progress -> shown.write(), step -> {
            bench.apply(step, Map.of(), Strings.get("courses.page.done"));
            look();
        }, reason -> {
            bench.dialogs().error(Strings.get("courses.page.failed"), Strings.get("courses.page.failedText", reason));
            page.ifPresent(this::judge);
            look();
        });
    }
}

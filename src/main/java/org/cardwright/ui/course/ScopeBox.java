package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.cell.TextFieldListCell;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.ChangeLimit;
import org.cardwright.course.CourseKey;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.InWords;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.ScopeBar;
import org.cardwright.ui.common.ScopeViewModel;
import org.cardwright.ui.common.ScopeViewModel.Cards;

/** Lets a person say on which cards a bulk change works and, beside them, of which courses: both have to fit. */
final class ScopeBox {
    private final CourseDesk desk;
    private final ScopeViewModel cards;
    private final ScopeBar bar;
    private final ComboBox<Courses> courses = new ComboBox<>();
    private final Set<CourseKey> selected;
    /** Kept here alone, so that the catalog does not keep a sheet that was left. */
    private final InvalidationListener listener = observed -> follow();
    /** Another one only where that is another: selecting in the tree may change nothing here. */
    private final ObjectProperty<ChangeLimit> last = new SimpleObjectProperty<>(this, "scope");

    /** Whose lines are changed. */
    enum Courses {
        ALL,
        LISTED,
        SELECTED
    }

    /**
     * @param chosen those selected in the table
     * @param byCourse whether a change can be limited to courses too
     */
    ScopeBox(CourseDesk desk, List<CatalogCourse> chosen, boolean byCourse) {
        this.desk = desk;
        cards = new ScopeViewModel(desk.bench(), Cards.ALL);
        bar = new ScopeBar(cards);
        selected = CatalogCourse.keys(chosen);
        bar.root().getStyleClass().add("scope-box");
        if (byCourse) {
            prepare();
        }
        last.set(scope());
        cards.revisionProperty().addListener(observed -> follow());
        desk.catalog().shownProperty().addListener(new WeakInvalidationListener(listener));
    }

    private Set<CourseKey> listed() {
        return CatalogCourse.keys(desk.catalog().shownProperty().get().courses());
    }

    private void prepare() {
        courses.getItems().add(Courses.ALL);
        if (!desk.catalog().filterProperty().get().isEmpty()) {
            courses.getItems().add(Courses.LISTED);
        }
        if (!selected.isEmpty()) {
            courses.getItems().add(Courses.SELECTED);
        }
        courses.setId("scope-courses");
        courses.setConverter(new InWords<>(this::words));
        courses.setOnShowing(event -> courses.setCellFactory(list -> new TextFieldListCell<>(new InWords<>(this::words))));
        courses.setValue(Courses.ALL);
        courses.valueProperty().addListener(observed -> follow());
        Label name = new Label(Strings.get("courses.scope"));
        name.setLabelFor(courses);
        Nodes.show(name, false);
        bar.root().getChildren().addAll(courses, name);
    }

    private String words(Courses which) {
        return switch (which) {
            case ALL -> Strings.get("courses.scope.all");
            case LISTED -> Strings.get("courses.scope.listed", listed().size());
            case SELECTED -> Strings.get("courses.scope.selected", selected.size());
        };
    }

    private void follow() {
        cards.revisionProperty().get();
        desk.catalog().shownProperty().get();
        if (courses.getValue() == Courses.LISTED) {
            // The value stays, but its words may have another number.
            courses.setConverter(new InWords<>(this::words));
        }
        last.set(scope());
    }

    Node root() {
        return bar.root();
    }

    void focus() {
        bar.focus();
    }

    /** Keeps what is selected here with what else was entered. */
    void enterInto(Entries entries) {
        bar.enterInto(entries.value(last));
        entries.add("courses", () -> Optional.ofNullable(courses.getValue()).map(Courses::name).stream().toList(),
                names -> courses.getItems().stream().filter(which -> names.contains(which.name())).findFirst()
                        .ifPresent(courses::setValue));
    }

    /** Begins with the cards that are selected in the tree, where some are. */
    ScopeBox preferSelected() {
        if (cards.count(Cards.SELECTED) > 0) {
            cards.fromProperty().set(Cards.SELECTED);
        }
        return this;
    }

    /** What is selected now. */
    ChangeLimit scope() {
        Optional<Set<CourseKey>> only = switch (courses.getValue()) {
            case LISTED -> Optional.of(listed());
            case SELECTED -> Optional.of(selected);
            case ALL -> Optional.empty();
            case null -> Optional.empty();
        };
        return new ChangeLimit(cards.cards(), cards.reach(), only);
    }
}

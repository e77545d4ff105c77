package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.cardwright.course.BulkChange;
import org.cardwright.course.BulkKind;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.ChangeLimit;
import org.cardwright.course.CourseKey;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;
import org.cardwright.ui.common.Entries;

/** One course, existing or new, that goes into cards: in place of others, in place of placeholders, or beside others. */
final class CourseForm extends ScopedForm {
    private final Object about;
    private final CourseFields fields;
    private final PageFields page;
    private final Making making;
    private final CourseDesk desk;
    @FXML private Label chosen;
    @FXML private TextField title;
    @FXML private TextField provider;
    @FXML private TextField link;
    @FXML private Label note;

    /** What the course does. */
    private interface Making {
        StepPlan plan(BulkChange change, CourseText course);
    }

    private CourseForm(CourseDesk desk, BulkKind kind, List<CatalogCourse> courses, ScopeBox scope,
            Optional<CatalogCourse> first, Making making) {
        super(kind, scope);
        about = courses.stream().map(CatalogCourse::key).toList();
        this.making = making;
        this.desk = desk;
        page = new PageFields(desk.bench(), true);
        load("courses-course.fxml", page);
        say(chosen, courses);
        if (kind != BulkKind.EXCHANGE) {
            withoutFirst();
        }
        fields = new CourseFields(title, provider, link, note);
        fields.offer(desk.catalog().index().catalog().courses().stream().filter(CatalogCourse::isCourse)
                .toList());
        first.map(CatalogCourse::text).ifPresent(fields::show);
    }

    /** Puts one course in the place of the chosen ones. */
    static CourseForm exchange(CourseDesk desk, List<CatalogCourse> chosen) {
        Set<CourseKey> keys = CatalogCourse.keys(chosen);
        return new CourseForm(desk, BulkKind.EXCHANGE, chosen, new ScopeBox(desk, chosen, false), Optional.empty(),
                (change, course) -> change.replaceCourses(keys, course));
    }

    /** Adds one course to cards; the chosen one, where just one is. */
    static CourseForm add(CourseDesk desk, List<CatalogCourse> chosen) {
        return new CourseForm(desk, BulkKind.ADD, chosen, new ScopeBox(desk, chosen, false).preferSelected(), one(chosen),
                BulkChange::add);
    }

    /** Puts one course in the place of lines that say that courses will come. */
    static CourseForm fill(CourseDesk desk, List<CatalogCourse> chosen) {
        return new CourseForm(desk, BulkKind.FILL, chosen, new ScopeBox(desk, chosen, false), one(chosen),
                BulkChange::fillPlaceholders);
    }

    private static Optional<CatalogCourse> one(List<CatalogCourse> chosen) {
        return chosen.stream().limit(chosen.size() == 1 ? 1 : 0).filter(CatalogCourse::isCourse).findFirst();
    }

    @Override
    public void focus() {
        title.requestFocus();
    }

    @Override
    public Object about() {
        return about;
    }

    @Override
    public void enterInto(Entries entries) {
        fields.enterInto(entries);
        super.enterInto(entries);
    }

    @Override
    public Optional<Planning> planning() {
        CourseText course = fields.text();
        page.show(List.of(course));
        ChangeLimit limit = scope();
        return course.title().isEmpty() ? Optional.empty() : Optional.of(change -> making.plan(
                limit.of(change), course));
    }

    @Override
    public String nothing() {
        if (kind() != BulkKind.FILL) {
            return kind().nothing();
        }
        Set<CardId> open = desk.bench().documents().keySet();
        List<CardId> found = desk.catalog().index().catalog().placeholders(scope().on()).stream().filter(open::contains)
                .toList();
        return found.isEmpty() ? Strings.get("courses.bulk.fill.none") : Strings.get("courses.bulk.fill.ahead", found.size(), Set.copyOf(found).size());
    }
}

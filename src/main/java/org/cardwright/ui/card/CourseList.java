package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.cardwright.course.PastedCourses;
import org.cardwright.document.Edit;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseText;
import org.cardwright.ui.common.Dialogs;
import org.cardwright.ui.common.LinkMarks;
import org.cardwright.edit.EditNames;

/** The courses of a card as rows that are typed into. */
final class CourseList {
    private final CardViewModel model;
    private final Dialogs dialogs;
    private final LinkMarks links;
    private final Runnable forget;
    private int pastes;
    private final RowSelection<CourseRow> selection = new RowSelection<>(this::all, CourseRow::tableRow);
    @FXML private Column root;
    @FXML private Label empty;
    @FXML private Column lines;
    @FXML private Button add;
    private Rows<Course, CourseRow> rows;

    CourseList(CardViewModel model, Dialogs dialogs, LinkMarks links) {
        this.model = model;
        this.links = links;
        this.dialogs = dialogs;
        forget = links.onChange(() -> rows.all().forEach(CourseRow::showLink));
    }

    @FXML
    private void initialize() {
        rows = new Rows<>(lines, () -> new CourseRow(this), add::requestFocus);
    }

    @FXML
    private void addCourse() {
        rows.begin(size());
    }

    private List<CourseRow> all() {
        return rows.all();
    }

    /** The rows that are selected to be copied. */
    RowSelection<CourseRow> selection() {
        return selection;
    }

    /**
     * Adds the courses of a pasted table below a row, in the place of an empty one, in one step; false for a text that
     * is no table.
     */
    boolean paste(CourseRow row, String pasted) {
        List<CourseText> courses = PastedCourses.of(pasted);
        if (courses.isEmpty()) {
            return false;
        }
        boolean draft = rows.isDraft(row);
        boolean replaced = draft && row.blank();
        int at = draft ? rows.draftIndex() : indexOf(row) + 1;
        if (replaced) {
            rows.dropDraft();
        }
        int first = Math.clamp(at, 0, size());
        model.endMerge();
        String key = "paste#" + row.mergeKey() + "#" + pastes++;
        List<String> refused = new ArrayList<>();
        int index = first;
        for (CourseText course : courses) {
            Optional<String> reason = model.edit(EditNames.addingCourses(courses.size()), key, new Edit.AddCourse(index, course));
            reason.ifPresent(why -> refused.add(Strings.get("card.course.notPasted", course.title(), why)));
            index += reason.isEmpty() ? 1 : 0;
        }
        model.endMerge();
        focus(Math.max(0, index - 1));
        if (!refused.isEmpty() && size() > 0) {
            rows.all().get(Math.clamp(index - 1, 0, size() - 1)).title().refuse(String.join(" ", refused));
        }
        return true;
    }

    LinkMarks links() {
        return links;
    }

    /** Links that become known are no longer of interest here. */
    void stop() {
        forget.run();
    }

    Node root() {
        return root;
    }

    int size() {
        return rows.all().size();
    }

    int indexOf(CourseRow row) {
        return rows.indexOf(row);
    }

    /** Whether the card has one text in place of a list. */
    boolean single() {
        return !model.card().text(CardField.COURSES).isBlank();
    }

    /** Sets the card's one text in place of a list. */
    Optional<String> setText(String text) {
        return model.setField(CardField.COURSES, text);
    }

    void show(List<Course> courses) {
        selection.clear();
        rows.show(courses);
        empty.setVisible(courses.isEmpty());
    }

    /** Visits the rows of all courses with their places. */
    void eachRow(BiConsumer<? super CardSpot.Row, ? super CourseRow> visit) {
        for (int i = 0; i < size(); i++) {
            visit.accept(new CardSpot.CourseLine(i), rows.all().get(i));
        }
    }

    Optional<Node> node(int index) {
        return index < size() ? Optional.of(rows.all().get(index).root()) : Optional.empty();
    }

    void focus(int index) {
        rows.focus(index);
    }

    void addBelow(CourseRow row) {
        if (indexOf(row) >= 0) {
            rows.begin(indexOf(row) + 1);
        }
    }

    /** Takes what is typed into a row into the card; a course needs a title. */
    Optional<String> commit(CourseRow row) {
        CourseText text = row.text();
        boolean draft = rows.isDraft(row);
        if (text.title().isBlank()) {
            return draft ? Optional.empty() : row.fresh() ? takeBack(row)
                    : Optional.of(Strings.get("card.rule.courseTitle"));
        }
        if (!draft) {
            return model.edit(row.mergeKey(), new Edit.SetCourse(indexOf(row), text));
        }
        Edit edit = new Edit.AddCourse(rows.promote(), text);
        Optional<String> refusal = model.edit(row.mergeKey(), edit);
        refusal.ifPresentOrElse(reason -> rows.demote(row), row::added);
        return refusal;
    }

    /** A new course whose title was deleted at once leaves no trace in the history: its row is a draft again. */
    private Optional<String> takeBack(CourseRow row) {
        int index = indexOf(row);
        rows.demote(row);
        Optional<String> refusal = model.edit(EditNames.addingCourses(1), row.mergeKey(), new Edit.RemoveCourse(index));
        if (refusal.isPresent()) {
            rows.promote();
        }
        return refusal;
    }

    /** The focus left a field of a row, perhaps for another of the same row. */
    void left(CourseRow row, boolean within) {
        if (!within || !row.fresh()) {
            model.endMerge();
        }
        if (!within && rows.isDraft(row)) {
            if (row.blank()) {
                rows.dropDraft();
            } else if (row.text().title().isBlank()) {
                row.title().refuse(Strings.get("card.rule.courseTitle"));
            }
        }
    }

    void remove(CourseRow row, int focusOffset) {
        int index = indexOf(row);
        if (rows.isDraft(row)) {
            index = rows.draftIndex();
            rows.dropDraft();
        } else {
            model.edit("", new Edit.RemoveCourse(index)).ifPresent(row.title()::refuse);
        }
        if (indexOf(row) < 0) {
            focus(index + focusOffset);
        }
    }

    void move(CourseRow row, int by) {
        int index = indexOf(row);
        int to = index + by;
        if (index >= 0 && to >= 0 && to < size()) {
            Optional<String> refusal = model.edit("", new Edit.MoveCourse(index, to));
            refusal.ifPresentOrElse(row.title()::refuse, () -> focus(to));
        }
    }

    /** Opens a link in the browser; asks first where it is none of the web. */
    void open(String url) {
        String address = url.strip();
        boolean web = address.matches("(?i)https?://.*");
        String question = Strings.get("card.course.openOther");
        if (web || dialogs.confirm(question, address, Strings.get("card.course.openAnyway"))) {
            dialogs.openLink(address);
        }
    }
}

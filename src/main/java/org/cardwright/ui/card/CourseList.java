package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
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
import org.cardwright.workspace.OpenCard;

/** The courses of a card as rows that are typed into. */
final class CourseList extends RowList<Course, CourseRow> {
    private final Dialogs dialogs;
    private final LinkMarks links;
    private final Runnable forget;
    private int pastes;
    @FXML private Column root;
    @FXML private Label empty;

    CourseList(OpenCard model, Vacancies vacancies, Dialogs dialogs, LinkMarks links) {
        super(model, vacancies, Course::title);
        this.links = links;
        this.dialogs = dialogs;
        forget = links.onChange(() -> all().eachMade((row, index) -> row.showLink()));
    }

    @FXML
    private void addCourse() {
        begin();
    }

    @Override
    CourseRow make() {
        return new CourseRow(this);
    }

    @Override
    Edit adding(int index, CourseRow row) {
        return new Edit.AddCourse(index, row.text());
    }

    @Override
    Edit setting(int index, CourseRow row) {
        return new Edit.SetCourse(index, row.text());
    }

    @Override
    Edit removing(int index) {
        return new Edit.RemoveCourse(index);
    }

    @Override
    Optional<String> missing() {
        return Optional.of(Strings.get("card.rule.courseTitle"));
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
        boolean draft = isDraft(row);
        boolean replaced = draft && row.blank();
        int at = draft ? draftIndex() : indexOf(row) + 1;
        if (replaced) {
            dropDraft();
        }
        int first = Math.clamp(at, 0, size());
        model().endMerge();
        String key = "paste#" + row.mergeKey() + "#" + pastes++;
        List<String> refused = new ArrayList<>();
        int index = first;
        for (CourseText course : courses) {
            Optional<String> reason = model().edit(EditNames.addingCourses(courses.size()), key, new Edit.AddCourse(index, course));
            reason.ifPresent(why -> refused.add(Strings.get("card.course.notPasted", course.title(), why)));
            index += reason.isEmpty() ? 1 : 0;
        }
        model().endMerge();
        focus(Math.max(0, index - 1));
        if (!refused.isEmpty() && size() > 0) {
            all().get(Math.clamp(index - 1, 0, size() - 1)).refuse(String.join(" ", refused));
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

    Column root() {
        return root;
    }

    /** Whether the card has one text in place of a list. */
    boolean single() {
        return !model().card().text(CardField.COURSES).isBlank();
    }

    /** Sets the card's one text in place of a list. */
    Optional<String> setText(String text) {
        return model().setField(CardField.COURSES, text);
    }

    @Override
    void show(List<Course> courses) {
        super.show(courses);
        empty.setVisible(courses.isEmpty());
    }

    /** Visits the rows of all courses that are made with their places. */
    void eachRow(BiConsumer<? super CardSpot.Row, ? super CourseRow> visit) {
        all().eachMade((row, index) -> visit.accept(new CardSpot.CourseLine(index), row));
    }

    Optional<Node> node(int index) {
        return index < size() ? Optional.of(all().get(index).root()) : Optional.empty();
    }

    /** The focus left a field of a row, perhaps for another of the same row. */
    void left(CourseRow row, boolean within) {
        if (!within || !row.fresh()) {
            model().endMerge();
        }
        if (!within && isDraft(row)) {
            if (row.blank()) {
                dropDraft();
            } else if (!row.complete()) {
                row.refuse(Strings.get("card.rule.courseTitle"));
            }
        }
    }

    @Override
    void move(CourseRow row, int from, int to) {
        model().edit("", new Edit.MoveCourse(from, to)).ifPresentOrElse(row::refuse, () -> focus(to));
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

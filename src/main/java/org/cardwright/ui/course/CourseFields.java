package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.cardwright.course.CatalogCourse;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Completion;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.FieldStatus;

/** The three parts of a course to be filled in; while the title is typed, courses that exist are offered. */
final class CourseFields {
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    private final TextField title;
    private final TextField provider;
    private final TextField link;

    /** @param note says what is wrong with the link */
    CourseFields(TextField title, TextField provider, TextField link, Label note) {
        this.title = title;
        this.provider = provider;
        this.link = link;
        FieldStatus status = new FieldStatus(link, note);
        link.textProperty().subscribe(text -> status.show(link(text)));
    }

    private static Optional<FieldMessage> link(String text) {
        return text.isBlank() || WEB.matcher(text.strip()).matches() ? Optional.empty()
                : Optional.of(new FieldMessage(Severity.WARNING, Strings.get("courses.form.noWeb")));
    }

    /** Offers courses that exist while the title is typed; taking one fills all three parts. */
    void offer(List<CatalogCourse> courses) {
        new Completion<>(title, courses, course -> course.text().readable(), course -> show(course.text()));
    }

    void show(CourseText course) {
        title.setText(course.title());
        provider.setText(course.provider());
        link.setText(course.url());
    }

    void enterInto(Entries entries) {
        entries.text("title", title).text("provider", provider).text("link", link);
    }

    /** What is typed. */
    CourseText text() {
        return new CourseText(title.getText().strip(), provider.getText().strip(), link.getText().strip());
    }
}

package org.cardwright.ui.course;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javafx.scene.control.TextField;
import org.cardwright.course.CatalogCourse;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Completion;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.FieldMessage;
import org.cardwright.ui.common.FieldStatus;

/** The three parts of a course to be filled in; while the title is typed, courses that exist are offered. */
final class CourseFields {
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    final TextField title = field("course-title");
    final TextField provider = field("course-provider");
    final TextField link = field("course-link");
    final FieldStatus linkStatus = FieldStatus.checking(link, Strings.get("courses.column.link"), CourseFields::link);

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    private static Optional<FieldMessage> link(String text) {
        return text.isBlank() || WEB.matcher(text.strip()).matches() ? Optional.empty()
                : Optional.of(new FieldMessage(Severity.WARNING, Strings.get("courses.form.noWeb")));
    }

    /** Offers courses that exist while the title is typed; taking one fills all three parts. */
    void offer(List<CatalogCourse> courses) {
        title.setPromptText(Strings.get("courses.form.titleHint"));
        new Completion<>(title, courses, course -> text(course).readable(), course -> show(text(course)));
    }

    static CourseText text(CatalogCourse course) {
        return new CourseText(course.title(), course.provider(), course.url());
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

    void onChange(Runnable listener) {
        List.of(title, provider, link).forEach(field -> field.textProperty()
                .addListener((observed, old, now) -> listener.run()));
    }
}

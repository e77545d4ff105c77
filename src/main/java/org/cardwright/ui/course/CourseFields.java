package org.cardwright.ui.course;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.cardwright.course.CatalogCourse;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.FieldMessage;
import org.cardwright.ui.common.FieldStatus;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/** The three parts of a course to be filled in; while the title is typed, courses that exist are offered. */
final class CourseFields {
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
    private static final int OFFERED = 12;

    final TextField title = field("course-title");
    final TextField provider = field("course-provider");
    final TextField link = field("course-link");
    final FieldStatus linkStatus = FieldStatus.checking(link, Strings.get("courses.column.link"), CourseFields::link);
    private boolean taking;

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    private static Optional<FieldMessage> link(String text) {
        return text.isBlank() || WEB.matcher(text.strip()).matches() ? Optional.empty()
                : Optional.of(new FieldMessage(Severity.WARNING, Strings.get("courses.form.noWeb")));
    }

    /** Offers courses whose title, provider or link hold every word typed so far; taking one fills all three. */
    void offer(List<CatalogCourse> courses) {
        title.setPromptText(Strings.get("courses.form.titleHint"));
        AutoCompletionBinding<CatalogCourse> offering = TextFields.bindAutoCompletion(title,
                request -> taking ? List.of() : found(courses, request.getUserText()), new StringConverter<>() {
                    @Override
                    public String toString(CatalogCourse course) {
                        return DetailCell.readable(text(course));
                    }

                    @Override
                    public CatalogCourse fromString(String text) {
                        throw new UnsupportedOperationException("courses are only taken, never typed: " + text);
                    }
                });
        offering.setVisibleRowCount(OFFERED);
        offering.setOnAutoCompleted(event -> {
            taking = true;
            show(text(event.getCompletion()));
            taking = false;
        });
    }

    private static List<CatalogCourse> found(List<CatalogCourse> courses, String typed) {
        String[] words = typed.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return courses.stream().filter(course -> {
            String all = DetailCell.readable(text(course)).toLowerCase(Locale.ROOT);
            return Arrays.stream(words).allMatch(all::contains);
        }).limit(OFFERED).toList();
    }

    static CourseText text(CatalogCourse course) {
        return new CourseText(course.title(), course.provider(), course.url());
    }

    void show(CourseText course) {
        title.setText(course.title());
        provider.setText(course.provider());
        link.setText(course.url());
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

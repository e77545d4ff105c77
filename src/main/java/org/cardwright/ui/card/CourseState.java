package org.cardwright.ui.card;

import java.util.Optional;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseKind;
import org.cardwright.ui.common.LinkMarks;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a course line is, in an icon with its word beside the mouse, so that the fields of all rows end in line. */
final class CourseState extends Label {
    CourseState() {
        getStyleClass().add("course-state");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    /** Shows the state of a course of the card, its link's where that was checked; of a draft, whether it has a link. */
    void show(Optional<CourseKind> kind, String url, Optional<LinkMarks.Mark> link) {
        switch (kind.orElse(url.isBlank() ? CourseKind.UNLINKED : CourseKind.LINKED)) {
            case LINKED -> link.ifPresentOrElse(mark -> set(mark.icon(), mark.label(), mark.style(), mark.details()),
                    () -> set(Feather.GLOBE, Strings.get("card.course.linked"), "muted", ""));
            case UNLINKED -> set(Feather.MINUS_CIRCLE, Strings.get("card.course.unlinked"), "severity-warning", "");
            case PLACEHOLDER -> set(Feather.CLOCK, Strings.get("card.course.placeholder"), "severity-info", "");
            case UNREADABLE -> set(Feather.X_CIRCLE, Strings.get("card.course.unreadable"), "severity-error", "");
        }
    }

    private void set(Ikon icon, String text, String style, String details) {
        String tip = details.isEmpty() ? text : details;
        if (!text.equals(getText()) || getTooltip() == null || !tip.equals(getTooltip().getText())) {
            setGraphic(new FontIcon(icon));
            setText(text);
            setTooltip(new Tooltip(tip));
            getStyleClass().setAll("label", "course-state", style);
        }
    }
}

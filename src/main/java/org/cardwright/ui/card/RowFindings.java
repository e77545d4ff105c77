package org.cardwright.ui.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.cardwright.check.SourceRules;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.SpotFinder;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Finding;
import org.cardwright.workspace.OpenCard;

/** Shows the problems of behaviors, definitions and courses at their rows, once the typing pauses. */
final class RowFindings {
    private static final Set<String> OF_LINK = Set.of("link-malformed", "course-without-link", "link-label-differs");
    private static final Duration PAUSE = Duration.millis(250);

    private final OpenCard model;
    private final LevelsForm levels;
    private final CourseList courses;
    private Map<CardSpot.Row, Finding> worst = Map.of();
    private final PauseTransition pause = new PauseTransition(PAUSE);

    RowFindings(OpenCard model, LevelsForm levels, CourseList courses) {
        this.model = model;
        this.levels = levels;
        this.courses = courses;
        pause.setOnFinished(event -> show());
    }

    void later() {
        pause.playFromStart();
    }

    /** Shows them once more, for rows that are new; else they come with the others. */
    void again() {
        if (pause.getStatus() != Animation.Status.RUNNING) {
            put();
        }
    }

    void stop() {
        pause.stop();
    }

    private void show() {
        CardDocument document = model.document();
        // What the site's next run does to a row is said there already, with the way out.
        List<Finding> findings = document.readable() ? model.findings().stream()
                .filter(finding -> !SourceRules.has(finding.rule())).toList() : List.of();
        worst = SpotFinder.worst(document, findings);
        put();
    }

    private void put() {
        levels.eachRow((place, row) -> {
            Optional<Finding> finding = Optional.ofNullable(worst.get(place));
            row.field().showFinding(finding.map(FieldMessage::of));
            row.fix().show(model, finding);
        });
        courses.eachRow((place, row) -> {
            Optional<Finding> finding = Optional.ofNullable(worst.get(place));
            Optional<FieldMessage> message = finding.map(FieldMessage::of);
            boolean ofLink = finding.filter(found -> OF_LINK.contains(found.rule())).isPresent();
            row.url().showFinding(message.filter(_ -> ofLink));
            row.field().showFinding(message.filter(_ -> !ofLink));
            row.fix().show(model, finding);
        });
    }
}

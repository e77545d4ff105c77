package org.cardwright.ui.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPlaces;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.FieldMessage;

/** Shows the problems of behaviors, definitions and courses at their rows, once the typing pauses. */
final class RowFindings {
    private static final Duration PAUSE = Duration.millis(250);

    private final CardViewModel model;
    private final LevelsForm levels;
    private final CourseList courses;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    RowFindings(CardViewModel model, LevelsForm levels, CourseList courses) {
        this.model = model;
        this.levels = levels;
        this.courses = courses;
        pause.setOnFinished(event -> show());
    }

    void later() {
        pause.playFromStart();
    }

    void stop() {
        pause.stop();
    }

    private void show() {
        CardDocument document = model.document();
        List<Finding> findings = document.readable() ? model.findings() : List.of();
        CardPlaces places = document.places();
        Map<FindingPlace, FieldMessage> messages = new HashMap<>();
        for (Finding finding : findings.stream().filter(FindingPlace::inList).toList()) {
            FindingPlace.of(document, places, finding).ifPresent(place ->
                    messages.putIfAbsent(place, new FieldMessage(finding.severity(), finding.message())));
        }
        levels.eachRow((place, row) -> row.field().showFinding(Optional.ofNullable(messages.get(place))));
        courses.eachRow((place, row) -> row.title().showFinding(Optional.ofNullable(messages.get(place))));
    }
}

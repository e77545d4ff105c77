package org.cardwright.ui.card;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPlaces;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.FieldMessage;

/** Shows the problems of behaviors, definitions and courses at their rows, once the typing pauses. */
final class RowFindings {
    private static final Set<String> OF_LINK = Set.of("link-malformed", "course-without-link", "link-label-differs");
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
        Set<FindingPlace> links = new HashSet<>();
        for (Finding finding : findings.stream().filter(FindingPlace::inList)
                .sorted(Comparator.comparing(Finding::severity)).toList()) {
            FindingPlace.of(document, places, finding).ifPresent(place -> {
                if (messages.putIfAbsent(place, new FieldMessage(finding.severity(), finding.message())) == null
                        && OF_LINK.contains(finding.rule())) {
                    links.add(place);
                }
            });
        }
        levels.eachRow((place, row) -> row.field().showFinding(Optional.ofNullable(messages.get(place))));
        courses.eachRow((place, row) -> {
            Optional<FieldMessage> message = Optional.ofNullable(messages.get(place));
            boolean ofLink = links.contains(place);
            row.url().showFinding(message.filter(_ -> ofLink));
            row.title().showFinding(message.filter(_ -> !ofLink));
        });
    }
}

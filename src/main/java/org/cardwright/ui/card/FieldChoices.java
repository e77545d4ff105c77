package org.cardwright.ui.card;

import java.util.List;

import org.cardwright.model.CardField;

/** The values that the site knows for a field (format notes, 1 and 6.3); none where any text will do. */
final class FieldChoices {
    private FieldChoices() {}

    static List<String> of(CardField field) {
        return switch (field) {
            case CAREER_LEVEL -> List.of("Entry", "Mid", "Senior");
            case GROUP -> List.of("Primary", "Secondary", "Alternate", "Personal", "Projects", "Leading");
            case DESIGNATION -> List.of("Job Specific Competencies", "General Career Competencies");
            default -> List.of();
        };
    }
}

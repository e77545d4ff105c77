package org.cardwright.model;

import java.util.List;
import java.util.Optional;

import org.cardwright.text.Position;

/**
 * One problem of one card, in the words of the people who curate it.
 *
 * @param rule the stable id of the rule, such as {@code yaml-invalid}
 * @param position where in the file, line and column from 1
 * @param message what is wrong and what to do about it
 * @param field the field that it concerns, if it concerns just one
 * @param places where other cards have the same problem, if it is told once for all
 */
public record Finding(Severity severity, String rule, Position position, String message, Optional<CardField> field,
        List<FindingPlace> places) {
    public Finding {
        places = List.copyOf(places);
    }

    public Finding(Severity severity, String rule, Position position, String message, Optional<CardField> field) {
        this(severity, rule, position, message, field, List.of());
    }

    /** The same with other places. */
    public Finding at(List<FindingPlace> others) {
        return others.equals(places) ? this : new Finding(severity, rule, position, message, field, others);
    }
}

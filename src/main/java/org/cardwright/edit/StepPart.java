package org.cardwright.edit;

import java.util.List;
import java.util.Optional;

import org.cardwright.model.Severity;

/** One text or one course line of a card, as it is and as a step makes it. */
public interface StepPart {
    /** Something that a person should know about it. */
    record Note(Severity severity, String text) {}

    CardPart part();

    /** Empty for a text that is new. */
    String before();

    /** Empty for one that goes. */
    String after();

    /** Whether it changes only because it derives from another. */
    default boolean follows() {
        return false;
    }

    /** What stays of it, to know it by; empty where the whole of it is shown. */
    default String context() {
        return "";
    }

    default List<Note> notes() {
        return List.of();
    }

    /** From which groups of the plan it comes, each counted from 0; none where there are no groups. */
    default List<Integer> groups() {
        return List.of();
    }

    /** Why it stays as it is. */
    default Optional<String> refused() {
        return Optional.empty();
    }

    /** Whether a person may leave it as it is while the rest of the card changes. */
    default boolean choosable() {
        return false;
    }
}

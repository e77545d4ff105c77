package org.cardwright.check;

import java.util.Optional;

import org.cardwright.model.FieldMessage;

/** Judges what a person typed into a field; knows nothing of the toolkit. */
@FunctionalInterface
public interface FieldRule {
    /** What is wrong with the text, if anything. */
    Optional<FieldMessage> check(String text);
}

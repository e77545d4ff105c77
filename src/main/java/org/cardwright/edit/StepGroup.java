package org.cardwright.edit;

/**
 * What several parts of a step come from, such as one row of a list, so that they can be shown together.
 *
 * @param note what a person should know about it; empty for nothing
 */
public record StepGroup(String title, String note) {}

package org.cardwright.lifecycle;

/** Why a step is not possible, in the words of the user, and the field at which to say it. */
public record Refusal(DraftField field, String message) {}

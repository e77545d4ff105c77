package org.cardwright.merge;

import org.cardwright.model.Severity;

/** What is wrong with a text that a person wrote in place of both sides'; an error keeps it from being taken. */
public record OwnProblem(Severity severity, String message) {}

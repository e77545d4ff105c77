package org.cardwright.ui.common;

import org.cardwright.model.Severity;

/** What to tell a person at a field: what is wrong and what to do about it. */
public record FieldMessage(Severity severity, String text) {}

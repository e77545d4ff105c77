package org.cardwright.model;

/** What to tell a person at a field: what is wrong and what to do about it; an error keeps a text from being taken. */
public record FieldMessage(Severity severity, String text) {
    /** What a problem says at the place where it stands. */
    public static FieldMessage of(Finding finding) {
        return new FieldMessage(finding.severity(), finding.message());
    }
}

package org.cardwright.course;

/** A line that stays as it is, and why; the reason is for the user. */
public record LineRefusal(PlannedLine line, String reason) {}

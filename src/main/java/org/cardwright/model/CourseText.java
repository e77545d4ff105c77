package org.cardwright.model;

/** The parts of a course that a person edits, plain text without markup; empty where there is none. */
public record CourseText(String title, String provider, String url) {}

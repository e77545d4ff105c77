package org.cardwright.course;

import org.cardwright.model.CourseText;

/** One way in which a course is written, and on how many lines. */
public record Spelling(CourseText text, int lines) {}

package org.cardwright.course;

import org.cardwright.text.Span;

/** Where a match stands in a part of the course before, and what took its place in that part after. */
public record Mark(CoursePart part, Span before, Span after) {}

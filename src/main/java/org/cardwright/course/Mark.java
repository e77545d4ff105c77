package org.cardwright.course;

import org.cardwright.text.Span;

/**
 * Where a match stands in a part of the course before, and what took its place in that part after.
 *
 * @param row which row of a list found it, from 0; a search alone is row 0
 */
public record Mark(CoursePart part, Span before, Span after, int row) {
    public Mark(CoursePart part, Span before, Span after) {
        this(part, before, after, 0);
    }
}

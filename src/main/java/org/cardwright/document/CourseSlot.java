package org.cardwright.document;

import java.util.Optional;

import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.CourseLine;
import org.cardwright.model.Course;
import org.cardwright.text.Span;

/**
 * One course of the card and where it stands.
 *
 * @param scalar the line's scalar; empty where YAML made something else of the line
 * @param line what the line says; empty where it was not understood
 * @param mapping whether YAML made a mapping of the line
 * @param lines the whole lines of the list item
 */
record CourseSlot(Course course, Optional<YamlValue.Scalar> scalar, Optional<CourseLine> line, boolean mapping,
        Span lines) {}

package org.cardwright.source;

/**
 * Something about a table that a person should know, at its line.
 *
 * @param line the line of the file, from 1
 * @param text what it is and what to do, in the user's words
 * @param blocks whether the table is not written while it is so
 */
public record SourceProblem(SourceKind kind, int line, String text, boolean blocks) {}

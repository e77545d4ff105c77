package org.cardwright.frontmatter;

import org.cardwright.text.Span;

/**
 * One top-level key of the front matter.
 *
 * @param lines its whole lines, from the key's line to the line end of the value's last line
 */
public record YamlEntry(String key, Span keySpan, YamlValue value, Span lines) {}

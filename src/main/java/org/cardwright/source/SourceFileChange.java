package org.cardwright.source;

import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.text.SourceText;

/**
 * A file of the site, or the workbook, that follows a change of the tables.
 *
 * @param name what the user knows it by: its path in the site, or the workbook's name
 * @param before what it contains now, absent if there is none; bytes that are no text survive in it
 */
public record SourceFileChange(Path file, String name, Optional<SourceText> before, SourceText after) {}

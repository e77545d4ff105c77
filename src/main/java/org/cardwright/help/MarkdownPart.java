package org.cardwright.help;

/**
 * What stands between two headings.
 *
 * @param level of its heading, 1 for the title of the whole text
 * @param html what is below the heading
 */
record MarkdownPart(int level, String anchor, String title, String html) {}

package org.cardwright.course;

/** One form of a cluster as it is written, with the number of lines and of cards that write it so. */
public record ClusterForm(String text, int lines, int cards) {}

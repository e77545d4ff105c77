package org.cardwright.lifecycle;

/** Where a copy of a card is to stand: another series, another career level, or both. */
public record CopyTarget(String series, String seriesTitle, String careerLevel) {}

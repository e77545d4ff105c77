package org.cardwright.course;

import org.cardwright.edit.CardId;
import org.cardwright.model.Course;

/**
 * One course line of one card.
 *
 * @param index where it stands among the card's courses, from 0
 */
public record Occurrence(CardId card, int index, Course course) {}

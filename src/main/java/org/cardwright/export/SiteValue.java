package org.cardwright.export;

import org.cardwright.edit.CardPart;
import org.cardwright.edit.StepPart;

/**
 * A value of a card that a pull brings, or of which it was decided that the folder's stays.
 *
 * @param part the value, by the id of its difference
 * @param before what the folder says
 * @param after what it will say
 * @param context why it stays as it is, in words; empty where it changes
 * @param choosable whether it may be left for another time while the rest is brought
 */
record SiteValue(CardPart.Value part, String before, String after, String context, boolean choosable) implements StepPart {}

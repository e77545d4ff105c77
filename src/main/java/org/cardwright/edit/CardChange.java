package org.cardwright.edit;

import org.cardwright.text.SourceText;

/** The text of one card before and after a step; undo and redo are exact because both are whole. */
public record CardChange(CardId card, SourceText before, SourceText after) {}

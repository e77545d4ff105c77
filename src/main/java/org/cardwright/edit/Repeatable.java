package org.cardwright.edit;

/** What a person asked of cards, in the terms of the planner that works it out, so that the same can be asked of others. */
public interface Repeatable {}

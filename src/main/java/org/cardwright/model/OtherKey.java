package org.cardwright.model;

/**
 * A front matter key that is none of the seventeen, with its value as text; it is kept and may be edited if it is a
 * scalar.
 */
public record OtherKey(String key, String value, boolean scalar) {}

/**
 * The tables from which the site's generator makes the cards, read so that every byte keeps its place; what the
 * generator would write from them; how that compares with the cards; and the smallest change of the tables that
 * explains an edit of cards (format notes, 7).
 */
package org.cardwright.source;

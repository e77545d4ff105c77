package org.cardwright.document;

/**
 * Gives texts that recur on many cards as one object: of ten thousand cards a few hundred texts are most of the heap.
 * Only the texts that were asked for last are known, so that it never grows; that a text is not known costs memory and
 * nothing else.
 */
final class Recurring {
    private static final int SIZE = 1 << 14;

    /** Threads write over each other here, which does no harm: texts never change. */
    private static final String[] KNOWN = new String[SIZE];

    private Recurring() {}

    /** The text itself or another object that is equal. */
    static String shared(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & SIZE - 1;
        String known = KNOWN[place];
        if (text.equals(known)) {
            return known;
        }
        KNOWN[place] = text;
        return text;
    }
}

package org.cardwright.check;

import org.cardwright.model.Severity;

/** One thing that a card can get wrong; knows nothing of other cards and of any toolkit. */
interface Rule {
    /** The stable name. */
    String id();

    Severity severity();

    /** Reports what the rule finds on a readable card. */
    void check(Subject card, Report report);
}

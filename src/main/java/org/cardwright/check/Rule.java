package org.cardwright.check;

/** One thing that a card can get wrong; knows nothing of other cards and of any toolkit. */
interface Rule {
    RuleInfo info();

    /** Reports what the rule finds on a readable card. */
    void check(Subject card, Report report);

    default String id() {
        return info().id();
    }
}

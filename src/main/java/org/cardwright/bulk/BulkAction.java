package org.cardwright.bulk;

/** What a person wants to do to many cards. */
public enum BulkAction {
    REPLACE,
    SET,
    CLEAR
}

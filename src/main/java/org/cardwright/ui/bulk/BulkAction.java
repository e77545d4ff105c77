package org.cardwright.ui.bulk;

import org.cardwright.i18n.Strings;

/** What a person wants to do to many cards. */
enum BulkAction {
    REPLACE("bulk.action.replace"),
    SET("bulk.action.set"),
    CLEAR("bulk.action.clear");

    private final String key;

    BulkAction(String key) {
        this.key = key;
    }

    String label() {
        return Strings.get(key);
    }
}

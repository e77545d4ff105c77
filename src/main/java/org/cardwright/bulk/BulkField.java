package org.cardwright.bulk;

import org.cardwright.edit.Refusal;
import org.cardwright.text.SearchException;

/** What a person fills in for a bulk edit, to say there why it is not possible. */
public enum BulkField implements Refusal.Place {
    FIND,
    WITH;

    static BulkField of(SearchException.Part part) {
        return part == SearchException.Part.FIND ? FIND : WITH;
    }
}

package org.cardwright.course;

import java.util.List;

/** What is wanted of one line, before anybody asked whether it can be written. */
record LineDraft(int index, LineChange change, List<Mark> marks) {
    LineDraft(int index, LineChange change) {
        this(index, change, List.of());
    }
}

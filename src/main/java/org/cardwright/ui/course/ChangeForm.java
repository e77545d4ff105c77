package org.cardwright.ui.course;

import java.util.Optional;

import javafx.scene.Parent;
import org.cardwright.course.BulkChange;
import org.cardwright.course.BulkKind;
import org.cardwright.course.CourseSearchException;
import org.cardwright.edit.StepPlan;
import org.cardwright.ui.common.Entries;

/** What a person fills in for one kind of bulk change. */
interface ChangeForm {
    /** Works out what would become of all cards; for a background thread. */
    interface Planning {
        StepPlan plan(BulkChange change) throws CourseSearchException;
    }

    BulkKind kind();

    Parent root();

    /** Puts the focus where a person begins. */
    void focus();

    /** What is filled in; empty while something is missing. */
    Optional<Planning> planning();

    /** What to say while something is missing. */
    default String nothing() {
        return kind().nothing();
    }

    /** Which courses or the like it is about: what was entered for others is not for these. */
    default Object about() {
        return "";
    }

    /** Adds what a person can enter: the change is worked out again after each change of it. */
    void enterInto(Entries entries);

    /** Says at its field why what was filled in cannot be planned; empty takes that away. */
    default void problem(Optional<String> text) {
        // Most have no field in which something could be wrong: a line that cannot say it tells so itself.
    }
}

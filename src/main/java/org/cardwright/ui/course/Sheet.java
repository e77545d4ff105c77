package org.cardwright.ui.course;

import javafx.scene.Parent;

/** Something that is prepared over the catalog until it is done or canceled. */
interface Sheet {
    Parent root();

    /** Puts the focus where a person begins. */
    void focus();

    /** More is known about links: what it shows is worked out again. */
    void linksChanged();

    /** It was left: work under way ends. */
    void close();
}

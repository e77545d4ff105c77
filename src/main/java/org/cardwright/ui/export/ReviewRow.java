package org.cardwright.ui.export;

import java.util.List;

import javafx.beans.property.BooleanProperty;
import org.cardwright.edit.CardDiff;
import org.kordamp.ikonli.javafx.FontIcon;

/** A file in the list of the review, with its check box. */
sealed interface ReviewRow permits CardRow, SourcesRow {
    /** Which file it is. */
    String file();

    /** How people call it. */
    String title();

    /** What becomes of it, and its name. */
    String state();

    FontIcon icon();

    BooleanProperty chosenProperty();

    /** Whether it can be exported at all. */
    boolean possible();

    /** What to know about it; empty where its difference says it all. */
    String note();

    /** The ids of what the site's sources say and no card does yet. */
    default List<String> behind() {
        return List.of();
    }

    /** Whether an export leaves it as the site has it, so that the difference is what the site changed. */
    boolean ofSite();

    /** The difference; {@code cards} is the name of the folder of cards. */
    CardDiff diff(String cards);
}

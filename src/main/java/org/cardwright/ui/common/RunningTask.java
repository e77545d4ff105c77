package org.cardwright.ui.common;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/**
 * Work under way as the status bar shows it.
 *
 * @param title what is being done: "Opening _cards"
 * @param fraction 0 to 1, or negative while unknown
 * @param count such as "214 of 480", or empty
 */
public record RunningTask(
        String title, ReadOnlyDoubleProperty fraction, ReadOnlyStringProperty count, Background.Running running) {}

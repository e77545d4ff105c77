package org.cardwright.ui.common;

import java.util.stream.Collectors;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** A line of a table that a screen reader reads as its cells from left to right; the toolkit's has no name. */
public final class SpokenRow<T> extends TableRow<T> {
    /** For all lines of a table. */
    public static <T> void in(TableView<T> table) {
        table.setRowFactory(view -> new SpokenRow<>());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getChildren().stream().filter(TableCell.class::isInstance)
                    .map(cell -> cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)).filter(String.class::isInstance)
                    .map(String.class::cast).filter(words -> !words.isBlank()).collect(Collectors.joining(", "));
            case SELECTED -> isSelected();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}

package org.cardwright.ui.common;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.CheckComboBox;

/**
 * A drop-down with several choices that opens by the keys of every other drop-down and tells a screen reader what it is and
 * what is selected; the library's opens by the mouse alone, and an arrow key leaves it.
 */
public final class CheckedBox extends CheckComboBox<String> {
    /** For FXML. */
    public CheckedBox() {
        setAccessibleRole(AccessibleRole.COMBO_BOX);
        titleProperty().subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (opens(event.getCode())) {
                event.consume();
                show();
            }
        });
    }

    private static boolean opens(KeyCode code) {
        return code == KeyCode.SPACE || code == KeyCode.F4 || code == KeyCode.DOWN || code == KeyCode.UP;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? getTitle() : super.queryAccessibleAttribute(attribute, parameters);
    }
}

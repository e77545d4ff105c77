package org.cardwright.ui.bulk;

import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Severities;
import org.kordamp.ikonli.javafx.FontIcon;

/** A sign and a text that wraps, in a cell as high as the text needs: a label would not know its height there. */
final class Notice extends HBox {
    private final FontIcon sign = new FontIcon();
    private final Text text = new Text();

    Notice() {
        getStyleClass().add("bulk-notice");
        getChildren().addAll(sign, text);
    }

    void show(Severity severity, String words) {
        String style = Severities.styleClass(severity);
        sign.setIconCode(Severities.icon(severity));
        getStyleClass().setAll("bulk-notice", style);
        text.getStyleClass().setAll(style);
        text.setText(words);
    }

    String words() {
        return text.getText();
    }

    void wrapAt(double width) {
        text.setWrappingWidth(width - 24);
    }
}

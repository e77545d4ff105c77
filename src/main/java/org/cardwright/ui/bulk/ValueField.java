package org.cardwright.ui.bulk;

import java.util.List;
import java.util.function.Function;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.FieldStatus;

/** Where a new value is typed: one line with the values that cards have, or an area for texts and lists. */
final class ValueField {
    private final BulkInput input;
    private final Function<FieldChoice, List<String>> values;
    private final ComboBox<String> line = new ComboBox<>();
    private final TextArea area = new TextArea();
    private final StackPane root = new StackPane(line, area);
    private final FieldStatus lineStatus = FieldStatus.of(line, Strings.get("bulk.value"));
    private final FieldStatus areaStatus = FieldStatus.of(area, Strings.get("bulk.value"));

    ValueField(BulkInput input, Function<FieldChoice, List<String>> values) {
        this.input = input;
        this.values = values;
        line.setId("bulk-value");
        line.setEditable(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAccessibleText(Strings.get("bulk.value"));
        line.getEditor().textProperty().bindBidirectional(input.value);
        line.setVisibleRowCount(12);
        area.setId("bulk-text");
        area.setAccessibleText(Strings.get("bulk.value"));
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.textProperty().bindBidirectional(input.value);
        input.field.addListener((observed, old, choice) -> show(choice));
        show(input.field.get());
    }

    private void show(FieldChoice choice) {
        boolean isLong = choice != null && choice.isLong();
        line.setManaged(!isLong);
        line.setVisible(!isLong);
        area.setManaged(isLong);
        area.setVisible(isLong);
        area.setPromptText(choice != null && choice.hasLevels() ? Strings.get("bulk.value.items") : "");
        String typed = input.value.get();
        line.getItems().setAll(values.apply(choice));
        line.getEditor().setText(typed);
    }

    StackPane root() {
        return root;
    }

    List<FieldStatus> statuses() {
        return List.of(lineStatus, areaStatus);
    }
}

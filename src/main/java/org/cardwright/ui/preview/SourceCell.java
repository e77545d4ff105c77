package org.cardwright.ui.preview;

import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cardwright.check.SourceLine;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.LineCell;
import org.cardwright.ui.common.Severities;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of source: its number, its text, and below it what is wrong there. */
final class SourceCell extends LineCell<SourceLine> {
    private final Label number = new Label();
    private final Label text = new Label();
    private final VBox content = new VBox(text);

    SourceCell(ListView<SourceLine> list) {
        super(list, new HBox());
        HBox line = (HBox) content();
        line.getChildren().addAll(number, content);
        number.getStyleClass().add("line-number");
        text.getStyleClass().add("line-text");
        text.setWrapText(true);
        line.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(content, Priority.ALWAYS);
        content.setMinWidth(0);
    }

    @Override
    protected void clear() {
        getStyleClass().removeAll("severity-error", "severity-warning", "severity-info");
        content.getChildren().setAll(text);
    }

    @Override
    protected void show(SourceLine item) {
        clear();
        number.setText(Integer.toString(item.number()));
        text.setText(item.text());
        item.findings().stream().map(Finding::severity).min(Enum::compareTo)
                .ifPresent(severity -> getStyleClass().add(Severities.styleClass(severity)));
        item.findings().forEach(finding -> content.getChildren().add(message(finding)));
        setAccessibleText(item.number() + " " + item.text() + item.findings().stream()
                .map(finding -> ". " + Severities.label(finding.severity()) + ": " + finding.message())
                .collect(Collectors.joining()));
    }

    private static Label message(Finding finding) {
        Label label = new Label(finding.message(), new FontIcon(Severities.icon(finding.severity())));
        label.getStyleClass().addAll("line-message", Severities.styleClass(finding.severity()));
        label.setWrapText(true);
        return label;
    }
}

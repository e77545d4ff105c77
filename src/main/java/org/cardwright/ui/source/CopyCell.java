package org.cardwright.ui.source;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.model.Severity;
import org.cardwright.source.SourceCopy.About;
import org.cardwright.source.SourceCopy.Line;
import org.cardwright.ui.common.BeforeAfter;
import org.cardwright.ui.common.ItemCell;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.common.TextSize;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the preview of copying to the sources. */
final class CopyCell extends ItemCell<Line> {
    private static final double EDGE = 44;

    private final Label place = new Label();
    private final BeforeAfter change = new BeforeAfter();
    private final Label reason = new Label("", new FontIcon(Severities.icon(Severity.WARNING)));
    private final VBox all = new VBox(2, place, change, reason);

    CopyCell(ListView<Line> list) {
        reason.getStyleClass().addAll("step-notice", Severities.styleClass(Severity.WARNING));
        List.of(place, reason).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        list.widthProperty().subscribe(width -> {
            double wide = Math.max(120, width.doubleValue() - TextSize.of(EDGE));
            change.wrapAt(wide);
            place.setMaxWidth(wide);
            reason.setMaxWidth(wide);
        });
    }

    @Override
    protected Node show(Line line) {
        place.getStyleClass().setAll("label", line.about() == About.HEADING ? "step-title"
                : line.about() == About.CELL ? "muted" : "sources-said");
        place.setText(line.place());
        Nodes.show(change, line.about() == About.CELL);
        change.show(line.about() == About.CELL ? line.before() : "", line.about() == About.CELL ? line.after() : "");
        Nodes.show(reason, line.about() == About.REFUSED);
        reason.setText(line.about() == About.REFUSED ? line.after() : "");
        setAccessibleText(Stream.of(line.place(), change.isVisible() ? change.getAccessibleText() : "", reason.getText())
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", ")));
        return all;
    }
}

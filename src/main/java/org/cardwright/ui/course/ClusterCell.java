package org.cardwright.ui.course;

import java.util.function.Predicate;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.cardwright.course.Cluster;
import org.cardwright.i18n.Strings;

/** Shows a cluster by its most frequent form. */
final class ClusterCell extends ListCell<Cluster> {
    private final Predicate<Cluster> dismissed;
    private final Label first = new Label();
    private final Label what = new Label();
    private final VBox box = new VBox(first, what);

    ClusterCell(Predicate<Cluster> dismissed) {
        this.dismissed = dismissed;
        what.getStyleClass().add("cluster-what");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Cluster cluster, boolean empty) {
        super.updateItem(cluster, empty);
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        if (!empty && cluster != null) {
            first.setText(cluster.forms().getFirst().text());
            what.setText(dismissed.test(cluster) ? Strings.get("courses.cluster.dismissed", cluster.counts())
                    : cluster.counts());
            setGraphic(box);
            setTooltip(new Tooltip(first.getText()));
            setAccessibleText(first.getText() + ", " + what.getText());
        }
    }
}

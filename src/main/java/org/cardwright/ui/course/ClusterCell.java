package org.cardwright.ui.course;

import java.util.function.Predicate;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cardwright.course.Cluster;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.ItemCell;

/** Shows a cluster by its headline. */
final class ClusterCell extends ItemCell<Cluster> {
    private final Predicate<Cluster> dismissed;
    private final Label first = new Label();
    private final Label what = new Label();
    private final VBox box = new VBox(first, what);

    ClusterCell(Predicate<Cluster> dismissed) {
        this.dismissed = dismissed;
        what.getStyleClass().add("cluster-what");
    }

    @Override
    protected Node show(Cluster cluster) {
        first.setText(cluster.headline());
        what.setText(dismissed.test(cluster) ? Strings.get("courses.cluster.dismissed", cluster.counts())
                : cluster.counts());
        setAccessibleText(first.getText() + ", " + what.getText());
        return box;
    }
}

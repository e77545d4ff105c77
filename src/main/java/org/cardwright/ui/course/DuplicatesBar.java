package org.cardwright.ui.course;

import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a person should know before applying: lines that would repeat another, cannot change, or need a look. */
final class DuplicatesBar {
    private final Label repeated = new Label(null, new FontIcon(Feather.COPY));
    private final RadioButton merge = new RadioButton(Strings.get("courses.plan.merge"));
    private final RadioButton keep = new RadioButton(Strings.get("courses.plan.keep"));
    private final Label others = new Label(null, new FontIcon(Feather.ALERT_TRIANGLE));
    private final FlowPane choice = new FlowPane(repeated, merge, keep);
    private final VBox root = new VBox(choice, others);

    DuplicatesBar(PlanViewModel plan) {
        ToggleGroup group = new ToggleGroup();
        merge.setToggleGroup(group);
        keep.setToggleGroup(group);
        keep.setSelected(true);
        merge.setOnAction(event -> plan.merge(true));
        keep.setOnAction(event -> plan.merge(false));
        repeated.getStyleClass().add("severity-warning");
        others.getStyleClass().add("severity-warning");
        others.setWrapText(true);
        List.of(others, choice, root).forEach(part -> part.setMinHeight(Region.USE_PREF_SIZE));
        choice.getStyleClass().add("bulk-duplicates");
        choice.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("bulk-warnings");
    }

    Node root() {
        return root;
    }

    void show(PlanTotals totals) {
        show(choice, totals.repeated() > 0);
        repeated.setText(Strings.get("courses.plan.duplicates", totals.repeated()));
        String review = totals.review() == 0 ? "" : Strings.get("courses.plan.reviews", totals.review());
        String partly = totals.partly() == 0 ? "" : Strings.get("courses.plan.partly", totals.partly());
        String refused = totals.refused() == 0 ? "" : Strings.get("courses.plan.refusals", totals.refused());
        others.setText(String.join(" ", Stream.of(review, partly, refused).filter(text -> !text.isEmpty()).toList()));
        show(others, !others.getText().isEmpty());
        show(root, choice.isManaged() || others.isManaged());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

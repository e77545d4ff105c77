package org.cardwright.ui.bulk;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.cardwright.i18n.Strings;

/** Check boxes for the fields in which to find; those for the site only when they are asked for. */
final class FieldPicker {
    private final BulkInput input;
    private final FlowPane root = new FlowPane();
    private final ToggleButton more = new ToggleButton(Strings.get("bulk.more"));
    private List<FieldChoice> choices = List.of();
    private Node last = new Group();

    FieldPicker(BulkInput input) {
        this.input = input;
        root.getStyleClass().add("bulk-fields");
        more.setId("bulk-more");
        more.getStyleClass().add("bulk-more");
        more.setOnAction(event -> fill());
    }

    FlowPane lines() {
        return root;
    }

    /** The boxes, then what else narrows where to find. */
    Node root(Node last) {
        root.getChildren().remove(this.last);
        this.last = last;
        fill();
        return root;
    }

    /** Offers these fields; what was picked stays picked as far as it is offered. */
    void show(List<FieldChoice> all) {
        choices = all;
        if (!all.containsAll(input.fields)) {
            input.lookIn(input.fields.stream().filter(all::contains).toList());
        }
        fill();
    }

    private void fill() {
        List<Node> boxes = new ArrayList<>();
        for (FieldChoice choice : choices) {
            if (!choice.technical() || more.isSelected() || input.fields.contains(choice)) {
                boxes.add(box(choice));
            }
        }
        boxes.add(more);
        boxes.add(last);
        root.getChildren().setAll(boxes);
    }

    private CheckBox box(FieldChoice choice) {
        CheckBox box = new CheckBox(choice.name());
        box.setMnemonicParsing(false);
        box.setSelected(input.fields.contains(choice));
        box.selectedProperty().addListener((observed, old, picked) -> {
            if (picked) {
                input.fields.add(choice);
            } else {
                input.fields.remove(choice);
            }
        });
        return box;
    }
}

package org.cardwright.ui.course;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cardwright.course.FacetRow;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.ItemCell;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a facet's name, a value with its count, or what unfolds more values. */
final class FacetCell extends ItemCell<FacetRow> {
    private final CheckBox box = new CheckBox();
    private final Label text = new Label();
    private final Label count = new Label();
    private final Region gap = new Region();
    private final HBox line = new HBox(box, text, gap, count);

    FacetCell(Consumer<FacetRow> pressed) {
        super("facet-heading", "facet-more");
        line.getStyleClass().add("facet-line");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(gap, Priority.ALWAYS);
        text.setMinWidth(0);
        // Names of providers and sites often differ only in their ends.
        text.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        count.setMinWidth(Label.USE_PREF_SIZE);
        count.getStyleClass().add("facet-count");
        box.setFocusTraversable(false);
        box.setMouseTransparent(true);
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (getItem() != null && event.getButton() == MouseButton.PRIMARY) {
                pressed.accept(getItem());
            }
        });
    }

    @Override
    protected Node show(FacetRow row) {
        switch (row) {
            case FacetRow.Heading heading -> heading(heading);
            case FacetRow.Value value -> value(value);
            case FacetRow.More more -> {
                getStyleClass().add("facet-more");
                fill(more.unfolded() ? Strings.get("courses.facet.fewer")
                        : Strings.get("courses.facet.more", more.others()), "", false);
                setAccessibleText(text.getText() + ", " + more.facet().label());
            }
        }
        return line;
    }

    private void heading(FacetRow.Heading heading) {
        getStyleClass().add("facet-heading");
        fill(heading.facet().label(), "", false);
        if (heading.narrows()) {
            count.setText(Strings.get("courses.facet.all"));
            count.setGraphic(new FontIcon(Feather.X));
        }
        setAccessibleText(heading.narrows() ? Strings.get("courses.facet.clear", text.getText()) : text.getText());
    }

    private void value(FacetRow.Value value) {
        fill(value.facet().label(value.value()), Integer.toString(value.count()), true);
        box.setSelected(value.chosen());
        setAccessibleText(Strings.get(value.chosen() ? "courses.facet.spokenChosen" : "courses.facet.spoken",
                value.facet().label(), text.getText(), value.count()));
    }

    private void fill(String label, String number, boolean boxed) {
        text.setText(label);
        count.setText(number);
        count.setGraphic(null);
        box.setManaged(boxed);
        box.setVisible(boxed);
    }
}

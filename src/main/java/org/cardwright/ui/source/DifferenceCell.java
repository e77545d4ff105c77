package org.cardwright.ui.source;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
import org.cardwright.source.DifferenceLines.Line;
import org.cardwright.source.SourceDifference;
import org.cardwright.ui.common.BeforeAfter;
import org.cardwright.ui.common.LineCell;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.common.TextSize;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of what differs: the head of a group, or what card and sources say; shares the look of the preview of steps. */
final class DifferenceCell extends LineCell<Line> {
    private static final double PLACE = 170;
    private static final double EDGE = 110;
    /** In a narrower list the place is above the texts, which need all of the width. */
    private static final double NARROW = 480;

    private final SourcesViewModel model;
    private final CheckBox box = new CheckBox();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label place = new Label();
    private final Label beside = new Label();
    private final VBox where = new VBox(place, beside);
    private final BeforeAfter sides = new BeforeAfter(Strings.get("sources.side.card"), Strings.get("sources.side.sources"));
    private final Label barrier = new Label("", new FontIcon(Severities.icon(Severity.WARNING)));
    private final VBox text = new VBox(2, sides, barrier);
    private final HBox line;
    private boolean narrow;

    DifferenceCell(ListView<Line> list, SourcesViewModel model) {
        HBox line = new HBox();
        super(list, line);
        this.model = model;
        this.line = line;
        line.getStyleClass().add("step-line");
        title.getStyleClass().add("step-title");
        List.of(count, place, beside).forEach(label -> label.getStyleClass().add("muted"));
        barrier.getStyleClass().addAll("step-notice", Severities.styleClass(Severity.WARNING));
        List.of(title, place, beside, barrier).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        count.setMinWidth(USE_PREF_SIZE);
        box.setFocusTraversable(false);
        box.setMinWidth(USE_PREF_SIZE);
        box.setOnAction(event -> model.choose(choices -> choices.select(getItem().differences(), box.isSelected())));
        List.of(arrow, title).forEach(node -> node.setOnMouseClicked(event -> {
            if (getItem() instanceof Line.Head head && event.getClickCount() == 1) {
                model.choose(choices -> choices.turn(head.key()));
            }
        }));
        list.widthProperty().subscribe(width -> wrap(width.doubleValue()));
    }

    private void wrap(double width) {
        boolean before = narrow;
        narrow = width < TextSize.of(NARROW);
        where.setMinWidth(narrow ? USE_COMPUTED_SIZE : TextSize.of(PLACE));
        where.setMaxWidth(narrow ? USE_COMPUTED_SIZE : TextSize.of(PLACE));
        double wide = Math.max(160, width - TextSize.of(narrow ? EDGE : PLACE + EDGE));
        sides.wrapAt(wide);
        barrier.setMaxWidth(wide);
        if (narrow != before && getItem() != null && !isEmpty()) {
            show(getItem());
        }
    }

    @Override
    protected void clear() {
        getStyleClass().removeAll("step-head", "step-part");
    }

    @Override
    protected void show(Line item) {
        clear();
        getStyleClass().add(item instanceof Line.Head ? "step-head" : "step-part");
        long wanted = item.differences().stream().filter(model.choices()::selects).count();
        boolean left = item.left();
        box.setVisible(!left);
        box.setSelected(wanted == item.differences().size());
        box.setIndeterminate(wanted > 0 && wanted < item.differences().size());
        String spoken = switch (item) {
            case Line.Head head -> head(head, left);
            case Line.Single(SourceDifference difference, String card, boolean _) -> single(difference, card);
        };
        setAccessibleText(left ? spoken : Strings.get(box.isSelected() ? "step.spoken.selected"
                : box.isIndeterminate() ? "step.spoken.some" : "step.spoken.out", spoken));
    }

    private String head(Line.Head head, boolean left) {
        arrow.setIconCode(head.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        title.setText(left ? Strings.get("sources.left") : head.title().isEmpty() ? Strings.get("sources.no-competency")
                : head.title());
        count.setText(Strings.get("sources.differences", head.differences().size()));
        line.getChildren().setAll(arrow, box, title, count);
        return title.getText() + ", " + count.getText();
    }

    private String single(SourceDifference difference, String card) {
        place.setText(model.way(difference).map(way -> Strings.get("sources.way", difference.label(), way))
                .orElseGet(difference::label));
        beside.setText(card);
        Nodes.show(beside, !card.isEmpty());
        sides.show(difference.here(), difference.there());
        Nodes.show(sides, !difference.here().equals(difference.there()));
        barrier.setText(difference.barrier().orElse(""));
        Nodes.show(barrier, difference.barrier().isPresent());
        text.getChildren().setAll(narrow ? List.of(where, sides, barrier) : List.of(sides, barrier));
        line.getChildren().setAll(narrow ? List.of(box, text) : List.of(box, where, text));
        return Stream.of(place.getText(), card, sides.isVisible() ? Strings.get("sources.spoken", said(difference.here()),
                said(difference.there())) : "", barrier.getText()).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String said(String text) {
        return text.isEmpty() ? Strings.get("sources.spoken.nothing") : text;
    }
}

package org.cardwright.ui.competency;

import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cardwright.document.DriftChoice.Source;
import org.cardwright.document.DriftChoice;
import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldLabels;
import org.cardwright.ui.common.InWords;
import org.cardwright.ui.common.NameLabel;
import org.cardwright.ui.common.WrappedRadio;

/** One item as the front matter and the body have it, and what becomes of it. */
final class DriftRow {
    private final DriftChoice item;
    private final Runnable changed;
    private final ToggleGroup group = new ToggleGroup();
    private final Label result = new Label();
    private final VBox resultCell = new VBox(4, result);
    private final Node front;
    private final Node body;
    private final Node level;
    private final Optional<ComboBox<Integer>> levels;

    DriftRow(DriftChoice item, Runnable changed) {
        this.item = item;
        this.changed = changed;
        front = side(item.row().front(), Source.FRONT, "drift.front");
        body = side(item.row().body(), Source.BODY, "drift.body");
        levels = item.levelOpen() ? Optional.of(levels()) : Optional.empty();
        level = levels.<Node>map(box -> new HBox(box, named(box))).orElseGet(() -> new Label(
                item.level() < 0 ? Strings.get("assign.open") : FieldLabels.level(item.level())));
        result.setWrapText(true);
        if (!item.row().agrees()) {
            resultCell.getChildren().add(toggle(new RadioButton(Strings.get("drift.leaveOut")), Source.NEITHER));
        }
        group.selectedToggleProperty().addListener((observed, old, now) -> {
            item.source(Optional.ofNullable(now).map(toggle -> (Source) toggle.getUserData()));
            showResult();
            changed.run();
        });
        showResult();
    }

    private RadioButton toggle(RadioButton button, Source source) {
        button.setToggleGroup(group);
        button.setUserData(source);
        return button;
    }

    private Node side(Optional<String> text, Source side, String name) {
        if (text.isEmpty() || item.row().agrees()) {
            Label label = new Label(text.orElse(Strings.get("drift.absent")));
            label.setWrapText(true);
            label.getStyleClass().add("muted");
            return label;
        }
        RadioButton button = toggle(new WrappedRadio(text.get()), side);
        button.setAccessibleText(Strings.get(name) + ": " + text.get());
        return button;
    }

    private ComboBox<Integer> levels() {
        ComboBox<Integer> levels = new ComboBox<>(FXCollections.observableArrayList(1, 2, 3, 4, 5));
        levels.setConverter(new InWords<>(FieldLabels::level));
        levels.setValue(item.level());
        levels.setOnAction(event -> {
            item.level(levels.getValue());
            changed.run();
        });
        return levels;
    }

    private NameLabel named(ComboBox<Integer> box) {
        NameLabel name = new NameLabel(box);
        name.setText(Strings.get("drift.level", item.row().body().or(item.row()::front).orElse("")));
        return name;
    }

    /** The four cells of the row. */
    Node[] cells() {
        return new Node[] {level, front, body, resultCell};
    }

    DriftChoice item() {
        return item;
    }

    /** Shows what was chosen elsewhere. */
    void refresh() {
        Optional<Source> source = item.source();
        levels.ifPresent(box -> box.setValue(item.level()));
        group.selectToggle(group.getToggles().stream()
                .filter(toggle -> source.equals(Optional.of(toggle.getUserData()))).findFirst().orElse(null));
        showResult();
    }

    private void showResult() {
        boolean agrees = item.row().agrees();
        result.setText(item.decided() ? item.result().map(Edit.Placed::text).orElse(Strings.get("drift.gone"))
                : Strings.get("drift.open"));
        result.getStyleClass().setAll("label", agrees ? "muted" : item.decided() ? "drift-result" : "drift-open");
    }
}

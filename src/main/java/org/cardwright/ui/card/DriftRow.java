package org.cardwright.ui.card;

import java.util.List;
import java.util.Optional;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.cardwright.document.Drift;
import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ProficiencyLevel;
import org.cardwright.ui.common.InWords;
import org.cardwright.ui.common.WrappedRadio;

/** One item as the front matter and the body have it, and what becomes of it. */
final class DriftRow {
    /** Where the result comes from. */
    enum Choice {
        FRONT,
        BODY,
        NEITHER
    }

    private final Drift.Row row;
    private final Runnable changed;
    private final ToggleGroup group = new ToggleGroup();
    private final Label result = new Label();
    private final RadioButton out = new RadioButton(Strings.get("drift.leaveOut"));
    private final VBox resultCell = new VBox(4, result);
    private final Node front;
    private final Node body;
    private final Node level;
    private final Optional<ComboBox<Integer>> levels;
    private int chosenLevel;

    DriftRow(Drift.Row row, Runnable changed) {
        this.row = row;
        this.changed = changed;
        this.chosenLevel = row.level();
        front = side(row.front(), Choice.FRONT, "drift.front");
        body = side(row.body(), Choice.BODY, "drift.body");
        levels = row.body().isPresent() ? Optional.empty() : Optional.of(levels());
        level = levels.<Node>map(box -> box).orElseGet(() -> new Label(
                row.level() < 0 ? Strings.get("assign.open") : FieldLabels.level(row.level())));
        result.setWrapText(true);
        if (!row.agrees()) {
            out.setToggleGroup(group);
            out.setUserData(Choice.NEITHER);
            resultCell.getChildren().add(out);
        }
        group.selectedToggleProperty().addListener((observed, old, now) -> show());
        showResult();
    }

    private Node side(Optional<String> text, Choice choice, String name) {
        if (text.isEmpty() || row.agrees()) {
            Label label = new Label(text.orElse(Strings.get("drift.absent")));
            label.setWrapText(true);
            label.getStyleClass().add("muted");
            return label;
        }
        RadioButton button = new WrappedRadio(text.get());
        button.setToggleGroup(group);
        button.setUserData(choice);
        button.setAccessibleText(Strings.get(name) + ": " + text.get());
        return button;
    }

    /** The level can be chosen where the body does not tell it. */
    private ComboBox<Integer> levels() {
        ComboBox<Integer> levels = new ComboBox<>(FXCollections.observableArrayList(1, 2, 3, 4, 5));
        levels.setConverter(new InWords<>(FieldLabels::level));
        levels.setValue(ProficiencyLevel.ofNumber(row.level()).map(ProficiencyLevel::number).orElse(1));
        levels.setAccessibleText(Strings.get("drift.level"));
        levels.setOnAction(event -> {
            chosenLevel = levels.getValue();
            changed.run();
        });
        chosenLevel = levels.getValue();
        return levels;
    }

    /** The four cells of the row. */
    Node[] cells() {
        return new Node[] {level, front, body, resultCell};
    }

    Drift.Row row() {
        return row;
    }

    boolean decided() {
        return row.agrees() || group.getSelectedToggle() != null;
    }

    /** Chooses a side; what that side lacks is left out. */
    void choose(Choice choice) {
        boolean there = (choice == Choice.FRONT ? row.front() : row.body()).isPresent();
        group.getToggles().stream().filter(toggle -> toggle.getUserData() == (there ? choice : Choice.NEITHER))
                .findFirst().ifPresent(group::selectToggle);
    }

    /** What was chosen, with what the row says. */
    String entered() {
        return texts() + chosenLevel + " "
                + (group.getSelectedToggle() == null ? "" : group.getSelectedToggle().getUserData());
    }

    private String texts() {
        return row.front().orElse("-") + "\n" + row.body().orElse("-") + "\n";
    }

    /** Chooses what stands for a row that says the same. */
    void enter(List<String> texts) {
        texts.stream().filter(text -> text.startsWith(texts())).findFirst()
                .map(text -> text.substring(texts().length())).ifPresent(chosen -> {
                    int end = chosen.indexOf(' ');
                    levels.ifPresent(box -> {
                        box.setValue(Integer.valueOf(chosen.substring(0, end)));
                        chosenLevel = box.getValue();
                    });
                    group.selectToggle(group.getToggles().stream().filter(toggle ->
                            toggle.getUserData().toString().equals(chosen.substring(end + 1))).findFirst().orElse(null));
                    show();
                });
    }

    private void show() {
        showResult();
        changed.run();
    }

    private void showResult() {
        result.setText(decided() ? result().map(Edit.Placed::text).orElse(Strings.get("drift.gone"))
                : Strings.get("drift.open"));
        result.getStyleClass().setAll("label", row.agrees() ? "muted" : decided() ? "drift-result" : "drift-open");
    }

    /** The item as it will be; empty where it is left out. */
    Optional<Edit.Placed> result() {
        Optional<String> text = row.agrees() ? row.front()
                : group.getSelectedToggle() == null ? Optional.empty()
                : switch ((Choice) group.getSelectedToggle().getUserData()) {
                    case FRONT -> row.front();
                    case BODY -> row.body();
                    case NEITHER -> Optional.empty();
                };
        return text.map(found -> new Edit.Placed(chosenLevel, found));
    }
}

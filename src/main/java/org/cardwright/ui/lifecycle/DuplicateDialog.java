package org.cardwright.ui.lifecycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.CopyTarget;
import org.cardwright.lifecycle.Duplicates;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.lifecycle.JobSeries;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Workbench;
import org.cardwright.edit.StepWords;

/** Copies cards to other series and career levels, many at once. */
final class DuplicateDialog {
    private final FolderCards folder;
    private final List<CardId> cards;
    private final Map<CheckBox, CopyTarget> places = new LinkedHashMap<>();
    private final LifecycleStep step;
    private boolean choosing;
    @FXML private ScrollPane scroll;
    @FXML private GridPane grid;
    @FXML private Button all;
    @FXML private Button none;

    DuplicateDialog(Workbench bench, FolderCards folder, List<CardId> cards) {
        this.folder = folder;
        this.cards = cards;
        String headline = cards.size() == 1 ? Strings.get("lifecycle.duplicate.headline", bench.title(cards.getFirst()))
                : Strings.get("lifecycle.duplicate.headlineMany", cards.size());
        VBox form = Fxml.load("duplicate.fxml", this);
        String hint = hint();
        StepWords words = new StepWords(selected -> Strings.get("lifecycle.duplicate.step", selected.wanted()),
                selected -> Strings.get("lifecycle.duplicate.action", selected.wanted()),
                done -> Strings.get("lifecycle.duplicate.done", done.cards()), _ -> hint);
        step = new LifecycleStep(bench, folder, headline, form, words)
                .asks(_ -> cards.size() * targets().size(), now -> {
                    List<CopyTarget> targets = targets();
                    return _ -> Duplicates.free(now, cards, targets);
                })
                .afterwards(done -> {
                    if (done.cards() == 1) {
                        bench.openCard(done.made(), new CardSpot.Anywhere());
                    }
                })
                .keeps(bench.entries("duplicate", cards).add("places", this::entered, this::enter));
    }

    @FXML
    private void initialize() {
        List<String> careerLevels = folder.careerLevels();
        grid.getColumnConstraints().add(new ColumnConstraints());
        for (int column = 0; column < careerLevels.size(); column++) {
            Label head = new Label(careerLevels.get(column));
            head.getStyleClass().add("lifecycle-heading");
            ColumnConstraints whole = new ColumnConstraints();
            whole.setMinWidth(Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(whole);
            grid.add(head, column + 1, 0);
        }
        List<JobSeries> series = folder.series();
        for (int row = 0; row < series.size(); row++) {
            Label name = new Label(series.get(row).label());
            GridPane.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setWrapText(true);
            grid.add(name, 0, row + 1);
            for (int column = 0; column < careerLevels.size(); column++) {
                CheckBox box = place(series.get(row), careerLevels.get(column));
                grid.add(box, column + 1, row + 1);
            }
        }
        scroll.setPrefViewportHeight(TextSize.of(Math.min(200, 36 + 32 * series.size())));
        all.setDisable(full());
        none.setDisable(full());
    }

    @FXML
    private void chooseAll() {
        choose(box -> true);
    }

    @FXML
    private void chooseNone() {
        choose(box -> false);
    }

    private String hint() {
        return full() ? Strings.get("lifecycle.duplicate.full", cards.size()) : Strings.get("lifecycle.duplicate.hint");
    }

    /** Whether there is no place for a copy. */
    private boolean full() {
        return places.keySet().stream().allMatch(CheckBox::isDisabled);
    }

    /** A place where every card stands already is no choice. */
    private CheckBox place(JobSeries series, String careerLevel) {
        CheckBox box = new CheckBox();
        String name = series.label() + " " + careerLevel;
        box.setId("duplicate-" + series.number() + "-" + careerLevel);
        boolean full = cards.stream().allMatch(card -> folder.holds(card, series.number(), careerLevel));
        box.setDisable(full);
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        if (full) {
            box.setText(Strings.get("lifecycle.duplicate.exists"));
        }
        box.setAccessibleText(full ? name + ", " + box.getText() : name);
        box.setTooltip(new Tooltip(name));
        box.selectedProperty().addListener((observed, old, now) -> changed());
        places.put(box, new CopyTarget(series.number(), series.title(), careerLevel));
        return box;
    }

    private List<String> entered() {
        return places.keySet().stream().filter(CheckBox::isSelected).map(CheckBox::getId).toList();
    }

    private void enter(List<String> chosen) {
        choose(box -> chosen.contains(box.getId()));
    }

    private void choose(Predicate<CheckBox> wanted) {
        choosing = true;
        places.keySet().stream().filter(box -> !box.isDisabled()).forEach(box -> box.setSelected(wanted.test(box)));
        choosing = false;
        changed();
    }

    void open() {
        step.dialog().open(places.keySet().stream().filter(box -> !box.isDisabled()).findFirst().orElseGet(CheckBox::new));
    }

    private void changed() {
        if (!choosing && step != null) {
            step.changed();
        }
    }

    private List<CopyTarget> targets() {
        return places.entrySet().stream().filter(place -> place.getKey().isSelected()).map(Map.Entry::getValue).toList();
    }
}

package org.cardwright.ui.lifecycle;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.cardwright.document.CardNames;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.DraftField;
import org.cardwright.lifecycle.Duplicates;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.lifecycle.JobSeries;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepWords;

/** Begins a series with the cards of another, or with a single new one. */
final class NewSeriesDialog {
    private final FolderCards folder;
    private final Fields fields = new Fields(this::changed);
    private final TextField number = new TextField();
    private final TextField title = new TextField();
    private final ComboBox<String> from = new ComboBox<>();
    private final List<CheckBox> careerLevels = new ArrayList<>();
    private final LifecycleStep step;
    private final Button single;

    NewSeriesDialog(Workbench bench, FolderCards folder) {
        this.folder = folder;
        layout();
        StepWords words = new StepWords(selected -> Strings.get("lifecycle.series.step", name(selected.wanted())),
                selected -> Strings.get("lifecycle.series.action", selected.wanted()),
                done -> Strings.get("lifecycle.series.done", name(done.cards()), done.cards()),
                _ -> Strings.get("lifecycle.series.hint"));
        step = new LifecycleStep(bench, folder, Strings.get("lifecycle.series.headline"), fields.root(), words)
                .asks(now -> now.inSeries(source()).size(), (now, _) -> planner(now)).planned(this::planned)
                .keeps(entries(bench));
        single = step.dialog().also(Strings.get("lifecycle.series.single"), () -> new NewCardDialog(bench, folder,
                new NewCardDialog.Start(number.getText().strip(), title.getText().strip(), "Entry")).open());
        single.setId("series-single");
    }

    private Entries entries(Workbench bench) {
        Entries entries = bench.entries("new series").text("number", number).text("title", title).choice("from", from);
        careerLevels.forEach(box -> entries.check(box.getText(), box));
        return entries.onChange(this::changed);
    }

    private void layout() {
        number.setId("series-number");
        title.setId("series-title");
        from.setId("series-from");
        number.setAccessibleText(Strings.get("lifecycle.field.number"));
        title.setAccessibleText(Strings.get("card.field.seriesTitle"));
        from.setAccessibleText(Strings.get("lifecycle.field.from"));
        from.setMaxWidth(Double.MAX_VALUE);
        from.getItems().setAll(folder.series().stream().map(JobSeries::label).toList());
        from.getSelectionModel().selectFirst();
        from.valueProperty().addListener((observed, old, now) -> changed());
        for (String careerLevel : folder.careerLevels()) {
            CheckBox box = new CheckBox(careerLevel);
            box.setSelected(true);
            box.selectedProperty().addListener((observed, old, now) -> changed());
            careerLevels.add(box);
        }
        HBox levels = new HBox();
        levels.getStyleClass().add("lifecycle-levels");
        levels.getChildren().addAll(careerLevels);
        fields.add(0, 0, Strings.get("lifecycle.field.number"), DraftField.SERIES, number);
        fields.add(1, 0, Strings.get("card.field.seriesTitle"), DraftField.SERIES_TITLE, title);
        fields.add(0, 1, Strings.get("lifecycle.field.from"), from);
        fields.add(1, 1, Strings.get("lifecycle.field.careerLevels"), levels);
    }

    void open() {
        step.dialog().open(number);
    }

    private String source() {
        return from.getValue() == null ? "" : SeriesText.of(from.getValue()).number();
    }

    private void changed() {
        if (step != null) {
            step.changed();
        }
    }

    private StepPlan.Planner planner(FolderCards now) {
        List<String> chosen = careerLevels.stream().filter(CheckBox::isSelected).map(CheckBox::getText).toList();
        String newNumber = number.getText();
        String newTitle = title.getText();
        String source = source();
        return _ -> Duplicates.newSeries(now, newNumber, newTitle, source, chosen);
    }

    private void planned(StepPlan plan) {
        fields.show(plan);
        boolean named = plan.refusal(DraftField.SERIES).isEmpty() && plan.refusal(DraftField.SERIES_TITLE).isEmpty();
        if (single != null) {
            single.setDisable(!named);
        }
    }

    private String name(int cards) {
        return new JobSeries(CardNames.series(number.getText().strip()), title.getText().strip(), cards).label();
    }
}

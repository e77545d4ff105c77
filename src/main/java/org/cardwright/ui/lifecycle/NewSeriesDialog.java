package org.cardwright.ui.lifecycle;

import java.util.ArrayList;
import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.cardwright.document.CardNames;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.DraftField;
import org.cardwright.lifecycle.Duplicates;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.lifecycle.JobSeries;
import org.cardwright.lifecycle.SeriesText;
import org.cardwright.site.CareerLevel;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Workbench;
import org.cardwright.edit.StepWords;

/** Begins a series with the cards of another, or with a single new one. */
final class NewSeriesDialog {
    private final FolderCards folder;
    private final Fields fields = new Fields();
    private final List<CheckBox> careerLevels = new ArrayList<>();
    private final LifecycleStep step;
    private final Button single;
    @FXML private TextField number;
    @FXML private TextField title;
    @FXML private ComboBox<String> from;
    @FXML private FlowPane levels;

    NewSeriesDialog(Workbench bench, FolderCards folder) {
        this.folder = folder;
        StepWords words = new StepWords(selected -> Strings.get("lifecycle.series.step", name(selected.wanted())),
                selected -> Strings.get("lifecycle.series.action", selected.wanted()),
                done -> Strings.get("lifecycle.series.done", name(done.cards()), done.cards()),
                _ -> Strings.get("lifecycle.series.hint"));
        step = new LifecycleStep(bench, folder, Strings.get("lifecycle.series.headline"), Fxml.load("new-series.fxml", this), words)
                .asks(now -> now.inSeries(source()).size(), this::planner).planned(this::planned).follows(fields)
                .keeps(entries(bench));
        single = step.dialog().also(Strings.get("lifecycle.series.single"), () -> new NewCardDialog(bench, folder,
                new NewCardDialog.Start(number.getText().strip(), title.getText().strip(), CareerLevel.ENTRY.label())).open());
        single.setId("series-single");
    }

    private Entries entries(Workbench bench) {
        Entries entries = bench.entries("new series").text("number", number).text("title", title).choice("from", from);
        careerLevels.forEach(box -> entries.check(box.getText(), box));
        return entries.onChange(fields::changed);
    }

    @FXML
    private void initialize() {
        from.getItems().setAll(folder.series().stream().map(JobSeries::label).toList());
        from.getSelectionModel().selectFirst();
        from.valueProperty().addListener((observed, old, now) -> fields.changed());
        for (String careerLevel : folder.careerLevels()) {
            CheckBox box = new CheckBox(careerLevel);
            box.setSelected(true);
            fields.add(box);
            careerLevels.add(box);
        }
        levels.getChildren().addAll(careerLevels);
        fields.add(DraftField.SERIES, number);
        fields.add(DraftField.SERIES_TITLE, title);
    }

    void open() {
        step.dialog().open(number);
    }

    private String source() {
        return from.getValue() == null ? "" : SeriesText.of(from.getValue()).number();
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

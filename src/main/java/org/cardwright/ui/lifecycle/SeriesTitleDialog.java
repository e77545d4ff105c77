package org.cardwright.ui.lifecycle;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.DraftField;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.lifecycle.JobSeries;
import org.cardwright.lifecycle.SeriesText;
import org.cardwright.lifecycle.SeriesTitles;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Workbench;
import org.cardwright.edit.StepWords;

/** Changes a series' title on all its cards. */
final class SeriesTitleDialog {
    private final FolderCards folder;
    private final Fields fields = new Fields();
    private final LifecycleStep step;
    @FXML private ComboBox<String> series;
    @FXML private TextField title;

    /** Begins with the series of that number, else with the first. */
    SeriesTitleDialog(Workbench bench, FolderCards folder, String number) {
        this.folder = folder;
        StepWords words = new StepWords(_ -> Strings.get("lifecycle.title.step", chosen().label()),
                selected -> Strings.get("lifecycle.title.action", selected.wanted()),
                done -> Strings.get("lifecycle.title.done", done.cards()), _ -> Strings.get("lifecycle.title.hint"));
        step = new LifecycleStep(bench, folder, Strings.get("lifecycle.title.headline"), Fxml.load("series-title.fxml", this), words)
                .asks(_ -> chosen().cards(), now -> {
                    String chosenNumber = chosen().number();
                    String text = title.getText();
                    return _ -> SeriesTitles.plan(now, chosenNumber, text);
                })
                .planned(fields::show).follows(fields)
                .keeps(bench.entries("series title", number).choice("series", series).text("title", title));
        series.valueProperty().addListener((observed, old, now) -> title.setText(chosen().title()));
        folder.series(number).map(JobSeries::label).ifPresentOrElse(series::setValue,
                series.getSelectionModel()::selectFirst);
    }

    @FXML
    private void initialize() {
        series.getItems().setAll(folder.series().stream().map(JobSeries::label).toList());
        fields.add(DraftField.SERIES, series);
        fields.add(DraftField.SERIES_TITLE, title);
    }

    private JobSeries chosen() {
        String number = series.getValue() == null ? "" : SeriesText.of(series.getValue()).number();
        return folder.series(number).orElse(new JobSeries(number, "", 0));
    }

    void open() {
        step.dialog().open(title);
        title.selectAll();
    }
}

package org.cardwright.ui.lifecycle;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.CardPlan;
import org.cardwright.lifecycle.DraftField;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.lifecycle.JobSeries;
import org.cardwright.lifecycle.SeriesTitles;
import org.cardwright.ui.common.Workbench;

/** Changes a series' title on all its cards. */
final class SeriesTitleDialog {
    private final Workbench bench;
    private final FolderCards folder;
    private final Fields fields = new Fields(this::changed);
    private final ComboBox<String> series = new ComboBox<>();
    private final TextField title = new TextField();
    private final PlanFrame frame;

    /** Begins with the series of that number, else with the first. */
    SeriesTitleDialog(Workbench bench, FolderCards folder, String number) {
        this.bench = bench;
        this.folder = folder;
        series.setId("title-series");
        title.setId("title-title");
        series.setAccessibleText(Strings.get("card.field.series"));
        title.setAccessibleText(Strings.get("lifecycle.field.newTitle"));
        series.setMaxWidth(Double.MAX_VALUE);
        series.getItems().setAll(folder.series().stream().map(JobSeries::label).toList());
        fields.add(0, 0, Strings.get("card.field.series"), DraftField.SERIES, series);
        fields.add(1, 0, Strings.get("lifecycle.field.newTitle"), DraftField.SERIES_TITLE, title);
        frame = new PlanFrame(bench, Strings.get("lifecycle.title.headline"), fields.root(),
                Strings.get("lifecycle.title.hint"))
                .action(plan -> Strings.get("lifecycle.title.action", plan.changes().size()))
                .planned(this::planned).applied(this::rename)
                .keeps(bench.entries("series title", number).choice("series", series).text("title", title));
        series.valueProperty().addListener((observed, old, now) -> title.setText(chosen().title()));
        folder.series(number).map(JobSeries::label).ifPresentOrElse(series::setValue,
                series.getSelectionModel()::selectFirst);
    }

    private JobSeries chosen() {
        String number = series.getValue() == null ? "" : SeriesText.of(series.getValue()).number();
        return folder.series(number).orElse(new JobSeries(number, "", 0));
    }

    void open() {
        changed();
        frame.open(title);
        title.selectAll();
    }

    private void changed() {
        if (frame != null) {
            JobSeries now = chosen();
            String text = title.getText();
            frame.plan(now.cards(), () -> SeriesTitles.plan(folder, now.number(), text));
        }
    }

    private void planned(CardPlan plan) {
        fields.show(plan);
        int same = chosen().cards() - plan.changes().size();
        frame.note(plan.possible() && same > 0 ? Strings.get("lifecycle.title.same", same) : "");
    }

    private void rename(CardPlan plan) {
        int count = plan.changes().size();
        bench.apply(plan.step(Strings.get("lifecycle.title.step", chosen().label())),
                Strings.get("lifecycle.title.done", count));
    }
}

package org.cardwright.ui.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import atlantafx.base.controls.CustomTextField;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.DraftField;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.lifecycle.JobSeries;
import org.cardwright.lifecycle.NewCard;
import org.cardwright.lifecycle.NewCardDraft;
import org.cardwright.lifecycle.SeriesText;
import org.cardwright.model.CardField;
import org.cardwright.site.CareerLevel;
import org.cardwright.ui.common.Completion;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Workbench;
import org.cardwright.edit.StepWords;

/** Makes a card: what is entered on the left, what derives from it on the right, the file below. */
final class NewCardDialog {
    /** What the dialog begins with. */
    record Start(String series, String seriesTitle, String careerLevel) {}

    private final Workbench bench;
    private final FolderCards folder;
    private final Fields fields = new Fields();
    private final LifecycleStep step;
    private String lastCompetency = "";
    private String lastPlace = "";
    private boolean groupChosen;
    private boolean changing;
    private LevelChoice levels;
    @FXML private CustomTextField series;
    @FXML private TextField seriesTitle;
    @FXML private CustomTextField careerLevel;
    @FXML private CustomTextField competency;
    @FXML private CustomTextField group;
    @FXML private FlowPane levelBoxes;
    @FXML private Label levelTexts;
    @FXML private CheckBox courses;
    @FXML private DerivedField fileName;
    @FXML private DerivedField permalink;
    @FXML private Label title;
    @FXML private Label filters;

    NewCardDialog(Workbench bench, FolderCards folder, Start start) {
        this.bench = bench;
        this.folder = folder;
        StepWords words = new StepWords(_ -> Strings.get("lifecycle.new.step", card()),
                _ -> Strings.get("lifecycle.new.action"),
                done -> Strings.get("lifecycle.new.done", done.made().name()),
                _ -> Strings.get(filled() ? "lifecycle.new.marked" : "lifecycle.new.hint"));
        step = new LifecycleStep(bench, folder, Strings.get("lifecycle.new.headline"), Fxml.load("new-card.fxml", this),
                words)
                .asks(_ -> 1, now -> {
                    NewCard card = new NewCard(draft(), now);
                    return _ -> card.plan();
                })
                .planned(this::planned)
                .afterwards(done -> bench.openCard(done.made(), new CardSpot.Anywhere()))
                .keeps(entries(start));
        series.setText(folder.series(start.series()).map(JobSeries::label).orElse(start.series()));
        seriesTitle.setText(start.seriesTitle());
        careerLevel.setText(start.careerLevel());
        fields.onChange(this::changed);
    }

    /** A start that was typed elsewhere has entries of its own. */
    private Entries entries(Start start) {
        return bench.entries("new card", start.seriesTitle().isEmpty() ? "" : start.series())
                .text("series", series).text("title", seriesTitle).text("career level", careerLevel)
                .text("competency", competency)
                .add("group", () -> List.of(group.getText()), texts -> {
                    group.setText(texts.getFirst());
                    groupChosen = !texts.getFirst().isBlank();
                })
                .add("levels", levels::entered, texts -> {
                    lastPlace = "";
                    levels.enter(texts);
                })
                .check("courses", courses).add("file", fileName::entered, fileName::enter)
                .add("permalink", permalink::entered, permalink::enter).onChange(fields::changed);
    }

    @FXML
    private void initialize() {
        Completion.withArrow(series, folder.series().stream().map(JobSeries::label).toList());
        Completion.withArrow(careerLevel, folder.careerLevels()).spelledAsKnown();
        Completion.withArrow(competency, folder.competencies()).spelledAsKnown();
        Completion.withArrow(group, folder.groups()).spelledAsKnown();
        levels = new LevelChoice(levelBoxes, levelTexts, fields::changed);
        Map.of(DraftField.SERIES, series, DraftField.SERIES_TITLE, seriesTitle, DraftField.CAREER_LEVEL, careerLevel,
                DraftField.COMPETENCY, competency, DraftField.GROUP, group, DraftField.FILE_NAME, fileName,
                DraftField.PERMALINK, permalink).forEach(fields::add);
        fields.add(courses);
        group.textProperty().addListener((observed, old, now) -> groupChosen |= group.isFocused() && !now.isBlank());
    }

    void open() {
        changed();
        step.dialog().open(series.getText().isEmpty() ? series : competency);
    }

    private NewCardDraft draft() {
        SeriesText typed = SeriesText.of(series.getText());
        return new NewCardDraft(typed.number(), seriesTitle.getText(), careerLevel.getText(),
                competency.getText(), group.getText(), levels.chosen(), courses.isSelected(),
                fileName.own(), permalink.own());
    }

    /** What follows from the fields is brought up to date, then the card is worked out. */
    private void changed() {
        if (changing) {
            return;
        }
        changing = true;
        follow();
        NewCardDraft draft = draft();
        NewCard card = new NewCard(draft, folder);
        fileName.derive(card.derivedFileName());
        permalink.derive(card.derivedPermalink());
        step.changed();
        changing = false;
    }

    private void follow() {
        SeriesText typed = SeriesText.of(series.getText());
        Optional<JobSeries> known = folder.series(typed.number());
        boolean wasKnown = seriesTitle.isDisabled();
        seriesTitle.setDisable(known.isPresent());
        if (known.isPresent()) {
            seriesTitle.setText(known.get().title());
        } else if (wasKnown || !typed.title().isEmpty()) {
            seriesTitle.setText(typed.title());
        }
        String name = competency.getText().strip();
        if (!groupChosen && !name.equals(lastCompetency)) {
            group.setText(folder.usual(name, CardField.GROUP).orElse(""));
        }
        lastCompetency = name;
        String place = name + "\n" + careerLevel.getText() + "\n" + typed.number();
        if (!place.equals(lastPlace)) {
            levels.offer(name, folder.levels(name, typed.number()), folder.usualLevels(name, careerLevel.getText()));
        }
        lastPlace = place;
        int count = folder.courses(name, levels.chosen()).size();
        courses.setText(name.isEmpty() ? Strings.get("lifecycle.new.coursesFirst")
                : Strings.get("lifecycle.new.courses", count));
        courses.setDisable(count == 0);
    }

    private void planned(StepPlan plan) {
        String level = careerLevel.getText().strip();
        fields.doubt(DraftField.CAREER_LEVEL, !CareerLevel.NAMES.contains(level),
                Strings.get("lifecycle.career.unknown", level));
        fields.doubtGroup(group.getText().strip());
        fields.show(plan);
        Optional<CardDocument> made = plan.possible().stream().findFirst().flatMap(PlannedCard::after);
        title.setText(made.map(card -> card.card().text(CardField.TITLE)).orElse("—"));
        filters.setText(made.map(card -> card.card().text(CardField.FILTERS))
                .filter(text -> !text.isEmpty()).orElse("—"));
    }

    private boolean filled() {
        return Stream.of(series, careerLevel, competency, group).noneMatch(field -> field.getText().isBlank());
    }

    /** The name of the file that is going to be made. */
    private String card() {
        return step.plan().possible().stream().map(made -> made.card().name()).findFirst().orElse("");
    }

    /** All that a person can choose for a new card of these. */
    static Consumer<FolderCards> opener(Workbench bench, List<CardId> near) {
        return folder -> new NewCardDialog(bench, folder, near.stream().findFirst().map(card ->
                new Start(folder.document(card).card().text(CardField.SERIES), "",
                        folder.document(card).card().text(CardField.CAREER_LEVEL)))
                .orElse(new Start("", "", ""))).open();
    }
}

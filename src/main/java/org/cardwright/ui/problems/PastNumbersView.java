package org.cardwright.ui.problems;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import org.cardwright.check.FolderChecks;
import org.cardwright.check.FolderTotals;
import org.cardwright.check.NumbersOverTime;
import org.cardwright.check.RuleSettings;
import org.cardwright.course.link.LinkResults;
import org.cardwright.course.link.LinkStanding;
import org.cardwright.course.link.LinkStore;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.Latest;
import org.cardwright.edit.Progress;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.PastCommit;
import org.cardwright.export.PastPlace;
import org.cardwright.export.SitePast;
import org.cardwright.export.SiteTarget;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.SpokenRow;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Workbench;

/** The numbers of the folder beside those of an earlier commit of its site, as a chart and as a table; follows every edit. */
final class PastNumbersView {
    private final Workbench bench;
    private final Latest<NumbersOverTime> counting;
    private Optional<Past> past = Optional.empty();
    private Optional<Jobs.Running> reading = Optional.empty();
    private Optional<Compared> compared = Optional.empty();
    private Optional<Path> asked = Optional.empty();

    @FXML private Node root;
    @FXML private Label with;
    @FXML private ComboBox<Choice> choice;
    @FXML private Label note;
    @FXML private FlowPane result;
    @FXML private BarChart<String, Number> chart;
    @FXML private TableView<NumbersOverTime.Row> table;
    @FXML private TableColumn<NumbersOverTime.Row, String> what;
    @FXML private TableColumn<NumbersOverTime.Row, Number> then;
    @FXML private TableColumn<NumbersOverTime.Row, Number> now;
    @FXML private TableColumn<NumbersOverTime.Row, String> difference;

    /** A site and its commits. */
    private record Past(SiteTarget site, List<PastCommit> commits) {}

    /** What is compared with, and which links are dead. */
    private record Compared(PastCommit commit, FolderTotals then, Optional<Predicate<String>> dead) {}

    /** What can be compared with; nothing where it has no commit. */
    private record Choice(String label, Optional<PastCommit> commit) {
        @Override
        public String toString() {
            return label;
        }
    }

    PastNumbersView(Workbench bench) {
        this.bench = bench;
        counting = new Latest<>(bench.background(), this::next, this::show, this::fail);
        Fxml.load("dashboard-past.fxml", this);
    }

    @FXML
    private void initialize() {
        with.setLabelFor(choice);
        SpokenRow.in(table);
        List.of(chart, table).forEach(wide -> wide.maxWidthProperty().bind(result.widthProperty()));
        column(what, NumbersOverTime.Row::what, 226);
        column(then, NumbersOverTime.Row::then, 64);
        column(now, NumbersOverTime.Row::now, 64);
        column(difference, NumbersOverTime.Row::sign, 108);
        choice.valueProperty().addListener((observed, old, chosen) -> compare(Optional.ofNullable(chosen).flatMap(Choice::commit)));
        root.sceneProperty().addListener(observed -> {
            // There may be more commits since it was seen last.
            asked = Optional.empty();
            read();
        });
        bench.workspaceProperty().addListener(observed -> {
            // Nothing of another folder gets into a report of this one.
            asked = Optional.empty();
            choice.getItems().clear();
            choice.setValue(null);
            read();
        });
        bench.onCardsChanged(changed -> counting.ask());
        bench.findings().revisionProperty().addListener(observed -> counting.ask());
        read();
    }

    private static <T> void column(TableColumn<NumbersOverTime.Row, T> column, Function<NumbersOverTime.Row, T> value, double width) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setPrefWidth(TextSize.of(width));
    }

    Node root() {
        return root;
    }

    /** An export since then may have made commits to compare with. */
    void again() {
        if (past.isEmpty() && !note.getText().isEmpty()) {
            asked = Optional.empty();
            read();
        }
    }

    /** The commits are read when they can first be seen. */
    private void read() {
        Optional<Path> folder = bench.workspaceProperty().get().map(open -> open.folder().root());
        if (root.getScene() == null || folder.equals(asked)) {
            return;
        }
        asked = folder;
        String before = Optional.ofNullable(choice.getValue()).map(Choice::label).orElse("");
        past = Optional.empty();
        choice.getItems().clear();
        choice.setDisable(true);
        note.setText("");
        folder.ifPresent(open -> bench.background().run("", progress -> {
            Optional<SiteTarget> site = PastPlace.site(open, new ExportMemory(bench.data()));
            return site.isEmpty() ? Optional.<Past>empty() : Optional.of(new Past(site.get(), SitePast.commits(site.get(), progress)));
        }, found -> {
            if (folder.equals(asked)) {
                offer(found, before);
            }
        }, this::fail));
    }

    private void offer(Optional<Past> found, String before) {
        past = found.filter(site -> !site.commits().isEmpty());
        note.setText(past.isPresent() ? "" : Strings.get("past.numbers.none"));
        List<Choice> choices = new ArrayList<>(List.of(new Choice(Strings.get("past.numbers.nothing"), Optional.empty())));
        past.ifPresent(site -> {
            LocalDate today = LocalDate.now();
            choices.add(new Choice(Strings.get("past.numbers.quarter"), at(site, today.minusMonths(3))));
            choices.add(new Choice(Strings.get("past.numbers.year"), at(site, today.minusYears(1))));
            site.commits().forEach(commit -> choices.add(new Choice(commit.toString(), Optional.of(commit))));
        });
        choice.getItems().setAll(choices);
        choice.setValue(choices.stream().filter(each -> each.label().equals(before)).findFirst().orElse(choices.getFirst()));
        choice.setDisable(past.isEmpty());
    }

    private static Optional<PastCommit> at(Past site, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
        return SitePast.at(site.commits(), end);
    }

    private void compare(Optional<PastCommit> commit) {
        reading.ifPresent(Jobs.Running::cancel);
        reading = Optional.empty();
        compared = Optional.empty();
        bench.findings().compare(Optional.empty());
        Nodes.show(result, false);
        if (commit.isEmpty() || past.isEmpty()) {
            note.setText(past.isEmpty() ? note.getText() : "");
            return;
        }
        note.setText(Strings.get("past.numbers.reading"));
        SiteTarget site = past.get().site();
        RuleSettings settings = bench.findings().settings().settings();
        reading = Optional.of(bench.background().run(Strings.get("past.numbers.task"), progress -> then(site, commit.get(), settings, progress), found -> {
            compared = Optional.of(found);
            counting.ask();
        }, this::fail, () -> note.setText(Strings.get("past.numbers.canceled"))));
    }

    private Compared then(SiteTarget site, PastCommit commit, RuleSettings settings, Progress progress) throws IOException {
        Map<CardId, CardDocument> cards = SitePast.read(site, commit).cards();
        LinkResults links = new LinkStore(bench.data()).load();
        Optional<Predicate<String>> dead = links.all().isEmpty() ? Optional.empty()
                : Optional.of(url -> links.standing(url) == LinkStanding.DEAD);
        FolderChecks checks = FolderChecks.of(cards, settings, () -> {
            if (progress.canceled()) {
                throw new CancellationException();
            }
        });
        return new Compared(commit, FolderTotals.of(cards, checks.findings(), dead), dead);
    }

    /** Also where nobody looks, for reports. The cards are checked in any case; what tables of the site add has no earlier state here. */
    private Optional<Jobs.Job<NumbersOverTime>> next() {
        Optional<FolderChecks> checks = bench.findings().checks();
        if (compared.isEmpty() || checks.isEmpty()) {
            return Optional.empty();
        }
        Compared with = compared.get();
        Map<CardId, CardDocument> cards = bench.documents();
        return Optional.of(progress -> new NumbersOverTime(with.commit().toString(), with.then(),
                FolderTotals.of(cards, checks.get().findings(), with.dead())));
    }

    private void fail(String why) {
        Nodes.show(result, false);
        note.setText(why);
    }

    private void show(NumbersOverTime numbers) {
        if (compared.filter(with -> with.then().equals(numbers.then())).isEmpty()) {
            return;
        }
        bench.findings().compare(Optional.of(numbers));
        note.setText(Strings.get("past.numbers.since", numbers.since()) + " " + Strings.get("past.numbers.note"));
        table.getItems().setAll(numbers.rows());
        chart.getData().setAll(List.of(series("past.numbers.then", numbers, NumbersOverTime.Row::then),
                series("past.numbers.now", numbers, NumbersOverTime.Row::now)));
        chart.setAccessibleText(Strings.get("past.numbers.drawing") + " " + String.join("; ", numbers.main().stream()
                .map(NumbersOverTime.Row::spoken).toList()));
        Nodes.show(result, true);
    }

    /** Each number is written below its bars. */
    private static XYChart.Series<String, Number> series(String key, NumbersOverTime numbers, Function<NumbersOverTime.Row, Integer> number) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(Strings.get(key));
        numbers.main().forEach(row -> series.getData().add(new XYChart.Data<>(Strings.get("past.numbers.bar", row.what(),
                row.then(), row.now()), number.apply(row))));
        return series;
    }
}

package org.cardwright.ui.problems;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.cardwright.check.CardGrid;
import org.cardwright.check.FolderNumbers;
import org.cardwright.check.RuleCatalog;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.Latest;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.ToolScreen;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** The folder in numbers, each of which leads to the cards or problems behind it; follows every edit. */
final class DashboardView extends ToolScreen {
    static final String ID = "dashboard";
    private static final int HEAT_ROWS = 16;
    private static final int LEVEL_ROWS = 8;

    private final Workbench bench;
    private final ProblemsViewModel problems;
    private GridTable levelGrid;
    private GridTable coverageGrid;
    private final Latest<FolderNumbers> counting;
    private final PastNumbersView past;
    private boolean stale = true;

    @FXML private Label problem;
    @FXML private VBox sections;
    @FXML private FlowPane tiles;
    @FXML private Button cards;
    @FXML private Button errors;
    @FXML private Button warnings;
    @FXML private Button notes;
    @FXML private Button fine;
    @FXML private Button placeholders;
    @FXML private Button noCourses;
    @FXML private Button unreadable;
    @FXML private TableView<CardGrid.Row> levels;
    @FXML private Label average;
    @FXML private VBox courses;
    @FXML private TableView<CardGrid.Row> coverage;
    @FXML private Label noRules;
    @FXML private VBox rules;

    DashboardView(Workbench bench, ProblemsViewModel problems) {
        super(ID, new ReadOnlyStringWrapper(Strings.get("dashboard")).getReadOnlyProperty(), Feather.BAR_CHART_2);
        this.bench = bench;
        this.problems = problems;
        counting = new Latest<>(bench.background(), this::next, this::counted, this::failed);
        past = new PastNumbersView(bench);
        Fxml.load("dashboard.fxml", this);
    }

    @FXML
    private void initialize() {
        sections.getChildren().add(sections.getChildren().indexOf(tiles) + 1, past.root());
        levelGrid = new GridTable(levels, root(), new GridTable.Titles(Strings.get("dashboard.series"), 110), LEVEL_ROWS,
                this::showCards);
        coverageGrid = new GridTable(coverage, root(), new GridTable.Titles(Strings.get("dashboard.competency"), 280),
                HEAT_ROWS, this::showCards);
        root().sceneProperty().addListener((observed, old, scene) -> counting.ask());
        bench.onCardsChanged(changed -> changed());
        bench.findings().revisionProperty().addListener((observed, old, now) -> changed());
    }

    @Override
    public void shown() {
        past.again();
    }

    private void changed() {
        stale = true;
        counting.ask();
    }

    /** Numbers that nobody sees need not be counted. */
    private Optional<Jobs.Job<FolderNumbers>> next() {
        if (!stale || root().getScene() == null) {
            return Optional.empty();
        }
        stale = false;
        Map<CardId, CardDocument> open = bench.documents();
        Map<CardId, List<Finding>> findings = bench.findings().all();
        return Optional.of(progress -> FolderNumbers.of(open, findings));
    }

    private void counted(FolderNumbers numbers) {
        Nodes.say(problem, Optional.empty());
        show(numbers);
    }

    private void failed(String why) {
        show(FolderNumbers.of(Map.of(), Map.of()));
        Nodes.say(problem, Optional.of(why));
    }

    private void show(FolderNumbers numbers) {
        tile(cards, numbers.cards());
        tile(errors, numbers, Severity.ERROR);
        tile(warnings, numbers, Severity.WARNING);
        tile(notes, numbers, Severity.INFO);
        tile(fine, numbers.fine());
        tile(placeholders, numbers.placeholders());
        tile(noCourses, numbers.courses().values().stream().findFirst().orElse(List.of()));
        tile(unreadable, numbers.unreadable());
        levelGrid.show(numbers.levels());
        coverageGrid.show(numbers.coverage());
        average.setText(Strings.get("dashboard.courses.average", numbers.coursesPerCard()));
        Bars courseBars = new Bars(courses, numbers.courses().values().stream().mapToInt(List::size).max().orElse(0));
        numbers.courses().forEach((title, behind) -> courseBars.add(Optional.empty(), title, behind.size(),
                () -> showCards(title, behind)));
        Bars ruleBars = new Bars(rules, numbers.rules().values().stream().findFirst().orElse(0));
        numbers.rules().forEach((rule, count) -> ruleBars.add(Optional.of(severity(rule)),
                RuleCatalog.title(rule), count, () -> showProblems(Optional.of(rule), Optional.empty())));
        Nodes.say(noRules, Optional.of(bench.findings().checks().isEmpty() ? "problems.checking" : "problems.none")
                .filter(none -> numbers.rules().isEmpty()).map(Strings::get));
    }

    private Severity severity(String rule) {
        return RuleCatalog.byId(rule).flatMap(bench.findings().settings().settings()::severity).orElse(Severity.INFO);
    }

    private void tile(Button tile, List<CardId> behind) {
        tile(tile, behind.size(), title -> showCards(title, behind));
    }

    private void tile(Button tile, FolderNumbers numbers, Severity severity) {
        tile(tile, numbers.severities().getOrDefault(severity, 0),
                title -> showProblems(Optional.empty(), Optional.of(severity)));
    }

    /** A number above what it counts. */
    private static void tile(Button tile, int count, Consumer<String> choose) {
        List<Node> labels = ((Parent) tile.getGraphic()).getChildrenUnmodifiable();
        ((Label) labels.getFirst()).setText(Strings.get("problems.count", count));
        String title = ((Label) labels.getLast()).getText();
        Bars.lead(tile, title, count, () -> choose.accept(title));
    }

    private void showCards(String what, List<CardId> cards) {
        bench.showCards(what, cards);
        bench.message(Strings.get("dashboard.shown", cards.size(), what));
    }

    private void showProblems(Optional<String> rule, Optional<Severity> severity) {
        problems.showAll();
        problems.ruleProperty().set(rule);
        severity.ifPresent(only -> List.of(Severity.values()).forEach(each ->
                problems.wantedProperty(each).set(each == only)));
        bench.showStrip(ProblemsView.ID);
    }

    @Override
    public void focus() {
        tiles.getChildren().stream().filter(Node::isFocusTraversable).findFirst().orElse(root()).requestFocus();
    }
}

package org.cardwright.ui.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.check.RuleCatalog;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.common.ToolView;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The folder in numbers, each of which leads to the cards or problems behind it; follows every edit. */
final class DashboardView implements ToolView {
    static final String ID = "dashboard";
    private static final int HEAT_ROWS = 16;
    private static final int LEVEL_ROWS = 8;
    private static final double MARGINS = 60;

    private final Workbench bench;
    private final ProblemsViewModel problems;
    private final FlowPane tiles = new FlowPane();
    private final GridTable levels;
    private final GridTable coverage;
    private final Bars rules = new Bars();
    private final Bars courses = new Bars();
    private final Label average = new Label();
    private final ScrollPane root;
    private boolean working;
    private boolean stale = true;

    DashboardView(Workbench bench, ProblemsViewModel problems) {
        this.bench = bench;
        this.problems = problems;
        levels = new GridTable("dashboard-levels", Strings.get("dashboard.series"), 110, LEVEL_ROWS, this::showCards);
        coverage = new GridTable("dashboard-coverage", Strings.get("dashboard.competency"), 300, HEAT_ROWS,
                this::showCards);
        tiles.getStyleClass().add("tiles");
        average.getStyleClass().add("muted");
        FlowPane upper = new FlowPane(section("dashboard.levels", levels.root()),
                section("dashboard.courses", average, courses));
        upper.getStyleClass().add("dashboard-row");
        FlowPane lower = new FlowPane(section("dashboard.coverage", hint("dashboard.coverage.hint"), coverage.root()),
                section("dashboard.rules", rules));
        lower.getStyleClass().add("dashboard-row");
        VBox all = new VBox(tiles, upper, lower);
        all.getStyleClass().add("dashboard");
        root = new ScrollPane(all);
        root.setFitToWidth(true);
        root.getStyleClass().addAll("dashboard-scroll", "edge-to-edge");
        levels.within(root.widthProperty().subtract(MARGINS));
        coverage.within(root.widthProperty().subtract(MARGINS));
        root.sceneProperty().addListener((observed, old, scene) -> refresh());
        bench.onCardsChanged(cards -> changed());
        bench.findings().revisionProperty().addListener((observed, old, now) -> changed());
    }

    private static VBox section(String key, Node... content) {
        Label heading = new Label(Strings.get(key));
        heading.getStyleClass().add("dashboard-heading");
        VBox section = new VBox(heading);
        section.getStyleClass().add("dashboard-section");
        section.getChildren().addAll(content);
        return section;
    }

    private static Label hint(String key) {
        Label hint = new Label(Strings.get(key));
        hint.getStyleClass().add("muted");
        return hint;
    }

    private void changed() {
        stale = true;
        refresh();
    }

    /** Numbers that nobody sees need not be counted. */
    private void refresh() {
        if (working || !stale || root.getScene() == null) {
            return;
        }
        working = true;
        stale = false;
        Map<CardId, CardDocument> cards = new LinkedHashMap<>();
        Optional<Workspace> open = bench.workspaceProperty().get();
        open.ifPresent(workspace -> workspace.cards().forEach(card -> cards.put(card, workspace.document(card))));
        Map<CardId, List<Finding>> findings = bench.findings().all();
        bench.background().run("", progress -> FolderNumbers.of(cards, findings), numbers -> {
            working = false;
            show(numbers);
            refresh();
        }, message -> working = false);
    }

    private void show(FolderNumbers numbers) {
        tiles.getChildren().setAll(
                tile(numbers.cards(), "dashboard.cards", Feather.FILE_TEXT),
                severity(numbers, Severity.ERROR), severity(numbers, Severity.WARNING),
                severity(numbers, Severity.INFO),
                tile(numbers.fine(), "dashboard.fine", Feather.CHECK_CIRCLE),
                tile(numbers.placeholders(), "dashboard.placeholders", Feather.CLOCK),
                tile(numbers.courses().values().stream().findFirst().orElse(List.of()), "dashboard.noCourses",
                        Feather.SLASH),
                tile(numbers.unreadable(), "dashboard.unreadable", Feather.ALERT_OCTAGON));
        levels.show(numbers.levels());
        coverage.show(numbers.coverage());
        average.setText(Strings.get("dashboard.courses.average", numbers.coursesPerCard()));
        courses.clear(numbers.courses().values().stream().mapToInt(List::size).max().orElse(0));
        numbers.courses().forEach((title, cards) -> courses.add(title, cards.size(), () -> showCards(title, cards)));
        rules.clear(numbers.rules().values().stream().findFirst().orElse(0));
        numbers.rules().forEach((rule, count) -> rules.add(severity(rule), ProblemActions.ruleTitle(rule), count,
                () -> showProblems(Optional.of(rule), Optional.empty())));
        if (numbers.rules().isEmpty()) {
            rules.getChildren().setAll(hint(bench.findings().checks().isEmpty() ? "problems.checking" : "problems.none"));
        }
    }

    private Severity severity(String rule) {
        return RuleCatalog.byId(rule).flatMap(bench.findings().settings().settings()::severity).orElse(Severity.INFO);
    }

    private Button tile(List<CardId> cards, String key, Feather icon) {
        String title = Strings.get(key);
        return tile(cards.size(), title, new FontIcon(icon), () -> showCards(title, cards));
    }

    private Button severity(FolderNumbers numbers, Severity severity) {
        FontIcon icon = new FontIcon(Severities.icon(severity));
        Button tile = tile(numbers.severities().getOrDefault(severity, 0), Strings.get(
                "dashboard.severity." + severity.ordinal()), icon,
                () -> showProblems(Optional.empty(), Optional.of(severity)));
        icon.getStyleClass().add(Severities.styleClass(severity));
        return tile;
    }

    private static Button tile(int count, String title, FontIcon icon, Runnable choose) {
        Label number = new Label(Strings.get("problems.count", count), icon);
        number.getStyleClass().add("tile-number");
        Label words = new Label(title);
        words.getStyleClass().add("tile-title");
        Button tile = new Button();
        tile.setGraphic(new VBox(number, words));
        tile.getStyleClass().add("tile");
        tile.setAccessibleText(title + ": " + number.getText());
        Bars.nothing(tile, count == 0);
        tile.setOnAction(event -> choose.run());
        tile.setMinWidth(Region.USE_PREF_SIZE);
        return tile;
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
    public String id() {
        return ID;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Strings.get("dashboard")).getReadOnlyProperty();
    }

    @Override
    public Ikon icon() {
        return Feather.BAR_CHART_2;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        tiles.getChildren().stream().filter(Node::isFocusTraversable).findFirst().orElse(root).requestFocus();
    }
}

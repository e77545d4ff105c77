package org.cardwright.ui.problems;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.cardwright.check.ProblemRow;
import org.cardwright.check.QuickFix;
import org.cardwright.check.RuleCatalog;
import org.cardwright.check.RuleInfo;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Severities;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the selected problem is about, why it matters, and what can be done. */
final class ProblemDetails {
    private static final int LONG = 60;

    /** Their answers are whole lists, which no button can show. */
    private static final Set<String> LISTS = Set.of("competency-behaviors-differ", "competency-definitions-differ");

    private final ProblemActions actions;
    private final ProblemsViewModel model;
    private ProblemRow shown;
    private int shownCount;

    @FXML private ScrollPane root;
    @FXML private Label hint;
    @FXML private Label heading;
    @FXML private Label statement;
    @FXML private Label byHand;
    @FXML private FlowPane buttons;
    @FXML private Button compare;
    @FXML private Button rename;
    @FXML private Button go;
    @FXML private Button fixRule;
    @FXML private Label why;
    @FXML private Label how;
    @FXML private Label name;

    ProblemDetails(ProblemActions actions, ProblemsViewModel model) {
        this.actions = actions;
        this.model = model;
    }

    @FXML
    private void initialize() {
        show(null);
    }

    /** Whether it shows this line with all that it says of it. */
    boolean shows(ProblemRow row) {
        return Objects.equals(row, shown) && count(row) == shownCount;
    }

    private int count(ProblemRow row) {
        return row instanceof ProblemRow.Problem problem ? count(problem.finding().rule()) : 0;
    }

    private int count(String rule) {
        return model.listProperty().get().rules().getOrDefault(rule, 0);
    }

    /** Shows a line of the list, or a hint where none is selected. */
    void show(ProblemRow row) {
        shown = row;
        shownCount = count(row);
        buttons.getChildren().clear();
        Nodes.show(byHand, false);
        Nodes.say(statement, problem().map(problem -> problem.finding().message()));
        switch (row) {
            case ProblemRow.Problem problem -> {
                Finding finding = problem.finding();
                show(Optional.of(finding.rule()), finding.severity(), RuleCatalog.title(finding.rule()));
                addButtons(problem);
            }
            case ProblemRow.Group group when group.card().isEmpty() -> {
                show(Optional.of(group.key()), group.worst(), group.title());
                addRuleButton(group.key());
            }
            case null, default -> show(Optional.empty(), Severity.INFO, "");
        }
        Nodes.show(buttons, !buttons.getChildren().isEmpty());
        root.setVvalue(0);
    }

    /** Shows what a rule is about, or the hint. */
    private void show(Optional<String> rule, Severity severity, String title) {
        Nodes.show(hint, rule.isEmpty() && !model.rows().isEmpty());
        Nodes.say(heading, rule.map(known -> title));
        heading.setGraphic(new FontIcon(Severities.icon(severity)));
        heading.getStyleClass().setAll("label", "problem-heading", Severities.styleClass(severity));
        heading.setAccessibleText(Severities.label(severity) + ", " + title);
        Optional<RuleInfo> info = rule.flatMap(RuleCatalog::byId);
        Nodes.say(why, info.map(known -> Strings.get("problems.why", known.explanation())));
        Nodes.say(how, info.map(known -> Strings.get("problems.how", known.howToFix())));
        Nodes.say(name, info.filter(known -> !known.section().isEmpty())
                .map(known -> Strings.get("problems.rule.name", known.id())));
    }

    private void addButtons(ProblemRow.Problem problem) {
        String rule = problem.finding().rule();
        Optional<QuickFix> fix = actions.fix(problem);
        boolean lists = fix.isPresent() && LISTS.contains(rule);
        Stream<Node> answers = lists ? Stream.of(compare) : fix.stream().flatMap(found -> found.choices().stream()
                .map(choice -> choiceButton(problem, found, choice)));
        Optional<String> file = rule.equals(FileRenames.RULE) ? problem.card().flatMap(actions.renames()::name)
                : Optional.empty();
        file.ifPresent(named -> rename.setText(Strings.get("fix.file", named)));
        Nodes.show(byHand, fix.isEmpty() && file.isEmpty() && problem.card().isPresent());
        go.setText(Strings.get(problem.ofSources() ? "sources.badge" : problem.card().isPresent() ? "problems.go" : "problems.showFile"));
        buttons.getChildren().setAll(Stream.of(answers, file.stream().map(named -> rename), Stream.of(go))
                .flatMap(part -> part).toList());
        addRuleButton(rule);
    }

    private Button choiceButton(ProblemRow.Problem problem, QuickFix fix, QuickFix.Choice choice) {
        boolean review = fix.trust() == QuickFix.Trust.REVIEW;
        String words = review ? Strings.get("problems.review", choice.title()) : choice.title();
        Button button = new Button(words.length() > LONG ? words.substring(0, LONG).strip() + "…" : words,
                new FontIcon(Feather.CHECK_CIRCLE));
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("small", "fix-choice");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> actions.fix(problem, fix, choice));
        return button;
    }

    private void addRuleButton(String rule) {
        boolean files = rule.equals(FileRenames.RULE);
        if (count(rule) > 1 && (files || actions.fixable(rule, model.listProperty().get()))) {
            fixRule.setText(Strings.get(files ? "fix.file.rule" : "problems.fixRule", count(rule)));
            fixRule.setOnAction(event -> {
                if (files) {
                    actions.renameFiles();
                } else {
                    actions.fixRule(rule);
                }
            });
            buttons.getChildren().add(fixRule);
        }
    }

    @FXML
    private void compare() {
        problem().ifPresent(actions::review);
    }

    @FXML
    private void rename() {
        problem().flatMap(ProblemRow.Problem::card).ifPresent(actions.renames()::one);
    }

    @FXML
    private void go() {
        problem().ifPresent(actions::goTo);
    }

    private Optional<ProblemRow.Problem> problem() {
        return shown instanceof ProblemRow.Problem problem ? Optional.of(problem) : Optional.empty();
    }
}

package org.cardwright.ui.problems;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.cardwright.check.QuickFix;
import org.cardwright.check.RuleCatalog;
import org.cardwright.check.RuleInfo;
import org.cardwright.check.StrayFiles;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;
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
    private final VBox box = new VBox();
    private final ScrollPane root = new ScrollPane(box);
    private ProblemRow shown;
    private int shownCount;

    ProblemDetails(ProblemActions actions, ProblemsViewModel model) {
        this.actions = actions;
        this.model = model;
        box.getStyleClass().add("problem-details");
        root.setFitToWidth(true);
        root.setMinWidth(180);
        root.getStyleClass().addAll("problem-details-scroll", "edge-to-edge");
        show(null);
    }

    Parent root() {
        return root;
    }

    /** Whether it shows this line with all that it says of it. */
    boolean shows(ProblemRow row) {
        return Objects.equals(row, shown) && count(row) == shownCount;
    }

    private int count(ProblemRow row) {
        return row instanceof ProblemRow.Problem problem
                ? model.listProperty().get().rules().getOrDefault(problem.finding().rule(), 0) : 0;
    }

    /** Shows a line of the list, or a hint where none is selected. */
    void show(ProblemRow row) {
        shown = row;
        shownCount = count(row);
        box.getChildren().clear();
        switch (row) {
            case ProblemRow.Problem problem -> {
                heading(problem.finding().severity(), ProblemActions.ruleTitle(problem.finding().rule()));
                text(problem.finding().message(), "problem-message");
                buttons(problem);
                explain(problem.finding().rule());
            }
            case ProblemRow.Group group when group.card().isEmpty() -> {
                heading(group.worst(), group.title());
                FlowPane buttons = flow();
                addRuleButtons(buttons, group.key());
                if (!buttons.getChildren().isEmpty()) {
                    box.getChildren().add(buttons);
                }
                explain(group.key());
            }
            case null, default -> text(Strings.get("problems.hint"), "muted");
        }
        root.setVvalue(0);
    }

    private void heading(Severity severity, String title) {
        Label heading = text(title, "problem-heading");
        heading.setGraphic(new FontIcon(Severities.icon(severity)));
        heading.getStyleClass().add(Severities.styleClass(severity));
        heading.setAccessibleText(Severities.label(severity) + ", " + title);
    }

    private Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        box.getChildren().add(label);
        return label;
    }

    private void explain(String rule) {
        Optional<RuleInfo> info = RuleCatalog.byId(rule);
        info.ifPresent(known -> {
            text(Strings.get("problems.why", known.explanation()), "problem-why");
            text(Strings.get("problems.how", known.howToFix()), "problem-why");
            if (!known.section().isEmpty()) {
                text(Strings.get("problems.rule.name", known.id()), "problem-why");
            }
        });
    }

    private static FlowPane flow() {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("problem-buttons");
        return flow;
    }

    private void buttons(ProblemRow.Problem problem) {
        FlowPane buttons = flow();
        Optional<QuickFix> fix = actions.fix(problem);
        if (fix.isPresent() && LISTS.contains(problem.finding().rule())) {
            Button look = button(Strings.get("problems.compare"), Feather.CHECK_CIRCLE);
            look.getStyleClass().add("fix-choice");
            look.setOnAction(event -> actions.review(problem));
            buttons.getChildren().add(look);
        } else {
            fix.ifPresent(found -> found.choices().forEach(choice -> buttons.getChildren().add(
                    choiceButton(problem, found, choice))));
        }
        Optional<Button> rename = problem.finding().rule().equals(FileRenames.RULE)
                ? problem.card().flatMap(this::renameButton) : Optional.empty();
        rename.ifPresent(buttons.getChildren()::add);
        if (fix.isEmpty() && rename.isEmpty() && problem.card().isPresent()) {
            text(Strings.get("problems.byHand"), "muted");
        }
        Button go = button(Strings.get(problem.card().isPresent() ? "problems.go" : "problems.showFile"),
                Feather.CORNER_DOWN_RIGHT);
        go.setOnAction(event -> actions.goTo(problem));
        buttons.getChildren().add(go);
        addRuleButtons(buttons, problem.finding().rule());
        box.getChildren().add(buttons);
    }

    private Optional<Button> renameButton(CardId card) {
        return actions.renames().name(card).map(name -> {
            Button button = button(Strings.get("fix.file", name), Feather.EDIT_3);
            button.setId("problems-rename-file");
            button.getStyleClass().add("fix-choice");
            button.setOnAction(event -> actions.renames().one(card));
            return button;
        });
    }

    private Node choiceButton(ProblemRow.Problem problem, QuickFix fix, QuickFix.Choice choice) {
        boolean review = fix.trust() == QuickFix.Trust.REVIEW;
        String words = review ? Strings.get("problems.review", choice.title()) : choice.title();
        Button button = button(words.length() > LONG ? words.substring(0, LONG).strip() + "…" : words,
                Feather.CHECK_CIRCLE);
        button.getStyleClass().add("fix-choice");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> actions.fix(problem, fix, choice));
        return button;
    }

    private void addRuleButtons(FlowPane buttons, String rule) {
        int count = model.listProperty().get().rules().getOrDefault(rule, 0);
        if (count > 1 && rule.equals(FileRenames.RULE)) {
            Button all = button(Strings.get("fix.file.rule", count), Feather.LIST);
            all.setId("problems-fix-rule");
            all.setOnAction(event -> actions.renameFiles());
            buttons.getChildren().add(all);
        } else if (count > 1 && actions.fixable(rule, model.listProperty().get())) {
            Button all = button(Strings.get("problems.fixRule", count), Feather.LIST);
            all.setId("problems-fix-rule");
            all.setOnAction(event -> actions.fixRule(rule));
            buttons.getChildren().add(all);
        }
    }

    private static Button button(String text, Feather icon) {
        Button button = new Button(text, new FontIcon(icon));
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("small");
        return button;
    }

    /** The file's name, as reports call it. */
    static String file(ProblemRow.Problem problem) {
        return problem.card().map(CardId::name).orElseGet(() -> Strings.get(
                problem.finding().rule().equals(StrayFiles.RULE) ? "problems.other-file" : "problems.settings"));
    }
}

package org.cardwright.ui.problems;

import java.util.Optional;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cardwright.check.ProblemRow;
import org.cardwright.i18n.Strings;

/** The context menu of the list of problems. */
final class ProblemsMenu {
    private final ListView<ProblemRow> list;
    private final ProblemsViewModel model;
    private final ProblemActions actions;
    private final ContextMenu menu = new ContextMenu();

    ProblemsMenu(ListView<ProblemRow> list, ProblemsViewModel model, ProblemActions actions) {
        this.list = list;
        this.model = model;
        this.actions = actions;
        menu.setOnShowing(event -> fill());
        // A menu without items would not open at all.
        fill();
    }

    ContextMenu menu() {
        return menu;
    }

    private void fill() {
        menu.getItems().clear();
        switch (list.getSelectionModel().getSelectedItem()) {
            case ProblemRow.Problem problem -> fill(problem);
            case ProblemRow.Group group -> {
                add(group.open() ? "problems.fold" : "problems.unfold", () -> model.listing().fold(group.key(), !group.open()));
                if (group.card().isEmpty()) {
                    ruleItems(group.key());
                }
            }
            case null -> {}
        }
        add("problems.unfoldAll", () -> model.listing().foldAll(true));
        add("problems.foldAll", () -> model.listing().foldAll(false));
    }

    private void fill(ProblemRow.Problem problem) {
        add("problems.go", () -> actions.goTo(problem));
        actions.fix(problem).ifPresent(fix -> fix.choices().forEach(choice -> item(choice.title(),
                () -> actions.fix(problem, fix, choice))));
        if (actions.fix(problem).isPresent()) {
            add("problems.preview", () -> actions.review(problem));
        }
        actions.word(problem).ifPresent(word -> {
            menu.getItems().add(new SeparatorMenuItem());
            add("spelling.add.folder", () -> actions.words().addToFolder(word));
            add("spelling.add.mine", () -> actions.words().addToMine(word));
            item(Strings.get("spelling.change.all", actions.words().cards(word)), () -> actions.words().change(word));
            menu.getItems().add(new SeparatorMenuItem());
        });
        ruleItems(problem.finding().rule());
        add("problems.copy", () -> list.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true,
                false, System.getProperty("os.name").startsWith("Mac"))));
        menu.getItems().add(new SeparatorMenuItem());
    }

    private void ruleItems(String rule) {
        if (actions.fixable(rule, model.listProperty().get())) {
            add("problems.fixAll", () -> actions.fixRule(rule));
        }
        add("problems.onlyRule", () -> model.ruleProperty().set(Optional.of(rule)));
    }

    private void add(String key, Runnable run) {
        item(Strings.get(key), run);
    }

    private void item(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> run.run());
        menu.getItems().add(item);
    }
}

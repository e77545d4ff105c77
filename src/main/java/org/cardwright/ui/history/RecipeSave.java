package org.cardwright.ui.history;

import java.nio.file.Path;
import java.util.List;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.cardwright.data.NamedFile;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.recipe.Recipe;
import org.cardwright.recipe.RecipeFile;
import org.cardwright.recipe.RecipeOffer;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.RestoredLine;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Workbench;

/** Saves steps of this session as a recipe; those that are bound to their cards are listed too, and why. */
final class RecipeSave {
    /** A step with what it does, or why it isn't offered. */
    private static final double ROW = 46;
    private static final int LEAST = 3;
    private static final int MOST = 7;

    private final Workbench bench;
    private final List<RecipeChoice> choices;
    private final Dialog<ButtonType> dialog;
    private final Entries entries;
    @FXML private DialogPane root;
    @FXML private ButtonType save;
    @FXML private VBox box;
    @FXML private ListView<RecipeChoice> list;
    @FXML private Label why;

    RecipeSave(Workbench bench, List<Change> done) {
        this.bench = bench;
        choices = RecipeOffer.of(done).stream().map(RecipeChoice::new).toList();
        entries = bench.entries("recipe save", done.stream().map(Change::time).toList()).add("wanted", this::entered, this::enter);
        Fxml.load("recipe-save.fxml", this);
        box.getChildren().addFirst(new RestoredLine(entries));
        dialog = DialogLook.dialog(bench.window(), root);
    }

    @FXML
    private void initialize() {
        list.setCellFactory(view -> new RecipeCell());
        list.getItems().setAll(choices);
        list.setPrefHeight(TextSize.of(ROW * Math.clamp(choices.size(), LEAST, MOST)));
        list.getSelectionModel().selectFirst();
        choices.forEach(choice -> choice.wanted().addListener(observed -> count()));
        Node button = root.lookupButton(save);
        button.setId("recipe-save");
        button.addEventFilter(ActionEvent.ACTION, event -> {
            if (write()) {
                entries.end(true);
            } else {
                event.consume();
            }
        });
        count();
    }

    void open() {
        entries.begin();
        dialog.setOnHidden(event -> entries.end(false));
        dialog.show();
        list.requestFocus();
    }

    private List<String> entered() {
        return choices.stream().map(choice -> choice.wanted().getValue().toString()).toList();
    }

    private void enter(List<String> wanted) {
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).wanted().set(Boolean.parseBoolean(wanted.get(i)));
        }
    }

    private List<RecipeOffer> wanted() {
        return choices.stream().filter(choice -> choice.wanted().get()).map(RecipeChoice::offer).toList();
    }

    private void count() {
        list.refresh();
        boolean none = wanted().isEmpty();
        root.lookupButton(save).setDisable(none);
        why.setText(Strings.get(choices.stream().anyMatch(RecipeChoice::possible) ? "recipe.save.why" : "recipe.save.why.none"));
        Nodes.show(why, none && !choices.isEmpty());
    }

    @FXML
    private void key(KeyEvent event) {
        RecipeChoice choice = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && choice != null) {
            choice.toggle();
            event.consume();
        }
    }

    /** Asks for the file; nothing is closed where none is given. */
    private boolean write() {
        Recipe recipe = RecipeOffer.recipe(wanted());
        return bench.dialogs().chooseNewFile(Strings.get("recipe.save.headline"), "recipe.json").map(target -> {
            write(recipe, target);
            return true;
        }).orElse(false);
    }

    private void write(Recipe recipe, Path target) {
        bench.background().run("", progress -> {
            NamedFile.write(target, RecipeFile.text(recipe));
            return target;
        }, written -> bench.message(Strings.get("recipe.save.done", recipe.steps().size(), target.getFileName())),
                message -> bench.dialogs().error(Strings.get("recipe.save.failed"), message));
    }
}

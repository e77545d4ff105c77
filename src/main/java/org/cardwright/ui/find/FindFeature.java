package org.cardwright.ui.find;

import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SearchTerms;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.ToolCommand.Also;
import org.cardwright.ui.common.ToolCommand.Place;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.QuickFinder;
import org.kordamp.ikonli.feather.Feather;

/** Finding a text in all cards, and a card by a few letters. */
public final class FindFeature implements Feature {
    private final Consumer<SearchTerms> replace;
    private Optional<FindView> view = Optional.empty();

    /** @param replace goes on from a search: what was found is to be replaced */
    public FindFeature(Consumer<SearchTerms> replace) {
        this.replace = replace;
    }

    @Override
    public void install(Workbench bench) {
        FindViewModel model = new FindViewModel(bench.background(), () -> bench.workspaceProperty().get());
        bench.addStrip(FindView.ID, model.titleProperty(), Feather.SEARCH, () -> {
            FindView made = new FindView(bench, model, () -> replace.accept(model.terms()));
            view = Optional.of(made);
            return made;
        });
        bench.onCardsChanged(model::changed);
        model.textProperty().addListener(observed -> model.remember(bench.remembered()));
        bench.addCommand(new ToolCommand(Place.EDIT, Strings.get("find.command"), () -> find(bench, model))
                .key("Shortcut+Shift+F").icon(Feather.SEARCH).also(Also.TOOLBAR).disabled(bench.closed()));
        ObservableValue<Boolean> none = model.rowsProperty().map(rows -> rows.list().isEmpty());
        bench.addCommand(new ToolCommand(Place.EDIT, Strings.get("find.command.next"), () -> step(true)).key("F4")
                .disabled(none, Strings.get("find.command.none")));
        bench.addCommand(new ToolCommand(Place.EDIT, Strings.get("find.command.previous"), () -> step(false))
                .key("Shift+F4").disabled(none, Strings.get("find.command.none")));
        quickOpen(bench);
    }

    private static void quickOpen(Workbench bench) {
        QuickFinder finder = new QuickFinder();
        bench.onCardsChanged(finder::changed);
        bench.frontCardProperty().addListener((observed, old, card) -> card.ifPresent(finder::visited));
        QuickOpen window = new QuickOpen(bench, finder);
        bench.addCommand(new ToolCommand(Place.EDIT, Strings.get("quick.command"), () -> window.open(bench.window()))
                .key("Shortcut+P").icon(Feather.NAVIGATION).disabled(bench.closed()));
    }

    private void step(boolean forward) {
        view.ifPresent(found -> found.step(forward));
    }

    /** What is selected in a text is what a person wants to find. */
    private static void find(Workbench bench, FindViewModel model) {
        Node focused = bench.window().getScene().getFocusOwner();
        if (focused instanceof TextInputControl input && !"find-text".equals(input.getId())) {
            String selected = input.getSelectedText().strip();
            if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
                model.regexProperty().set(false);
                model.textProperty().set(selected);
            }
        }
        if (model.textProperty().get().isEmpty()) {
            model.recall(bench.remembered());
        }
        model.prepare();
        bench.toggleStrip(FindView.ID);
    }
}

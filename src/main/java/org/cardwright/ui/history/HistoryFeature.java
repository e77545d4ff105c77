package org.cardwright.ui.history;

import java.time.ZoneId;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.ToolCommand.Also;
import org.cardwright.ui.common.ToolCommand.Place;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** The history of this session: a list of its steps, and a word in the status bar where some were displaced. */
public final class HistoryFeature implements Feature {
    @Override
    public void install(Workbench bench) {
        HistoryListViewModel model = new HistoryListViewModel(ZoneId.systemDefault(), bench.background(), bench::message);
        bench.onHistoryChanged(() -> model.show(bench.workspaceProperty().get()));
        bench.workspaceProperty().addListener((observed, old, open) -> model.show(open));
        model.show(bench.workspaceProperty().get());
        ObservableValue<String> title = Bindings.createStringBinding(
                () -> Strings.get("history.title", Math.max(0, model.steps().size() - 1)), model.steps());
        bench.addStatus(new KeptNote(model.keptProperty(), () -> bench.toggleStrip(HistoryView.ID)));
        bench.addStrip(HistoryView.ID, title, Feather.CLOCK, () -> new HistoryView(model, title, () -> save(bench)));
        bench.addCommand(new ToolCommand(Place.EDIT, Strings.get("history.menu"),
                () -> bench.toggleStrip(HistoryView.ID)).key("Shortcut+Shift+Y").icon(Feather.CLOCK)
                .also(Also.SEPARATED).disabled(bench.closed()));
        bench.addCommand(new ToolCommand(Place.EDIT, Strings.get("recipe.save.menu"), () -> save(bench)).disabled(bench.closed()));
        bench.addCommand(new ToolCommand(Place.CARDS, Strings.get("recipe.apply.menu"), () -> RecipeApply.choose(bench))
                .also(Also.SEPARATED).disabled(bench.closed()));
        bench.onDropped(".json", file -> RecipeApply.open(bench, file));
    }

    private static void save(Workbench bench) {
        bench.workspaceProperty().get().ifPresent(open -> new RecipeSave(bench, open.doneSteps()).open());
    }
}

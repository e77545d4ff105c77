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

/** The history of this session: a list of its steps, and the warning before undone ones are dropped. */
public final class HistoryFeature implements Feature {
    @Override
    public void install(Workbench bench) {
        HistoryListViewModel model = new HistoryListViewModel(ZoneId.systemDefault(), bench::message);
        RedoGuard guard = new RedoGuard(bench.dialogs());
        bench.onHistoryChanged(() -> model.show(bench.workspaceProperty().get()));
        bench.workspaceProperty().addListener((observed, old, open) -> {
            open.ifPresent(cards -> cards.guardRedo(guard::mayDrop));
            model.show(open);
        });
        bench.workspaceProperty().get().ifPresent(cards -> cards.guardRedo(guard::mayDrop));
        model.show(bench.workspaceProperty().get());
        ObservableValue<String> title = Bindings.createStringBinding(
                () -> Strings.get("history.title", Math.max(0, model.steps().size() - 1)), model.steps());
        bench.addStrip(HistoryView.ID, title, Feather.CLOCK, () -> new HistoryView(model, title));
        bench.addCommand(new ToolCommand(Place.EDIT, Strings.get("history.menu"),
                () -> bench.toggleStrip(HistoryView.ID)).key("Shortcut+Shift+Y").icon(Feather.CLOCK)
                .also(Also.SEPARATED).disabled(bench.closed()));
    }
}

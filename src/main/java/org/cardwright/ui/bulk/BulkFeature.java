package org.cardwright.ui.bulk;

import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.text.SearchTerms;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.ToolCommand.Also;
import org.cardwright.ui.common.ToolCommand.Place;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepViewModel;
import org.kordamp.ikonli.feather.Feather;

/** Editing many cards at once. */
public final class BulkFeature implements Feature {
    private Optional<Opened> opened = Optional.empty();
    private Optional<BulkView> view = Optional.empty();

    /** The window and what is kept while the tab is closed. */
    private record Opened(Workbench bench, BulkViewModel model) {}

    @Override
    public void install(Workbench bench) {
        BulkViewModel model = new BulkViewModel(StepViewModel.in(bench), bench.workspaceProperty()::get);
        opened = Optional.of(new Opened(bench, model));
        bench.addCommand(new ToolCommand(Place.CARDS, Strings.get("bulk.command"), () -> show().ifPresent(
                BulkView::pick)).key("Shortcut+Shift+H").icon(Feather.EDIT_3).also(Also.TREE)
                .disabled(bench.closed()));
    }

    /** Goes on from a search: what was found is to be replaced. */
    public void replace(SearchTerms terms) {
        show().ifPresent(found -> found.take(terms));
    }

    private Optional<BulkView> show() {
        opened.ifPresent(window -> window.bench().showTab(BulkView.ID, () -> {
            BulkView made = new BulkView(window.bench(), window.model());
            view = Optional.of(made);
            return made;
        }));
        return view;
    }
}

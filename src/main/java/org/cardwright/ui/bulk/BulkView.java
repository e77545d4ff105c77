package org.cardwright.ui.bulk;

import java.util.List;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.cardwright.bulk.FieldChoice;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SearchTerms;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.ScopeViewModel;
import org.cardwright.ui.common.ToolScreen;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.step.StepFrame;
import org.cardwright.edit.StepWords;
import org.kordamp.ikonli.feather.Feather;

/** Edits many cards at once: what to do above, what that does to each card below, one button that does it. */
final class BulkView extends ToolScreen {
    static final String ID = "bulk";

    private final Workbench bench;
    private final BulkViewModel model;
    private final BulkForm form;
    private final ScopeViewModel scope;
    private final StepFrame frame;

    BulkView(Workbench bench, BulkViewModel model) {
        super(ID, new ReadOnlyStringWrapper(Strings.get("bulk.title")).getReadOnlyProperty(), Feather.EDIT_3);
        this.bench = bench;
        this.model = model;
        scope = new ScopeViewModel(bench, ScopeViewModel.Cards.ALL);
        form = new BulkForm(model, scope, bench.background());
        // Before the frame hears of it, which follows only what a person sees.
        Runnable seen = bench.onCardsChanged(_ -> model.step().watched(inFront()));
        Button again = new Button(Strings.get("bulk.again.button"));
        again.setId("bulk-again");
        again.setOnAction(event -> model.again());
        again.visibleProperty().bind(model.leavesOutProperty());
        again.managedProperty().bind(model.leavesOutProperty());
        StepWords words = new StepWords(_ -> model.input().request().step(),
                totals -> Strings.get("bulk.apply", totals.wanted()),
                done -> model.input().request().done(done.cards()), model::nothing);
        frame = new StepFrame(bench, model.step(), words, true).form(form.root()).otherwise(again)
                .afterwards(done -> model.done(done.change())).until(seen::run);
        frame.root().getStyleClass().add("bulk-view");
        model.scope(scope::cards, scope::reach);
        scope.revisionProperty().addListener((observed, old, now) -> {
            model.step().watched(inFront());
            model.step().cardsChanged();
        });
        frame.begin();
    }

    /** Is for the cards that are selected in the tree where those are several, else for those that its filter shows. */
    void pick() {
        bench.workspaceProperty().get().ifPresent(open -> {
            boolean several = bench.chosenCards().size() > 1;
            boolean filtered = bench.shownCards().size() < open.cards().size();
            scope.fromProperty().set(several ? ScopeViewModel.Cards.SELECTED
                    : filtered ? ScopeViewModel.Cards.SHOWN : ScopeViewModel.Cards.ALL);
            form.offer(model.choices());
        });
    }

    /** Looks for the same in all cards. */
    void take(SearchTerms terms) {
        List<FieldChoice> choices = model.choices();
        scope.fromProperty().set(ScopeViewModel.Cards.ALL);
        model.input().fields.setAll(choices.stream().filter(choice -> !choice.technical()).toList());
        form.offer(choices);
        model.input().take(terms);
        form.focusReplacement();
    }

    /** Whether a person sees it. */
    private boolean inFront() {
        return frame.root().getScene() != null && Nodes.visible(frame.root());
    }

    @Override
    public Region root() {
        return frame.root();
    }

    @Override
    public void focus() {
        form.focus();
    }

    @Override
    public void shown() {
        model.step().watched(true);
    }

    @Override
    public void close() {
        frame.close();
    }
}

package org.cardwright.ui.bulk;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SearchTerms;
import org.cardwright.ui.common.ScopeViewModel;
import org.cardwright.ui.common.ToolView;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Edits many cards at once: what to do above, what that does to each card below, one button that does it. */
final class BulkView implements ToolView {
    static final String ID = "bulk";

    private final Workbench bench;
    private final BulkViewModel model;
    private final BulkForm form;
    private final ScopeViewModel scope;
    private final Button apply = new Button();
    private final VBox root;

    BulkView(Workbench bench, BulkViewModel model) {
        this.bench = bench;
        this.model = model;
        scope = new ScopeViewModel(bench, ScopeViewModel.Cards.ALL);
        model.scope(scope::cards);
        scope.revisionProperty().addListener(observed -> {
            scope.revisionProperty().get();
            model.changed(inFront());
        });
        form = new BulkForm(model, scope);
        BulkPreview preview = new BulkPreview(bench, model);
        apply.setId("bulk-apply");
        apply.getStyleClass().add("accent");
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.textProperty().bind(Bindings.createStringBinding(() -> Strings.get("bulk.apply",
                model.ticksProperty().get()), model.ticksProperty()));
        apply.disableProperty().bind(model.busyProperty().or(model.ticksProperty().isEqualTo(0)));
        apply.setOnAction(event -> apply());
        ProgressIndicator working = new ProgressIndicator();
        working.setPrefSize(18, 18);
        working.visibleProperty().bind(model.busyProperty());
        working.setAccessibleText(Strings.get("bulk.working"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(10, space, working, apply);
        buttons.getStyleClass().add("bulk-buttons");
        root = new VBox(form.root(), preview.root(), buttons);
        root.getStyleClass().add("bulk-view");
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                apply.fire();
                event.consume();
            }
        });
    }

    private void apply() {
        model.change().ifPresent(change -> {
            bench.apply(change, model.input().done(change.cards().size()));
            model.done(change);
        });
    }

    /** Is for the cards that are selected in the tree where those are several, else for those that its filter shows. */
    void pick() {
        bench.workspaceProperty().get().ifPresent(open -> {
            boolean several = bench.chosenCards().size() > 1;
            boolean filtered = bench.shownCards().size() < open.cards().size();
            scope.fromProperty().set(several ? ScopeViewModel.Cards.SELECTED
                    : filtered ? ScopeViewModel.Cards.SHOWN : ScopeViewModel.Cards.ALL);
            form.offer(FieldChoice.of(open));
        });
    }

    /** Looks for the same in all cards. */
    void take(SearchTerms terms) {
        bench.workspaceProperty().get().ifPresent(open -> {
            List<FieldChoice> choices = FieldChoice.of(open);
            scope.fromProperty().set(ScopeViewModel.Cards.ALL);
            form.offer(choices);
            model.input().lookIn(choices.stream().filter(choice -> !choice.technical()).toList());
            form.offer(choices);
            model.input().take(terms);
            form.focusReplacement();
        });
    }

    /** Whether a person sees it. */
    boolean inFront() {
        if (root.getScene() == null) {
            return false;
        }
        for (Node above = root; above != null; above = above.getParent()) {
            if (!above.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(Strings.get("bulk.title")).getReadOnlyProperty();
    }

    @Override
    public Ikon icon() {
        return Feather.EDIT_3;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        form.focus();
    }

    @Override
    public void shown() {
        model.refresh();
    }
}

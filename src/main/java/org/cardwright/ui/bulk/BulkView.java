package org.cardwright.ui.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SearchTerms;
import org.cardwright.ui.common.ToolView;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Edits many cards at once: what to do above, what that does to each card below, one button that does it. */
final class BulkView implements ToolView {
    static final String ID = "bulk";

    private final Workbench bench;
    private final BulkViewModel model;
    private final BulkForm form;
    private final Button apply = new Button();
    private final VBox root;

    BulkView(Workbench bench, BulkViewModel model) {
        this.bench = bench;
        this.model = model;
        form = new BulkForm(model);
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

    /** Takes the cards as they are chosen now; at a choice of several cards it is for these. */
    void pick() {
        Optional<Workspace> open = bench.workspaceProperty().get();
        if (open.isEmpty()) {
            return;
        }
        List<CardId> chosen = bench.chosenCards();
        List<CardId> shown = bench.shownCards();
        List<CardId> all = open.get().cards();
        List<BulkScope> scopes = new ArrayList<>();
        BulkScope picked = new BulkScope(BulkScope.Kind.ALL, all);
        scopes.add(picked);
        if (shown.size() < all.size() && !shown.isEmpty()) {
            picked = new BulkScope(BulkScope.Kind.SHOWN, shown);
            scopes.addFirst(picked);
        }
        if (!chosen.isEmpty()) {
            scopes.addFirst(new BulkScope(BulkScope.Kind.CHOSEN, chosen));
            picked = chosen.size() > 1 ? scopes.getFirst() : picked;
        }
        form.offer(scopes, picked, FieldChoice.of(open.get()));
    }

    /** Looks for the same in all cards. */
    void take(SearchTerms terms) {
        bench.workspaceProperty().get().ifPresent(open -> {
            List<FieldChoice> choices = FieldChoice.of(open);
            BulkScope all = new BulkScope(BulkScope.Kind.ALL, open.cards());
            form.offer(List.of(all), all, choices);
            model.input().lookIn(choices.stream().filter(choice -> !choice.technical()).toList());
            form.offer(List.of(all), all, choices);
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

package org.cardwright.ui.source;

import java.nio.file.Path;
import java.util.Optional;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.cardwright.edit.CardId;
import org.cardwright.export.FolderSources;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.source.DifferenceLines;
import org.cardwright.source.SourceKind;
import org.cardwright.ui.common.FollowedFolder;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.ToolScreen;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.CardFolder;
import org.kordamp.ikonli.feather.Feather;

/** The tab of the site's sources: which site it is and what is the truth, and below what differs. */
final class SourcesView extends ToolScreen {
    private final Workbench bench;
    private final SourcesViewModel model;
    private final Runnable closed;
    private final SourcesSite site;
    private final SourcesList list;
    private Subscription ends;
    private Optional<Path> followed = Optional.empty();
    private Optional<FollowedFolder> watch = Optional.empty();
    @FXML private VBox differences;

    SourcesView(Workbench bench, SourcesViewModel model, String id, Runnable closed) {
        super(id, model.foundProperty().map(found -> found.comparison().map(DifferenceLines::count).filter(count -> count > 0)
                .map(count -> Strings.get("sources.tab.count", count)).orElse(Strings.get("sources.tab"))), Feather.DATABASE);
        this.bench = bench;
        this.model = model;
        this.closed = closed;
        site = new SourcesSite(bench, model);
        list = new SourcesList(bench, model);
        Fxml.load("sources.fxml", this, site, list);
        ends = model.foundProperty().subscribe(this::show);
        model.look(true);
    }

    private void show(FolderSources found) {
        boolean listed = found.comparison().isPresent() && !found.asks();
        boolean inside = root().getScene() != null && Nodes.within(root().getScene().getFocusOwner(), root());
        if (listed != differences.isVisible()) {
            Nodes.show(differences, listed);
            if (inside) {
                Platform.runLater(this::focus);
            }
        }
        Optional<Path> now = found.site().map(known -> known.root().resolve(SourceKind.CARDS.file()).getParent());
        if (!now.equals(followed)) {
            followed = now;
            watch.ifPresent(FollowedFolder::close);
            watch = now.map(folder -> new FollowedFolder(bench.background(), new CardFolder(folder),
                    () -> model.look(true), () -> model.look(true)));
        }
    }

    /** Shows only what differs on a card. */
    void only(CardId card) {
        list.only(card);
        focus();
    }

    /** Shows all that is remarked about the tables, and goes to one of it. */
    void remark(Finding finding) {
        site.all(finding);
        focus();
    }

    @Override
    public void shown() {
        model.look(true);
    }

    @Override
    public void focus() {
        if (differences.isVisible()) {
            list.focus();
        } else {
            site.focus();
        }
    }

    @Override
    public void close() {
        ends.unsubscribe();
        site.close();
        list.close();
        watch.ifPresent(FollowedFolder::close);
        closed.run();
    }
}

package org.cardwright.ui.recovery;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import javafx.application.Platform;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.AskWho;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.NoticeBar;
import org.cardwright.ui.common.ToolCommand.Also;
import org.cardwright.ui.common.ToolCommand.Place;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.RecoveredWork;
import org.cardwright.workspace.Recovery;
import org.cardwright.workspace.RecoveryStore;
import org.cardwright.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** Keeps unsaved work safe, follows the disk, and gives earlier states of cards back. */
public final class RecoveryFeature implements Feature {
    private final VBox bars = new VBox();
    private Optional<Recovery> recovery = Optional.empty();
    private Optional<DiskWatcher> watcher = Optional.empty();

    @Override
    public void install(Workbench bench) {
        bench.addBar(bars);
        bench.workspaceProperty().addListener((observed, old, open) -> {
            close();
            open.ifPresent(cards -> opened(bench, cards));
        });
        bench.workspaceProperty().get().ifPresent(cards -> opened(bench, cards));
        bench.window().addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> close());
        bench.window().focusedProperty().addListener((observed, old, focused) -> {
            if (focused) {
                watcher.ifPresent(DiskWatcher::check);
            }
        });
        if (bench.data().isPresent()) {
            bench.addCommand(new ToolCommand(Place.CARDS, Strings.get("versions.menu"),
                    () -> VersionsDialog.show(bench)).icon(Feather.CLOCK).also(Also.SEPARATED, Also.TREE)
                    .disabled(bench.closed()));
            bench.addCommand(new ToolCommand(Place.CARDS, Strings.get("versions.who.menu"), () -> VersionsDialog.who(bench))
                    .key("Shortcut+Shift+A").icon(Feather.USER).disabled(bench.closed()));
            bench.window().addEventHandler(AskWho.ASKED, event -> VersionsDialog.who(bench));
        }
    }

    private void opened(Workbench bench, Workspace open) {
        watcher = Optional.of(new DiskWatcher(bench, open, bars));
        if (bench.data().isEmpty()) {
            return;
        }
        RecoveryStore store = new RecoveryStore(bench.data().get(), open.folder());
        Recovery session = new Recovery(store, open, problem -> {
            System.getLogger(RecoveryFeature.class.getName()).log(Level.ERROR, "Unsaved work was not kept", problem);
            Platform.runLater(() -> bench.message(Strings.get("recovery.trouble")));
        });
        recovery = Optional.of(session);
        // One after the other: each looks whether logs are locked, and would take the other's look for an editor.
        bench.background().run("", progress -> new Found(store.othersOpen(session.session()), store.left()), found -> {
            if (isCurrent(session)) {
                if (found.others()) {
                    new NoticeBar(bars, Feather.USERS, Strings.get("recovery.others")).closable();
                }
                found.left().ifPresent(work -> new RecoveryOffer(bench, open, store, session, work).show(bars));
            }
        }, bench::message);
    }

    /** What other sessions do, and what they left. */
    private record Found(boolean others, Optional<RecoveredWork> left) {}

    private boolean isCurrent(Recovery session) {
        return recovery.filter(session::equals).isPresent();
    }

    /** Writes down all that is unsaved; true once it is safe on the medium, or if no cards are open. */
    public CompletableFuture<Boolean> keep() {
        recovery.ifPresent(Recovery::lookAgain);
        return recovery.map(session -> CompletableFuture.supplyAsync(session::flush))
                .orElseGet(() -> CompletableFuture.completedFuture(watcher.isEmpty()));
    }

    /** What was unsaved is settled by now: saved, or given up by choice. */
    private void close() {
        bars.getChildren().clear();
        recovery.ifPresent(Recovery::close);
        recovery = Optional.empty();
        watcher.ifPresent(DiskWatcher::close);
        watcher = Optional.empty();
    }
}

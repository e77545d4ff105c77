package org.cardwright.ui.preferences;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import javafx.scene.control.Label;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.SettingsFile;

/**
 * One section of the open folder's settings as a page changes it: read and written off the window's thread, said in
 * words where the file is and why something was refused. A change stays one that can be undone until its undo succeeded.
 */
final class FolderChanges {
    private final Workbench bench;
    private final Optional<Path> folder;
    private final String section;
    private final Label place;
    private final Label problem;
    private final Runnable show;
    private final Deque<SettingsFile.Change> done = new ArrayDeque<>();
    private Optional<SettingsFile> file = Optional.empty();
    private boolean undoing;

    /** For a page with a line for the file's place and one for what is wrong, which {@code show} then shows as it is. */
    FolderChanges(Workbench bench, String section, Label place, Label problem, Runnable show) {
        this.bench = bench;
        this.section = section;
        this.place = place;
        this.problem = problem;
        this.show = show;
        folder = bench.workspaceProperty().get().map(open -> open.folder().root());
        place.setText(Strings.get("command.closed"));
        Nodes.say(problem, Optional.empty());
    }

    void read() {
        folder.ifPresent(root -> bench.background().run("", progress -> SettingsFile.of(root), this::show, this::refused));
    }

    private void show(SettingsFile now) {
        file = Optional.of(now);
        place.setText(Strings.get(now.text().isPresent() ? "preferences.rules.file" : "preferences.rules.newFile", now.file()));
        Nodes.say(problem, refusal());
        show.run();
    }

    /** Shows what the file says now, and why that was not changed. */
    private void refused(String reason) {
        undoing = false;
        folder.ifPresent(root -> bench.background().run("", progress -> SettingsFile.of(root), now -> {
            show(now);
            Nodes.say(problem, Optional.of(reason));
        }, why -> Nodes.say(problem, Optional.of(why))));
    }

    private Optional<String> refusal() {
        try {
            file.orElseThrow().value(section, "");
            return Optional.empty();
        } catch (SettingsFile.RefusedException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Whether the file was read and its section can be changed. */
    boolean open() {
        return file.isPresent() && refusal().isEmpty();
    }

    /** What the file says to a key; empty where it says nothing, or cannot be understood. */
    Optional<String> value(String key) {
        try {
            return file.isEmpty() ? Optional.empty() : file.get().value(section, key);
        } catch (SettingsFile.RefusedException _) {
            // Said when the file was shown.
            return Optional.empty();
        }
    }

    void set(String key, Optional<String> value) {
        SettingsFile seen = file.orElseThrow();
        bench.background().run("", progress -> seen.with(section, key, value), change -> {
            done.push(change);
            changed(change.after());
        }, this::refused);
    }

    /** The key whose change is undone next. */
    Optional<String> undoable() {
        return Optional.ofNullable(done.peek()).map(SettingsFile.Change::key);
    }

    void undo() {
        if (!undoing && !done.isEmpty()) {
            undoing = true;
            SettingsFile.Change last = done.peek();
            bench.background().run("", progress -> SettingsFile.undo(last), now -> {
                done.remove(last);
                changed(now);
            }, this::refused);
        }
    }

    private void changed(SettingsFile now) {
        undoing = false;
        show(now);
        bench.findings().checkAgain();
    }
}

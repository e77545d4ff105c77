package org.cardwright.ui.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.FolderSources;
import org.cardwright.source.DifferenceChoices;
import org.cardwright.source.DifferenceLines;
import org.cardwright.source.NextRun;
import org.cardwright.source.SourceDifference;
import org.cardwright.source.SourceMerge;
import org.cardwright.ui.common.Background;
import org.cardwright.workspace.Workspace;

/** What differs between the open cards and the sources of their site, and what a person selected of it. */
final class SourcesViewModel {
    private final Background background;
    private final Supplier<Optional<Workspace>> workspace;
    private final Supplier<Map<CardId, CardDocument>> documents;
    private final ExportMemory memory;
    private final NextRun next;
    private final ReadOnlyObjectWrapper<FolderSources> found = new ReadOnlyObjectWrapper<>(this, "found", FolderSources.NONE);
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
    private final DifferenceChoices choices = new DifferenceChoices();
    private Optional<String> chosen = Optional.empty();
    private boolean working;
    private boolean again;

    /** What was found and, where that is another comparison, what it says of the cards. */
    private record Looked(FolderSources found, Optional<NextRun.Looked> compared) {}

    SourcesViewModel(Background background, Supplier<Optional<Workspace>> workspace,
            Supplier<Map<CardId, CardDocument>> documents, ExportMemory memory, NextRun next) {
        this.background = background;
        this.workspace = workspace;
        this.documents = documents;
        this.memory = memory;
        this.next = next;
    }

    /** What was found the last time. */
    ReadOnlyObjectProperty<FolderSources> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Grows when other lines are shown or selected. */
    ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Another folder is open: nothing that was found or chosen counts any more. */
    void forget() {
        chosen = Optional.empty();
        choices.forget();
        show(new Looked(FolderSources.NONE, Optional.empty()));
    }

    /** Looks again in the background; what is asked for while it looks comes after it. */
    void look(boolean hurry) {
        Optional<Workspace> open = workspace.get();
        if (working || open.isEmpty()) {
            again = working;
            return;
        }
        working = true;
        again = false;
        Map<CardId, CardDocument> cards = documents.get();
        Optional<String> named = chosen;
        FolderSources last = found.get();
        background.runAfterFrame("", progress -> {
            if (!hurry) {
                background.giveWay();
            }
            FolderSources now = FolderSources.of(memory, open.get().folder().root(), cards, named, last);
            return new Looked(now, now.comparison().filter(one -> !last.comparison().equals(Optional.of(one)))
                    .map(NextRun.Looked::of));
        }, now -> {
            working = false;
            if (again || !workspace.get().equals(open)) {
                look(true);
            } else {
                show(now);
            }
        }, why -> working = false, () -> working = false);
    }

    private void show(Looked now) {
        boolean compared = !now.found().comparison().equals(found.get().comparison());
        found.set(now.found());
        if (compared) {
            next.compared(now.compared());
            next.catchUp(documents.get(), background);
        }
        touch();
    }

    /** Another site is meant; it is remembered if it has tables. */
    void choose(String site) {
        chosen = Optional.of(site.strip()).filter(name -> !name.isEmpty());
        look(true);
    }

    /** Remembers what is the truth for the site; {@code failed} hears why that cannot be. */
    void truth(Optional<Path> workbook, Consumer<String> failed) {
        found.get().root().ifPresent(root -> background.run("", progress -> {
            memory.rememberWorkbook(root, workbook);
            return root;
        }, kept -> look(true), failed));
    }

    DifferenceLines lines(Function<CardId, String> titles) {
        return choices.lines(found.get().comparison(), titles);
    }

    /** Which side changed it since they last agreed, in words, where that is known. */
    Optional<String> way(SourceDifference difference) {
        return Optional.ofNullable(found.get().ways().get(difference.id())).map(SourceMerge.Way::words);
    }

    /** The ids of what is selected and there. */
    List<String> selected() {
        return choices.selected(found.get().comparison());
    }

    DifferenceChoices choices() {
        return choices;
    }

    /** Chooses something else. */
    void choose(Consumer<DifferenceChoices> change) {
        change.accept(choices);
        touch();
    }

    private void touch() {
        revision.set(revision.get() + 1);
    }
}

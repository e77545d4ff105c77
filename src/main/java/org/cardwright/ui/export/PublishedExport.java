package org.cardwright.ui.export;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cardwright.edit.Latest;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.ExportResult;
import org.cardwright.export.ExportStanding;
import org.cardwright.export.Plan;
import org.cardwright.export.Source;
import org.cardwright.ui.common.Background;
import org.cardwright.workspace.Workspace;

/** What was exported last, and how that stands by now; its methods are for the JavaFX thread. */
final class PublishedExport {
    private static final ExportStanding FRESH = new ExportStanding(false, 0, 0);

    private final Supplier<Optional<Workspace>> workspace;
    private final ExportMemory memory;
    private final ReadOnlyBooleanProperty busy;
    private final Runnable over;
    private final ObjectProperty<Optional<ExportResult>> result = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<ExportStanding> stands = new SimpleObjectProperty<>(FRESH);
    private final Latest<ExportStanding> looking;
    private Optional<Plan> plan = Optional.empty();

    /**
     * Nothing yet.
     *
     * @param busy whether the branch is pushed or merged just now
     * @param over hears that the checkout left the branch
     */
    PublishedExport(Background background, Supplier<Optional<Workspace>> workspace, ExportMemory memory,
            ReadOnlyBooleanProperty busy, Runnable over) {
        this.workspace = workspace;
        this.memory = memory;
        this.busy = busy;
        this.over = over;
        looking = new Latest<>(background, this::next, this::stood, why -> stands.set(FRESH));
    }

    ReadOnlyObjectProperty<Optional<ExportResult>> resultProperty() {
        return result;
    }

    /** How it stood when that was looked at last. */
    ReadOnlyObjectProperty<ExportStanding> standsProperty() {
        return stands;
    }

    void show(Plan exported, ExportResult now) {
        plan = Optional.of(exported);
        stands.set(FRESH);
        result.set(Optional.of(now));
    }

    void clear() {
        result.set(Optional.empty());
    }

    /** Looks how it stands by now; the server is not asked. */
    void look() {
        looking.ask();
    }

    private Optional<Background.Job<ExportStanding>> next() {
        Optional<ExportResult> shown = result.get();
        if (shown.isEmpty() || busy.get() || workspace.get().isEmpty()) {
            return Optional.empty();
        }
        try {
            Source source = Source.current(workspace.get().get(), memory.data());
            Plan exported = plan.orElseThrow();
            return Optional.of(progress -> ExportStanding.of(source, exported, shown.get(), progress));
        } catch (IOException e) {
            // The folder is gone, which is said elsewhere.
            return Optional.empty();
        }
    }

    private void stood(ExportStanding now) {
        if (result.get().isPresent() && !busy.get()) {
            stands.set(now);
            if (now.over()) {
                over.run();
            }
        }
    }
}

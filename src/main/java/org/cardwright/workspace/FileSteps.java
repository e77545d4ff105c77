package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cardwright.edit.CardId;
import org.cardwright.edit.FileStep;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;

/** Exchanges files beside the cards, all or none, each only if it is still what it was; for a background thread. */
public final class FileSteps {
    private FileSteps() {}

    /**
     * Puts all files in place.
     *
     * @throws FilesChangedException if one is not what it was, and nothing is done then; in the user's words
     * @throws IOException if one could not be written, and nothing is done then, unless the message says so
     */
    public static void apply(List<FileStep> steps) throws IOException {
        Map<Path, List<FileStep>> roots = steps.stream().collect(Collectors.groupingBy(FileStep::root,
                LinkedHashMap::new, Collectors.toList()));
        List<FileStep> done = new ArrayList<>();
        for (Map.Entry<Path, List<FileStep>> root : roots.entrySet()) {
            try {
                exchange(root.getKey(), root.getValue());
                done.addAll(root.getValue());
            } catch (IOException wrong) {
                back(done, wrong);
                throw wrong;
            }
        }
    }

    private static void back(List<FileStep> done, IOException wrong) throws IOException {
        if (!done.isEmpty()) {
            try {
                apply(done.stream().map(FileStep::reversed).toList());
            } catch (IOException again) {
                throw new IOException(Strings.get("workspace.files.half", wrong.getMessage(), done.stream()
                        .map(FileStep::name).collect(Collectors.joining(", "))), again);
            }
        }
    }

    private static void exchange(Path root, List<FileStep> steps) throws IOException {
        for (FileStep step : steps) {
            Files.createDirectories(step.file().getParent());
        }
        List<SaveRequest> requests = steps.stream().map(step -> new SaveRequest(new CardId(root.relativize(step.file())),
                step.after(), step.before())).toList();
        BatchOutcome outcome = CardSaver.exchange(new CardFolder(root), requests, Progress.NONE, new RealDisk());
        if (outcome.done()) {
            return;
        }
        List<String> changed = outcome.outcomes().stream().filter(SaveOutcome.Conflict.class::isInstance)
                .map(one -> one.card().name()).toList();
        if (!changed.isEmpty()) {
            throw new FilesChangedException(Strings.get("workspace.files.changed", String.join(", ", changed)));
        }
        throw new IOException(outcome.outcomes().stream().map(one -> ((SaveOutcome.Failed) one).message()).distinct()
                .limit(3).collect(Collectors.joining("\n")));
    }

    /** A file is not what it was when the step was planned. */
    public static final class FilesChangedException extends IOException {
        private static final long serialVersionUID = 1;

        FilesChangedException(String message) {
            super(message);
        }
    }
}

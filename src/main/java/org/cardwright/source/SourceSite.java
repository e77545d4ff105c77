package org.cardwright.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.edit.FileStep;
import org.cardwright.site.SitePlaces;
import org.cardwright.text.SourceText;

/**
 * A site with its tables: its three files, and the workbook where that is the truth.
 *
 * @param root the folder that contains {@code _cards} and {@code assets}
 * @param workbook the workbook's file, if it is the truth
 * @param files the tables as the site's files say them, from which the generator makes the cards
 * @param tables the tables that count: the workbook's, or those of the files
 */
public record SourceSite(Path root, Optional<Path> workbook, SiteSources files, SiteSources tables) {
    private static final List<String> MADE = List.of(SitePlaces.TRAINING_COURSES, SitePlaces.COURSE_COUNT);

    /**
     * Reads a site; empty if it has no tables.
     *
     * @throws IOException if a file that is there cannot be read, with the reason in the user's words where it is known
     */
    public static Optional<SourceSite> read(Path root, Optional<Path> workbook) throws IOException {
        Optional<SiteSources> files = SiteSources.read(root);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        SiteSources tables = files.get();
        if (workbook.isPresent()) {
            tables = Workbook.read(workbook.get().getFileName().toString(), Files.readAllBytes(workbook.get())).sources();
        }
        return Optional.of(new SourceSite(root, workbook, files.get(), tables));
    }

    /**
     * The files that are to be written when the tables say something else: the tables themselves, and what the generator
     * makes of them beside the cards. None if nothing changes.
     *
     * @param made what the generator makes of the changed tables
     * @throws IOException if a file cannot be read
     */
    public List<FileStep> changes(SiteSources after, GeneratedSite made) throws IOException {
        Map<String, byte[]> texts = new TreeMap<>();
        List<FileStep> changes = new ArrayList<>();
        if (workbook.isPresent()) {
            Path book = workbook.get().toAbsolutePath();
            after.files().forEach((name, bytes) -> add(changes, book.getParent(), book, name, Optional.of(
                    tables.files().get(name)), bytes));
            texts.putAll(following(after));
        } else {
            texts.putAll(after.files());
        }
        texts.forEach((name, bytes) -> add(changes, root, root.resolve(name), name, Optional.of(files.files().get(name)),
                bytes));
        if (!changes.isEmpty()) {
            changes.addAll(made(made));
        }
        return List.copyOf(changes);
    }

    /**
     * The same, and what the generator makes where no table changes: whoever changed the tables may not have run it.
     *
     * @throws IOException if a file cannot be read
     */
    public List<FileStep> allChanges(SiteSources after, GeneratedSite made) throws IOException {
        List<FileStep> changes = changes(after, made);
        return changes.isEmpty() ? made(made) : changes;
    }

    /**
     * What the generator makes beside the cards, where the site's files say something else; none while it would stop at a
     * problem of the tables.
     *
     * @throws IOException if a file cannot be read
     */
    public List<FileStep> made(GeneratedSite made) throws IOException {
        List<FileStep> changes = new ArrayList<>();
        if (tables.table(SourceKind.COURSES).writable() && made.problems().stream().noneMatch(SourceProblem::blocks)) {
            List<String> contents = List.of(made.coursesJson(), made.coursesMeta());
            for (int i = 0; i < MADE.size(); i++) {
                Path file = root.resolve(MADE.get(i));
                Optional<SourceText> before = present(file);
                add(changes, root, file, MADE.get(i), before.map(SourceText::bytes),
                        new SourceText(contents.get(i), false).bytes());
            }
        }
        return changes;
    }

    /** The file of courses with empty cells behind each row that is shorter than its heading; empty if none is. */
    public Optional<FileStep> filledUp() {
        return Optional.of(tables.courses()).filter(CsvTable.class::isInstance).map(CsvTable.class::cast)
                .filter(csv -> !csv.padded().equals(csv.text())).map(csv -> new FileStep(root,
                        root.resolve(SourceKind.COURSES.file()), csv.table().file(), Optional.of(csv.text()),
                        Optional.of(csv.padded())));
    }

    /** The files as they follow the tables that count. */
    Map<String, byte[]> following() {
        return following(tables);
    }

    /** The same site once its tables say something else. */
    public SourceSite with(SiteSources after) {
        return new SourceSite(root, workbook, workbook.isPresent() ? files : after, after);
    }

    /** The files with what they lack of the workbook; one that is not written stays. */
    private Map<String, byte[]> following(SiteSources after) {
        Map<SourceKind, List<TableEdit>> edits = new EnumMap<>(SourceKind.class);
        if (workbook.isPresent()) {
            TableSync.edits(files, after).forEach((kind, some) -> {
                if (files.table(kind).writable()) {
                    edits.put(kind, some);
                }
            });
        }
        return files.with(edits).files();
    }

    private static void add(List<FileStep> changes, Path root, Path file, String name, Optional<byte[]> before,
            byte[] after) {
        SourceText now = SourceText.decode(after);
        Optional<SourceText> old = before.map(SourceText::decode);
        if (!old.equals(Optional.of(now))) {
            changes.add(new FileStep(root, file, name, old, Optional.of(now)));
        }
    }

    private static Optional<SourceText> present(Path file) throws IOException {
        try {
            return Optional.of(SourceText.decode(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}

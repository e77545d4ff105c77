package org.cardwright.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CleanForm;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;

/** The three tables of a site, wherever they are; never changed, only exchanged. */
public record SiteSources(TableFile cards, TableFile texts, TableFile courses) {
    /** The cards of a site are in its root, or at most two folders below. */
    private static final int NEAR = 3;

    /**
     * The files of a site; empty if it has none of the three. One that is missing or that the generator could not read
     * is told among the problems of its table.
     *
     * @param root the folder that contains {@code _cards} and {@code assets}
     * @throws IOException if a file that is there cannot be read, or leads out of the site
     */
    public static Optional<SiteSources> read(Path root) throws IOException {
        if (Stream.of(SourceKind.values()).noneMatch(kind -> Files.isRegularFile(root.resolve(kind.file())))) {
            return Optional.empty();
        }
        return Optional.of(new SiteSources(read(root, SourceKind.CARDS), read(root, SourceKind.TEXTS),
                read(root, SourceKind.COURSES)));
    }

    /**
     * The form into which cards of a folder are cleaned: that of the site's generator if the site has its tables, for
     * its next run would bring the cards into that form again.
     */
    public static CleanForm cleanForm(Path folder) {
        return Stream.iterate(folder.toAbsolutePath(), Objects::nonNull, Path::getParent).limit(NEAR)
                .anyMatch(root -> Stream.of(SourceKind.values()).allMatch(kind -> Files.isRegularFile(root.resolve(kind.file()))))
                ? CleanForm.GENERATED : CleanForm.NEWEST;
    }

    private static TableFile read(Path root, SourceKind kind) throws IOException {
        Path file = root.resolve(kind.file());
        if (!Files.isRegularFile(file)) {
            return MissingTable.of(kind, name(kind));
        }
        if (!file.toRealPath().startsWith(root.toRealPath())) {
            throw new IOException(Strings.get("source.elsewhere", name(kind)));
        }
        return read(kind, SourceText.decode(Files.readAllBytes(file)));
    }

    /** A table as a file of the site would have it. */
    public static TableFile read(SourceKind kind, SourceText text) {
        return kind == SourceKind.COURSES ? CsvTable.read(name(kind), text) : JsonTable.read(kind, name(kind), text);
    }

    private static String name(SourceKind kind) {
        return kind.file().toString().replace('\\', '/');
    }

    public TableFile file(SourceKind kind) {
        return switch (kind) {
            case CARDS -> cards;
            case TEXTS -> texts;
            case COURSES -> courses;
        };
    }

    public SourceTable table(SourceKind kind) {
        return file(kind).table();
    }

    /**
     * The tables with changes.
     *
     * @throws IllegalStateException if a table that would change is not writable
     */
    public SiteSources with(Map<SourceKind, List<TableEdit>> edits) {
        if (cards instanceof SheetTable tab) {
            return tab.workbook().with(edits).sources();
        }
        return new SiteSources(with(SourceKind.CARDS, edits), with(SourceKind.TEXTS, edits),
                with(SourceKind.COURSES, edits));
    }

    private TableFile with(SourceKind kind, Map<SourceKind, List<TableEdit>> edits) {
        List<TableEdit> wanted = edits.getOrDefault(kind, List.of());
        return wanted.isEmpty() ? file(kind) : file(kind).with(wanted);
    }

    /** The files that the tables are in, by their path in the site; a workbook by its name. */
    public Map<String, byte[]> files() {
        if (cards instanceof SheetTable tab) {
            return Map.of(tab.workbook().name(), tab.workbook().bytes());
        }
        return Stream.of(SourceKind.values()).map(this::file).filter(TextTable.class::isInstance)
                .map(TextTable.class::cast).collect(Collectors.toMap(file -> file.table().file(),
                        file -> file.text().bytes(), (one, _) -> one, TreeMap::new));
    }

    /** What a person should know of the tables, in their order. */
    public List<SourceProblem> problems() {
        return Stream.of(SourceKind.values()).flatMap(kind -> Stream.concat(table(kind).problems().stream(),
                across(kind))).toList();
    }

    /** Where a problem is: the file and line, or the workbook with its tab and row. */
    public String place(SourceProblem problem) {
        return place(file(problem.kind()), problem);
    }

    static String place(TableFile file, SourceProblem problem) {
        return Strings.get(file instanceof SheetTable ? "source.at.row" : "source.at.line", file.table().file(), problem.line());
    }

    /** What looks like a mistake and may be meant: it is told, and keeps nothing from being written. */
    public List<SourceProblem> hints() {
        return SourceHints.of(this);
    }

    private Stream<SourceProblem> across(SourceKind kind) {
        return kind == SourceKind.CARDS ? SourceChecks.withoutText(this) : Stream.empty();
    }

    /** The first problem that keeps a table from being changed. */
    Optional<SourceProblem> blocking(SourceKind kind) {
        return Stream.concat(table(kind).problems().stream(), across(kind)).filter(SourceProblem::blocks).findFirst();
    }

    /** Whether a table may be changed: not while it has a problem that would make a change a guess. */
    public boolean writable(SourceKind kind) {
        return blocking(kind).isEmpty();
    }
}

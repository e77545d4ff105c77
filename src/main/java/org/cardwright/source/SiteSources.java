package org.cardwright.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The three tables of a site, wherever they are; never changed, only exchanged. */
public record SiteSources(TableFile cards, TableFile texts, TableFile courses) {
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

    /** The tables with changes. */
    public SiteSources with(Map<SourceKind, List<TableEdit>> edits) {
        return new SiteSources(with(SourceKind.CARDS, edits), with(SourceKind.TEXTS, edits),
                with(SourceKind.COURSES, edits));
    }

    private TableFile with(SourceKind kind, Map<SourceKind, List<TableEdit>> edits) {
        List<TableEdit> wanted = edits.getOrDefault(kind, List.of());
        return wanted.isEmpty() ? file(kind) : file(kind).with(wanted);
    }

    /** What a person should know of the tables, in their order. */
    public List<SourceProblem> problems() {
        return Stream.of(SourceKind.values()).flatMap(kind -> table(kind).problems().stream()).toList();
    }
}

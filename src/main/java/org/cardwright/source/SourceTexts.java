package org.cardwright.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.model.ItemKind;
import org.cardwright.site.SourceNames;

/** What the table of texts says of a competency at a level; the first entry of a competency counts. */
final class SourceTexts {
    private final Map<String, SourceRow> rows = new HashMap<>();

    SourceTexts(SourceTable table) {
        table.rows().forEach(row -> rows.putIfAbsent(row.text(SourceNames.TEXT_OF), row));
    }

    static String column(ItemKind kind, int level) {
        return kind == ItemKind.BEHAVIOR ? SourceNames.behaviors(level) : SourceNames.definitions(level);
    }

    /** The items as a card says them. */
    List<String> items(String competency, ItemKind kind, int level) {
        return Optional.ofNullable(rows.get(competency))
                .map(row -> TextItems.of(row.text(column(kind, level))).items()).orElse(List.of());
    }
}

package org.cardwright.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;

/** Names the cards whose items or course lines have rows no longer: who deletes a row expects that something goes. */
final class MissingRows {
    private final CardTable file;
    private final Map<CardId, CardDocument> all;
    private final Map<String, CardRows> rows;
    private final Set<String> exported;

    /** @param exported the cards that the table was made of; empty where it does not say */
    MissingRows(CardTable file, Map<CardId, CardDocument> all, Map<String, CardRows> rows, Set<String> exported) {
        this.file = file;
        this.all = all;
        this.rows = rows;
        this.exported = exported;
    }

    void say(Map<String, CardId> names, TableNotes notes) {
        say(TableSheets.Sheet.ITEMS, "table.missing.items", names, notes, MissingRows::items);
        say(TableSheets.Sheet.LINES, "table.missing.lines", names, notes, MissingRows::lines);
    }

    private void say(TableSheets.Sheet sheet, String what, Map<String, CardId> names, TableNotes notes,
            ToIntBiFunction<CardDocument, CardRows> missing) {
        if (file.grid(sheet).isEmpty()) {
            return;
        }
        int count = 0;
        List<String> some = new ArrayList<>();
        for (String name : (exported.isEmpty() ? rows.keySet() : exported).stream().sorted().toList()) {
            CardId card = names.get(name);
            int gone = card == null || !all.get(card).readable() ? 0 : missing.applyAsInt(all.get(card), rows.getOrDefault(name,
                    new CardRows(name)));
            if (gone > 0) {
                count += gone;
                some.add(name);
            }
        }
        if (count > 0) {
            notes.say(Strings.get("table.missing.rows", count, sheet.label(), CardTable.listed(some), Strings.get(what)));
        }
    }

    private static int items(CardDocument document, CardRows rows) {
        int wanted = 0;
        for (int level : TableValues.levels(document.card())) {
            for (ItemKind kind : ItemKind.values()) {
                wanted += TableValues.lines(document.card(), kind, level).size();
            }
        }
        long there = rows.items.stream().filter(item -> item.position().isPresent() && item.position().get() <= TableValues.lines(
                document.card(), item.kind(), item.level()).size()).map(item -> List.of(item.kind(), item.level(), item.position()
                .get())).distinct().count();
        return wanted - (int) there;
    }

    private static int lines(CardDocument document, CardRows rows) {
        int wanted = document.card().courses().size();
        return wanted - (int) rows.lines.stream().flatMap(line -> line.position().stream()).filter(at -> at <= wanted).distinct()
                .count();
    }
}

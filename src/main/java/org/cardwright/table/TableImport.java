package org.cardwright.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.cardwright.bulk.PermalinkClashes;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.merge.Side;
import org.cardwright.model.ItemKind;
import org.cardwright.sheet.Grid;
import org.cardwright.sheet.GridCell;
import org.cardwright.sheet.GridRow;
import org.cardwright.sheet.SheetException;

/**
 * Works out what a table that was exported and edited changes on the cards of a folder. What is not in the table stays as
 * it is; what is empty in it is cleared only where a person says so; what the card and the table both changed is asked.
 */
public final class TableImport {
    private final CardTable file;
    private final Map<CardId, CardDocument> all;
    private final FolderCards folder;
    private final TableNotes notes = new TableNotes();
    private final Map<String, CardRows> cards = new LinkedHashMap<>();
    private final List<GridRow> fresh = new ArrayList<>();

    private TableImport(CardTable file, Map<CardId, CardDocument> all, FolderCards folder) {
        this.file = file;
        this.all = all;
        this.folder = folder;
    }

    /**
     * What a person wants without being asked.
     *
     * @param conflicts whose text counts where card and table both changed it; asked if empty
     * @param clear whether what is empty in the table is cleared
     */
    public record Wants(Optional<Side> conflicts, boolean clear) {
        public static final Wants ASK = new Wants(Optional.empty(), false);
    }

    /**
     * Works the step out on all cores; for a background thread.
     *
     * @param all every card of the folder
     * @param folder the same cards, and the files beside them, which no new card may take
     */
    public static StepPlan plan(CardTable file, Map<CardId, CardDocument> all, FolderCards folder, Wants wants,
            Progress progress) {
        try {
            return new TableImport(file, all, folder).plan(wants, progress);
        } catch (SheetException broken) {
            return StepPlan.refused(List.of(Refusal.of(broken.getMessage())));
        }
    }

    private StepPlan plan(Wants wants, Progress progress) throws SheetException {
        CardTable.Exported exported = file.exported();
        readCards();
        readItems();
        readLines();
        Map<String, CardId> names = new HashMap<>();
        all.keySet().forEach(card -> names.put(TableExport.name(card), card));
        Map<CardId, CardRows> rows = rows(names, exported);
        Map<TableColumn, Integer> columns = file.columns();
        Map<CardId, CardDocument> concerned = new TreeMap<>();
        Map<CardId, Map<TableColumn, String>> now = new HashMap<>();
        rows.forEach((card, said) -> {
            CardDocument document = all.get(card);
            Map<TableColumn, String> values = TableValues.of(document);
            if (TableCard.differs(values, document, said, columns)) {
                concerned.put(card, document);
                now.put(card, values);
            }
        });
        Map<CardId, TableBase> bases = bases(concerned, now, rows, exported);
        StepPlan changed = StepPlan.each(concerned, progress, card -> new TableCard(card.getKey(), card.getValue(),
                now.get(card.getKey()), rows.get(card.getKey()), columns, bases.get(card.getKey()), notes,
                answered -> PermalinkClashes.refuse(all, new StepPlan(List.of(answered), 1)).cards().getFirst())
                .plan(wants));
        TableNewCards makes = new TableNewCards(folder, columns, notes);
        List<PlannedCard> planned = Stream.concat(changed.cards().stream(), fresh.stream().flatMap(row ->
                makes.plan(row).stream())).toList();
        missing(exported, names);
        new MissingRows(file, all, cards, exported.stamps().keySet()).say(names, notes);
        List<String> said = new ArrayList<>(file.about());
        said.addAll(notes.all());
        return PermalinkClashes.refuse(all, new StepPlan(planned, List.of(), said, rows.size()));
    }

    /** What each card said when it was exported; the lines of courses are read only if a card needs them. */
    private Map<CardId, TableBase> bases(Map<CardId, CardDocument> concerned, Map<CardId, Map<TableColumn, String>> now,
            Map<CardId, CardRows> rows, CardTable.Exported exported) throws SheetException {
        Map<CardId, TableBase> bases = new HashMap<>();
        boolean guessed = false;
        for (Map.Entry<CardId, CardDocument> card : concerned.entrySet()) {
            CardRows said = rows.get(card.getKey());
            String stamp = exported.stamps().getOrDefault(said.file, said.stamp);
            Optional<Map<TableColumn, String>> cells = Optional.ofNullable(exported.cells().get(said.file));
            boolean lines = !said.lines.isEmpty() && cells.isPresent() && !stamp.equals(TableStamp.of(card.getValue()));
            bases.put(card.getKey(), TableBase.of(card.getValue(), now.get(card.getKey()), stamp, cells, lines
                    ? Optional.of(file.exportedCourses().getOrDefault(said.file, List.of())) : Optional.empty()));
            guessed |= stamp.isEmpty() && cells.isEmpty();
        }
        if (guessed) {
            notes.say(Strings.get("table.no-stamp"));
        }
        return bases;
    }

    private CardRows of(String name) {
        return cards.computeIfAbsent(name, CardRows::new);
    }

    private void readCards() {
        Optional<Grid> grid = file.grid(TableSheets.Sheet.CARDS);
        int stamp = grid.map(found -> found.column(TableSheets.stamp())).orElse(-1);
        Map<String, List<GridRow>> keyed = new LinkedHashMap<>();
        file.rows(TableSheets.Sheet.CARDS).forEach(row -> {
            if (row.file().isEmpty()) {
                fresh.add(row.row());
            } else {
                keyed.computeIfAbsent(row.file(), _ -> new ArrayList<>()).add(row.row());
            }
        });
        keyed.forEach((name, rows) -> {
            if (rows.stream().map(GridRow::cells).distinct().count() > 1) {
                notes.say(Strings.get("table.twice.card", name, TableNotes.rows(new TreeSet<>(rows.stream()
                        .map(GridRow::number).toList()))));
                return;
            }
            CardRows card = of(name);
            card.cells = Optional.of(rows.getFirst());
            card.stamp = rows.getFirst().cell(stamp).text().strip();
        });
    }

    private void readItems() {
        Grid grid = file.grid(TableSheets.Sheet.ITEMS).orElse(new Grid("", List.of(), List.of()));
        int kind = grid.column(TableSheets.kind());
        int level = grid.column(TableSheets.level());
        int position = grid.column(TableSheets.position());
        int text = grid.column(TableSheets.text());
        int stamp = grid.column(TableSheets.stamp());
        TreeSet<Integer> unknown = new TreeSet<>();
        file.rows(TableSheets.Sheet.ITEMS).forEach(row -> {
            Optional<ItemKind> what = CardTable.kind(row.row().cell(kind));
            String number = row.row().cell(level).text().strip();
            boolean place = number.isEmpty() && row.row().cell(position).kind() != GridCell.Kind.EMPTY
                    || number.matches("\\d");
            if (row.file().isEmpty() || what.isEmpty() || !place) {
                unknown.add(row.row().number());
                return;
            }
            CardRows card = of(row.file());
            card.stamp = card.stamp.isEmpty() ? row.row().cell(stamp).text().strip() : card.stamp;
            card.items.add(new CardRows.Item(row.row().number(), what.get(), number.isEmpty() ? -1
                    : Integer.parseInt(number), CardTable.position(row.row().cell(position)), row.row().cell(text)));
        });
        unknown(TableSheets.Sheet.ITEMS, unknown);
    }

    private void readLines() {
        Grid grid = file.grid(TableSheets.Sheet.LINES).orElse(new Grid("", List.of(), List.of()));
        int position = grid.column(TableSheets.position());
        int stamp = grid.column(TableSheets.stamp());
        List<Integer> pieces = TableSheets.coursePieces().stream().map(grid::column).toList();
        TreeSet<Integer> unknown = new TreeSet<>();
        file.rows(TableSheets.Sheet.LINES).forEach(row -> {
            if (row.file().isEmpty()) {
                unknown.add(row.row().number());
                return;
            }
            CardRows card = of(row.file());
            card.stamp = card.stamp.isEmpty() ? row.row().cell(stamp).text().strip() : card.stamp;
            card.lines.add(new CardRows.Line(row.row().number(), CardTable.position(row.row().cell(position)), pieces.stream()
                    .map(at -> at < 0 ? Optional.<GridCell>empty() : Optional.of(row.row().cell(at))).toList()));
        });
        unknown(TableSheets.Sheet.LINES, unknown);
    }

    private void unknown(TableSheets.Sheet sheet, TreeSet<Integer> rows) {
        if (!rows.isEmpty()) {
            notes.say(Strings.get("table.unknown.row", sheet.label(), TableNotes.rows(rows)));
        }
    }

    /** The rows by the cards of the folder; a card that was renamed since is known by its text. */
    private Map<CardId, CardRows> rows(Map<String, CardId> names, CardTable.Exported exported) {
        Map<CardId, CardRows> rows = new TreeMap<>();
        List<String> lost = new ArrayList<>();
        Set<CardId> taken = new HashSet<>();
        cards.keySet().stream().filter(names::containsKey).map(names::get).forEach(taken::add);
        Map<String, CardId> stamps = new HashMap<>();
        if (!names.keySet().containsAll(cards.keySet())) {
            all.forEach((card, document) -> {
                if (!taken.contains(card)) {
                    stamps.put(TableStamp.of(document), card);
                }
            });
        }
        cards.forEach((name, said) -> {
            CardId card = names.getOrDefault(name, stamps.get(exported.stamps().getOrDefault(name, said.stamp)));
            if (card == null) {
                lost.add(name);
            } else if (all.get(card).readable()) {
                rows.put(card, said);
            } else {
                notes.say(Strings.get("table.unreadable", name));
            }
        });
        if (!lost.isEmpty()) {
            notes.say(Strings.get("table.unknown.card", lost.size(), CardTable.listed(lost.stream().map(name -> cards.get(name)
                    .cells.map(row -> Strings.get("table.unknown.at", name, row.number())).orElse(name)).toList())));
        }
        return rows;
    }

    /** Cards that were exported, or are in the folder, and that the sheet of cards no longer names. */
    private void missing(CardTable.Exported exported, Map<String, CardId> names) {
        Set<String> named = new HashSet<>(file.rows(TableSheets.Sheet.CARDS).stream().map(CardTable.Keyed::file).toList());
        List<String> left = new TreeSet<>(exported.stamps().isEmpty() ? names.keySet() : exported.stamps().keySet()).stream()
                .filter(name -> names.containsKey(name) && !named.contains(name) && all.get(names.get(name)).readable())
                .toList();
        if (!left.isEmpty() && file.grid(TableSheets.Sheet.CARDS).isPresent()) {
            notes.say(Strings.get("table.missing.cards", left.size(), CardTable.listed(left)));
        }
    }
}

package org.cardwright.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.fixtures.Sample;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.merge.Side;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseKind;
import org.cardwright.model.ItemKind;
import org.cardwright.sheet.Grid;
import org.cardwright.sheet.GridCell;
import org.cardwright.sheet.GridRow;
import org.cardwright.sheet.SheetBook;
import org.cardwright.sheet.SheetException;
import org.cardwright.sheet.SheetReader;
import org.junit.jupiter.api.Test;

/** Whatever people do to rows and columns, the cards say what a plain model of the table says. */
class TableFuzzTest {
    private static final int RUNS = Integer.getInteger("cardwright.table.runs", 2000);
    private static final List<String> EDITED = List.of("Cards", "Items", "Course lines");
    private static final Map<Long, Start> STARTS = new HashMap<>();

    /** Cards with their table, as exported. */
    private record Start(Map<CardId, CardDocument> cards, Map<String, Grid> grids, Map<CardId, Map<TableColumn, String>> cells,
            Map<CardId, List<List<String>>> courses) {
        static Start of(long seed) {
            Map<CardId, CardDocument> cards = new TreeMap<>();
            IntStream.range(0, 3).forEach(i -> cards.put(new CardId(Path.of("card-" + i + ".md")), CardDocument.read(
                    Sample.generated(seed * 3 + i).source())));
            Map<String, Grid> grids = new LinkedHashMap<>();
            try {
                SheetBook book = SheetReader.open("t.xlsx", TableWorkbook.exported(cards));
                List<String> names = new ArrayList<>(EDITED);
                names.addAll(List.of("Exported", "Exported courses"));
                for (String name : names) {
                    grids.put(name, book.grid(name).orElseThrow());
                }
            } catch (SheetException e) {
                throw new AssertionError(e);
            }
            Map<CardId, Map<TableColumn, String>> cells = new TreeMap<>();
            Map<CardId, List<List<String>>> courses = new TreeMap<>();
            cards.forEach((card, document) -> {
                cells.put(card, TableValues.of(document));
                courses.put(card, TableBase.lines(document).stream().map(LineCells::pieces).toList());
            });
            return new Start(cards, grids, cells, courses);
        }
    }

    @Test
    void whateverIsDoneToATableItsCardsSayWhatItSays() {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Start start = STARTS.computeIfAbsent((long) random.nextInt(12), Start::of);
            new Run(start, random, "seed " + seed).check();
        }
    }

    /** One table that a person edits, with what its cards are to say in the end. */
    private static final class Run {
        private final Start start;
        private final Random random;
        private final String name;
        private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        private final Map<CardId, Map<TableColumn, String>> cells = new TreeMap<>();
        private final Map<CardId, List<List<String>>> courses = new TreeMap<>();
        private final Set<CardId> touched = new HashSet<>();
        private final Set<String> places = new HashSet<>();
        private final List<Runnable> expected = new ArrayList<>();
        private final Map<CardId, CardDocument> now;

        Run(Start start, Random random, String name) {
            this.start = start;
            this.random = random;
            this.name = name;
            now = new TreeMap<>(start.cards());
            start.grids().forEach((sheet, grid) -> rows.put(sheet, lists(grid)));
            start.cells().forEach((card, texts) -> cells.put(card, new LinkedHashMap<>(texts)));
            start.courses().forEach((card, lines) -> courses.put(card, new ArrayList<>(lines)));
        }

        private static List<List<String>> lists(Grid grid) {
            List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>(grid.header())));
            grid.rows().forEach(row -> rows.add(new ArrayList<>(IntStream.range(0, grid.header().size())
                    .mapToObj(i -> row.cell(i).text()).toList())));
            return rows;
        }

        void check() {
            meanwhile();
            for (int i = random.nextInt(5); i >= 0; i--) {
                switch (random.nextInt(4)) {
                    case 0 -> description();
                    case 1 -> list();
                    case 2 -> item();
                    default -> course();
                }
            }
            structure();
            expected.forEach(Runnable::run);
            StepPlan plan = plan();
            assertEquals(List.of(), plan.cards().stream().flatMap(card -> card.left().stream()).toList(), name);
            Map<CardId, CardDocument> after = TableWorkbook.after(now, plan);
            after.forEach((card, document) -> {
                // What is the same document says the same.
                if (document == start.cards().get(card) && !touched.contains(card)) {
                    return;
                }
                assertEquals(cells.get(card), TableValues.of(document), name + " " + card.name());
                assertEquals(courses.get(card), TableBase.lines(document).stream().map(LineCells::pieces).toList(), name
                        + " " + card.name());
                if (!touched.contains(card)) {
                    assertEquals(now.get(card).text(), document.text(), name + " " + card.name());
                }
            });
        }

        /** Somebody edits a card in the folder after the table was made; the table does not touch that text. */
        private void meanwhile() {
            if (random.nextInt(3) > 0) {
                return;
            }
            CardId card = card();
            TableColumn column = new TableColumn.Field(CardField.DESIGNATION);
            TableEdits edits = new TableEdits(now.get(card));
            edits.field(CardField.DESIGNATION, "Meanwhile " + random.nextInt(100));
            now.put(card, edits.document());
            cells.get(card).put(column, edits.document().card().text(CardField.DESIGNATION));
        }

        private CardId card() {
            return new CardId(Path.of("card-" + random.nextInt(3) + ".md"));
        }

        private List<String> row(String sheet, CardId card, String... more) {
            return rows.get(sheet).stream().skip(1).filter(row -> row.getFirst().equals(card.name()) && IntStream.range(0,
                    more.length).allMatch(i -> row.get(i + 1).equals(more[i]))).findFirst().orElseThrow();
        }

        /** What is said counts if the row, its column and its sheet are still there in the end. */
        private void edit(String sheet, CardId card, List<String> row, int column, String text, Runnable then) {
            String heading = rows.get(sheet).getFirst().get(column);
            row.set(column, text);
            expected.add(() -> {
                boolean there = rows.containsKey(sheet) && rows.get(sheet).getFirst().contains(heading)
                        && rows.get(sheet).stream().anyMatch(some -> some == row);
                if (there) {
                    touched.add(card);
                    then.run();
                }
            });
        }

        private void description() {
            CardId card = card();
            TableColumn column = new TableColumn.Field(CardField.DESCRIPTION);
            if (places.add(card + " description")) {
                String text = random.nextInt(5) == 0 ? "" : "=Described anew @" + random.nextInt(1000);
                edit("Cards", card, row("Cards", card), rows.get("Cards").getFirst().indexOf(column.heading()), text,
                        () -> cells.get(card).put(column, text));
            }
        }

        private Optional<TableColumn.Items> someList(CardId card, boolean empty) {
            List<TableColumn.Items> lists = TableColumn.ALL.stream().filter(TableColumn.Items.class::isInstance)
                    .map(TableColumn.Items.class::cast).filter(list -> !start.cards().get(card).card().levels().isEmpty()
                            && (empty || !cells.get(card).get(list).isEmpty())).toList();
            return lists.isEmpty() ? Optional.empty() : Optional.of(lists.get(random.nextInt(lists.size())))
                    .filter(list -> places.add(card + " " + list));
        }

        private void list() {
            CardId card = card();
            someList(card, true).ifPresent(column -> {
                List<String> lines = new ArrayList<>(cells.get(card).get(column).lines().toList());
                for (int i = random.nextInt(3); i >= 0; i--) {
                    String text = "-New item " + random.nextInt(1000);
                    switch (lines.isEmpty() ? 0 : random.nextInt(3)) {
                        case 0 -> lines.add(random.nextInt(lines.size() + 1), text);
                        case 1 -> lines.set(random.nextInt(lines.size()), text);
                        default -> {
                            if (lines.size() > 1) {
                                lines.remove(random.nextInt(lines.size()));
                            }
                        }
                    }
                }
                String text = String.join("\n", lines);
                edit("Cards", card, row("Cards", card), rows.get("Cards").getFirst().indexOf(column.heading()), text,
                        () -> cells.get(card).put(column, text));
            });
        }

        private void item() {
            CardId card = card();
            someList(card, false).ifPresent(column -> {
                List<String> lines = new ArrayList<>(cells.get(card).get(column).lines().toList());
                int at = random.nextInt(lines.size());
                String text = "Item edited " + random.nextInt(1000);
                lines.set(at, text);
                edit("Items", card, row("Items", card, column.kind() == ItemKind.BEHAVIOR ? "Behavior" : "Definition",
                        String.valueOf(column.level()), String.valueOf(at + 1)), 4, text, () -> cells.get(card).put(column,
                        String.join("\n", lines)));
            });
        }

        private void course() {
            CardId card = card();
            List<Integer> readable = IntStream.range(0, courses.get(card).size()).filter(i -> start.cards().get(card).card()
                    .courses().get(i).kind() == CourseKind.LINKED).boxed().toList();
            if (readable.isEmpty()) {
                return;
            }
            int at = readable.get(random.nextInt(readable.size()));
            if (places.add(card + " course " + at)) {
                String text = "Edited course " + random.nextInt(1000);
                edit("Course lines", card, row("Course lines", card, String.valueOf(at + 1)), 3, text, () -> courses.get(card)
                        .set(at, List.of(text, courses.get(card).get(at).get(1), courses.get(card).get(at).get(2))));
            }
        }

        private void structure() {
            for (String sheet : EDITED) {
                List<List<String>> all = rows.get(sheet);
                Collections.shuffle(all.subList(1, all.size()), random);
                for (int i = random.nextInt(3); i > 0 && all.size() > 2; i--) {
                    all.remove(1 + random.nextInt(all.size() - 1));
                }
                if (random.nextInt(4) == 0) {
                    all.forEach(row -> row.add(3, row == all.getFirst() ? "Owner" : "x" + random.nextInt()));
                }
                if (sheet.equals("Cards") && random.nextInt(3) == 0) {
                    int column = 2 + random.nextInt(all.getFirst().size() - 2);
                    all.forEach(row -> row.remove(column));
                }
                if (random.nextInt(12) == 0 && rows.keySet().stream().filter(EDITED::contains).count() > 1) {
                    rows.remove(sheet);
                }
            }
        }

        private StepPlan plan() {
            Map<String, Grid> grids = new LinkedHashMap<>();
            rows.forEach((sheet, lists) -> grids.put(sheet, new Grid(sheet, lists.getFirst(), IntStream.range(1, lists.size())
                    .mapToObj(i -> new GridRow(i + 1, lists.get(i).stream().map(text -> text.isEmpty() ? GridCell.EMPTY
                            : new GridCell(text, GridCell.Kind.TEXT, "")).toList())).toList())));
            SheetBook book = new SheetBook() {
                @Override
                public List<String> names() {
                    return grids.keySet().stream().filter(EDITED::contains).toList();
                }

                @Override
                public Optional<Grid> grid(String sheet) {
                    return Optional.ofNullable(grids.get(sheet));
                }
            };
            try {
                return TableImport.plan(CardTable.read("t.xlsx", book), now, FolderCards.of(now, List.of()),
                        new TableImport.Wants(Optional.of(Side.THEIRS), true), Progress.NONE);
            } catch (SheetException e) {
                throw new AssertionError(e);
            }
        }
    }
}

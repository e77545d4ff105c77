package org.cardwright.provider;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.cardwright.course.CourseScope;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Refusal;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.text.SearchException;
import org.cardwright.text.SearchTerms;
import org.cardwright.text.TextSearch;

/**
 * A list of replacements that act at once.
 *
 * @param rows those that can be used
 * @param problems what is wrong with others, each by its number; for the user
 * @param columns which column was taken for what; for the user
 * @param table what it was read from
 */
public record ReplaceList(List<ReplaceRow> rows, List<Refusal> problems, String columns, ListTable table) {
    private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1", "on");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0", "off");

    public ReplaceList {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a list for these cards, whose series and career levels it may name.
     *
     * @param limit how long all searches may take from now on
     * @param canceled whether nobody waits for the result any more; asked on any thread
     */
    public static ReplaceList of(ListTable table, Map<CardId, Card> cards, Duration limit, BooleanSupplier canceled) {
        ReplaceColumns columns = ReplaceColumns.of(table);
        List<Refusal> problems = new ArrayList<>();
        List<ReplaceRow> rows = new ArrayList<>();
        if (table.rows().isEmpty()) {
            return new ReplaceList(rows, problems, "", table);
        }
        if (!columns.complete(table)) {
            problems.add(Refusal.of(Strings.get("list.columns.missing")));
            return new ReplaceList(rows, problems, columns.words(table), table);
        }
        Reader reader = new Reader(columns, cards, limit, canceled);
        for (ListTable.Row row : table.rows().subList(columns.named() ? 1 : 0, table.rows().size())) {
            try {
                rows.add(reader.read(row));
            } catch (InvalidException e) {
                problems.add(Refusal.of(Strings.get("list.row.problem", row.number(), e.getMessage())));
            }
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(Refusal.of(Strings.get("list.empty")));
        }
        return new ReplaceList(rows, problems, columns.words(table), table);
    }

    /** Which column of a list is taken for what, in words. */
    public static String columns(ListTable table) {
        return ReplaceColumns.of(table).words(table);
    }

    /** Says what is wrong with a row. */
    private static final class InvalidException extends Exception {
        @java.io.Serial private static final long serialVersionUID = 1;

        InvalidException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private static InvalidException invalid(String key, Object... values) {
        return new InvalidException(Strings.get(key, values), null);
    }

    /** Reads rows; what several of them say of cards is worked out once. */
    private static final class Reader {
        private final ReplaceColumns columns;
        private final Map<CardId, Card> cards;
        private final Duration limit;
        private final BooleanSupplier canceled;
        private final Map<String, Optional<CourseScope>> series = new HashMap<>();
        private final Map<String, Optional<CourseScope>> levels = new HashMap<>();

        Reader(ReplaceColumns columns, Map<CardId, Card> cards, Duration limit, BooleanSupplier canceled) {
            this.columns = columns;
            this.cards = cards;
            this.limit = limit;
            this.canceled = canceled;
        }

        ReplaceRow read(ListTable.Row row) throws InvalidException {
            SearchTerms terms = new SearchTerms(columns.cell(row, ReplaceColumn.FIND), columns.cell(row, ReplaceColumn.REPLACE),
                    flag(row, ReplaceColumn.REGEX), flag(row, ReplaceColumn.WORD), flag(row, ReplaceColumn.CASE));
            if (terms.find().isBlank()) {
                throw invalid("list.row.noFind");
            }
            String where = columns.cell(row, ReplaceColumn.WHERE);
            ReplacePlaces places = ReplacePlaces.of(where).orElseThrow(() -> invalid("list.row.where", where.strip()));
            CourseScope scope = scope(row, ReplaceColumn.SERIES, series, CourseScope::series)
                    .and(scope(row, ReplaceColumn.LEVEL, levels, CourseScope::careerLevels));
            boolean everywhere = columns.cell(row, ReplaceColumn.SERIES).isBlank()
                    && columns.cell(row, ReplaceColumn.LEVEL).isBlank();
            try {
                return new ReplaceRow(row.number(), terms, TextSearch.of(terms, limit, canceled), places.parts(),
                        places.targets(), scope, everywhere);
            } catch (SearchException e) {
                throw new InvalidException(e.getMessage(), e);
            }
        }

        private boolean flag(ListTable.Row row, ReplaceColumn column) throws InvalidException {
            String said = columns.cell(row, column).strip().toLowerCase(Locale.ROOT);
            if (!YES.contains(said) && !NO.contains(said) && !said.equals("✓")) {
                throw invalid("list.row.flag", columns.cell(row, column).strip(), column.label());
            }
            return !NO.contains(said);
        }

        private CourseScope scope(ListTable.Row row, ReplaceColumn column, Map<String, Optional<CourseScope>> known,
                Function<List<String>, CourseScope> made) throws InvalidException {
            String said = columns.cell(row, column).strip();
            if (said.isEmpty()) {
                return CourseScope.ALL;
            }
            return known.computeIfAbsent(said, _ -> {
                List<CourseScope> each = Arrays.stream(said.split("\\s*[,;\\n]\\s*")).filter(name -> !name.isEmpty())
                        .map(name -> made.apply(List.of(name))).toList();
                boolean all = each.stream().allMatch(scope -> cards.entrySet().stream()
                        .anyMatch(card -> scope.holds(card.getKey(), card.getValue())));
                return all && !each.isEmpty() ? Optional.of((id, card) -> each.stream().anyMatch(scope ->
                        scope.holds(id, card))) : Optional.empty();
            }).orElseThrow(() -> invalid(column == ReplaceColumn.SERIES ? "list.row.series" : "list.row.level", said));
        }
    }
}

package org.cardwright.provider;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseRevision;
import org.cardwright.i18n.Strings;

/** A provider's list while a person decides about its rows; for one thread. */
public final class ProviderReview {
    private final RememberedColumns remembered;
    private ListTable table = new ListTable(List.of());
    private CourseColumns columns = CourseColumns.guess(table);
    private Optional<String> provider = Optional.empty();
    private ProviderComparison comparison = new ProviderComparison(List.of(), "");
    private final Map<String, ProviderDecision> decisions = new LinkedHashMap<>();

    public ProviderReview(RememberedColumns remembered) {
        this.remembered = remembered;
    }

    /** Another list, whose columns are those that were remembered, else guessed. */
    public void list(ListTable other) {
        boolean same = !table.rows().isEmpty() && !other.rows().isEmpty()
                && table.rows().getFirst().equals(other.rows().getFirst());
        table = other;
        if (!same) {
            columns = remembered.of(table, provider).map(RememberedColumns.Remembered::columns)
                    .orElseGet(() -> CourseColumns.guess(table));
        }
    }

    /** The provider that a person chose; empty for those that the list is about. What is remembered of its list counts. */
    public void provider(Optional<String> chosen) {
        provider = chosen;
        chosen.flatMap(name -> remembered.of(table, Optional.of(name))).ifPresent(known -> columns = known.columns());
    }

    /** The column that says something, chosen by hand. */
    public void column(CourseColumn column, int at) {
        columns = columns.with(column, at);
    }

    public CourseColumns columns() {
        return columns;
    }

    /** The names of all columns. */
    public List<String> names() {
        return columns.names(table);
    }

    /** What is to be worked out for the list as it is now, on any thread; empty while there is none. */
    public Optional<Supplier<ProviderComparison>> asked(Collection<CatalogCourse> catalog) {
        ListTable now = table;
        CourseColumns by = columns;
        Optional<String> whose = provider;
        boolean enough = by.at(CourseColumn.TITLE) >= 0 || by.at(CourseColumn.LINK) >= 0;
        return now.rows().isEmpty() || !enough ? Optional.empty()
                : Optional.of(() -> ProviderComparison.of(by.rows(now), catalog, whose));
    }

    /** The list as it compares now; what was decided about rows that are as before stays. */
    public void take(ProviderComparison now) {
        comparison = now;
        Map<String, ProviderDecision> before = Map.copyOf(decisions);
        decisions.clear();
        now.matches().forEach(match -> {
            ProviderDecision old = before.get(key(match));
            decisions.put(key(match), old != null && old.match().equals(match) ? old : ProviderDecision.suggested(match));
        });
    }

    private static String key(ProviderMatch match) {
        return match.row().map(row -> "row " + row.number()).orElseGet(() -> match.courses().getFirst().key().value());
    }

    /** The rows of one kind, or all: those that changed first. */
    public List<ProviderDecision> shown(Optional<ProviderMatch.Kind> kind) {
        return List.of(ProviderMatch.Kind.values()).stream().filter(each -> kind.isEmpty() || kind.get() == each)
                .flatMap(each -> decisions.values().stream().filter(one -> one.match().kind() == each)).toList();
    }

    /** Decides about some rows. */
    public void decide(Collection<ProviderDecision> rows, UnaryOperator<ProviderDecision> how) {
        rows.forEach(row -> decisions.computeIfPresent(key(row.match()), (_, old) -> how.apply(old)));
    }

    /** What can be done about all of some rows. */
    public static Set<ProviderDecision.Action> possible(Collection<ProviderDecision> rows) {
        Set<ProviderDecision.Action> actions = new LinkedHashSet<>(List.of(ProviderDecision.Action.values()));
        rows.forEach(row -> actions.retainAll(ProviderDecision.Action.of(row.match().kind())));
        return actions;
    }

    /** How many rows are of a kind: "Changed (12)". */
    public String count(ProviderMatch.Kind kind) {
        return Strings.get("list.kind.count", kind.label(), comparison.of(kind).size());
    }

    /** All that is to be done. */
    public CourseRevision revision() {
        return ProviderDecision.revision(decisions.values());
    }

    /** How many rows are to be done something about. */
    public int doing() {
        return (int) decisions.values().stream().filter(ProviderDecision::does).count();
    }

    /** What the comparison came to, in words; whose courses count as gone. */
    public String totals() {
        if (comparison.matches().isEmpty()) {
            return "";
        }
        String counts = Strings.get("list.totals", comparison.of(ProviderMatch.Kind.SAME).size(),
                comparison.of(ProviderMatch.Kind.CHANGED).size(), comparison.of(ProviderMatch.Kind.NEW).size(),
                comparison.of(ProviderMatch.Kind.GONE).size());
        return comparison.provider().isEmpty() ? counts : counts + " " + Strings.get("list.provider", comparison.provider());
    }

    /** Remembers the columns for the provider of the list. */
    public void keep() throws IOException {
        String whose = provider.orElse(comparison.provider());
        String first = whose.isEmpty() ? comparison.matches().stream().flatMap(match -> match.row().stream())
                .map(ProviderRow::provider).filter(name -> !name.isEmpty()).findFirst().orElse("") : whose;
        remembered.keep(first, table, columns);
    }
}

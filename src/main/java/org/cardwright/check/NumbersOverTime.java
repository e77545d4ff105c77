package org.cardwright.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;

/**
 * The numbers of a folder on an earlier day and now, counted by the same rules.
 *
 * @param since which day, in words: date and subject of the commit
 */
public record NumbersOverTime(String since, FolderTotals then, FolderTotals now) {
    /**
     * One number.
     *
     * @param rule the rule whose problems it counts, where it does
     */
    public record Row(String what, Optional<String> rule, int then, int now) {
        public int difference() {
            return now - then;
        }

        /** The difference with its sign. */
        public String sign() {
            return difference() == 0 ? Strings.get("past.numbers.same")
                    : Strings.get(difference() > 0 ? "past.numbers.more" : "past.numbers.less", Math.abs(difference()));
        }

        /** The whole line for a screen reader. */
        public String spoken() {
            return Strings.get("past.numbers.spoken", what, then, now, sign());
        }
    }

    /** Cards, courses, problems by severity, and dead links where these are known. */
    public List<Row> main() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("dashboard.cards", then.cards(), now.cards()));
        rows.add(row("past.numbers.courses", then.courses(), now.courses()));
        for (Severity severity : Severity.values()) {
            rows.add(row("dashboard.severity." + severity.ordinal(), then.severities().getOrDefault(severity, 0),
                    now.severities().getOrDefault(severity, 0)));
        }
        if (then.deadLinks().isPresent() && now.deadLinks().isPresent()) {
            rows.add(row("past.numbers.dead", then.deadLinks().getAsInt(), now.deadLinks().getAsInt()));
        }
        return rows;
    }

    private static Row row(String key, int then, int now) {
        return new Row(Strings.get(key), Optional.empty(), then, now);
    }

    /** Problems by rule, the most changed first. */
    public List<Row> rules() {
        TreeSet<String> rules = new TreeSet<>(then.rules().keySet());
        rules.addAll(now.rules().keySet());
        return rules.stream().map(rule -> new Row(RuleCatalog.title(rule), Optional.of(rule), count(then.rules(), rule), count(now.rules(), rule)))
                .sorted(Comparator.comparingInt((Row row) -> -Math.abs(row.difference())).thenComparing(Row::what)).toList();
    }

    private static int count(Map<String, Integer> rules, String rule) {
        return rules.getOrDefault(rule, 0);
    }

    /** All rows. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(main());
        rows.addAll(rules());
        return rows;
    }
}

package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.fixtures.FixtureFile;
import org.cardwright.model.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftTest {
    private static CardDocument card(String fixture) {
        return CardDocument.read(FixtureFile.named("disagreements/" + fixture).source());
    }

    private static List<String> rows(List<Drift.Row> rows) {
        return rows.stream().map(row -> row.level() + " " + (row.agrees() ? "= " + row.front().orElseThrow()
                : row.front().orElse("-") + " | " + row.body().orElse("-"))).toList();
    }

    @Test
    void whatStandsOnlyInTheFrontMatterHasItsPlaceAmongItsNeighbors() {
        Drift drift = card("behavior-missing-in-body").drift(ItemKind.BEHAVIOR).orElseThrow();
        assertEquals(List.of("1 = Lists the steps of the annual budget cycle",
                "1 Gathers cost data from program offices | -",
                "1 = Checks totals against the prior year",
                "2 = Drafts narrative justifications for small programs",
                "2 = Reconciles estimates with approved ceilings"), rows(drift.rows()));
        assertEquals(Optional.empty(), card("behavior-missing-in-body").drift(ItemKind.DEFINITION));
    }

    @ParameterizedTest
    @CsvSource({"behavior-missing-in-body", "behavior-only-in-body", "order-differs", "wording-differs", "other-level",
        "repeated-in-front-matter-once-in-body", "front-matter-list-empty", "front-matter-list-missing",
        "definition-missing-in-body"})
    void bothSidesCanBeChosenAndThenBodyAndFrontMatterAgree(String fixture) throws EditRefusedException {
        CardDocument before = card(fixture);
        for (ItemKind kind : ItemKind.values()) {
            Optional<Drift> drift = before.drift(kind);
            if (drift.isPresent()) {
                prove(before, kind, placed(drift.get().rows(), true));
                prove(before, kind, placed(drift.get().rows(), false));
                prove(before, kind, placed(drift.get().inFrontOrder(), true));
            }
        }
    }

    private static List<Edit.Placed> placed(List<Drift.Row> rows, boolean front) {
        List<Edit.Placed> items = new ArrayList<>();
        rows.forEach(row -> (front ? row.front().or(row::body) : row.body())
                .ifPresent(text -> items.add(new Edit.Placed(row.level(), text))));
        return items;
    }

    private static void prove(CardDocument before, ItemKind kind, List<Edit.Placed> items)
            throws EditRefusedException {
        CardDocument after = before.apply(new Edit.SetItems(Map.of(kind, items)));
        assertEquals(Optional.empty(), after.drift(kind), after::text);
        List<Edit.Placed> held = new ArrayList<>();
        after.card().levels().forEach(level -> level.items(kind)
                .forEach(text -> held.add(new Edit.Placed(level.number(), text))));
        assertEquals(items, held);
        assertEquals(before.card().levels().size(), after.card().levels().size());
    }

    @Test
    void theWordingOfTheBodyReplacesThatOfTheFrontMatterAndNothingElse() throws EditRefusedException {
        CardDocument before = card("wording-differs");
        ItemKind kind = before.drift(ItemKind.BEHAVIOR).isPresent() ? ItemKind.BEHAVIOR : ItemKind.DEFINITION;
        Drift drift = before.drift(kind).orElseThrow();
        Drift.Row row = drift.rows().stream().filter(found -> !found.agrees()).findFirst().orElseThrow();
        CardDocument after = before.apply(new Edit.SetItems(Map.of(kind, placed(drift.rows(), false))));

        assertEquals(before.text().replace(row.front().orElseThrow(), row.body().orElseThrow()), after.text());
    }
}

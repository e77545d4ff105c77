package org.cardwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPlaces;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.text.Position;

/** Collects the findings of one card; looks for positions only when there is something to find. */
final class Report {
    private final CardDocument document;
    private final List<Finding> findings = new ArrayList<>(0);
    private Optional<CardPlaces> places = Optional.empty();

    Report(CardDocument document) {
        this.document = document;
    }

    List<Finding> findings() {
        return findings;
    }

    private CardPlaces places() {
        if (places.isEmpty()) {
            places = Optional.of(document.places());
        }
        return places.get();
    }

    void at(Rule rule, CardField field, Object... arguments) {
        add(rule, places().of(field), Optional.of(field), arguments);
    }

    void atCourse(Rule rule, int index, Object... arguments) {
        add(rule, places().ofCourse(index), Optional.of(CardField.COURSES), arguments);
    }

    void atItem(Rule rule, ItemKind kind, int level, int index, Object... arguments) {
        add(rule, places().ofItem(kind, level, index), Optional.of(kind.field()), arguments);
    }

    void atLevel(Rule rule, ItemKind kind, int level, Object... arguments) {
        add(rule, places().ofLevel(kind, level), Optional.of(kind.field()), arguments);
    }

    private void add(Rule rule, Position position, Optional<CardField> field, Object... arguments) {
        findings.add(new Finding(rule.severity(), rule.id(), position, Strings.get("rule." + rule.id(), arguments), field));
    }
}

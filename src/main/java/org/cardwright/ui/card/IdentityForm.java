package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.scene.Node;
import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.model.OtherKey;
import org.cardwright.model.Severity;
import org.cardwright.competency.SharedKey;
import org.cardwright.ui.common.FieldMessage;
import org.cardwright.ui.common.FieldRules;

/** The scalar fields of a card but its description: one cell each, derived ones with their chain. */
final class IdentityForm {
    /** The fields in their order, each with the columns it takes; six fit beside the tree and the preview. */
    private static final Map<CardField, Integer> SPANS = new LinkedHashMap<>();

    static {
        SPANS.put(CardField.SERIES, 2);
        SPANS.put(CardField.JOB_SERIES_TITLE, 4);
        SPANS.put(CardField.CAREER_LEVEL, 2);
        SPANS.put(CardField.COMPETENCY, 4);
        SPANS.put(CardField.GROUP, 2);
        SPANS.put(CardField.DESIGNATION, 4);
        SPANS.put(CardField.LEVEL, 2);
        SPANS.put(CardField.JOB_SERIES, 4);
        SPANS.put(CardField.TITLE, 6);
        SPANS.put(CardField.PERMALINK, 6);
        SPANS.put(CardField.FILTERS, 6);
        SPANS.put(CardField.LAYOUT, 3);
        SPANS.put(CardField.CATEGORY, 3);
    }

    private final CardViewModel model;
    private final FlowGrid grid = new FlowGrid(76, 6, 12, true);
    private final Map<CardField, FieldCell> cells = new EnumMap<>(CardField.class);
    private final Map<CardField, ChainButton> chains = new EnumMap<>(CardField.class);
    private final Map<String, FieldCell> others = new HashMap<>();
    private final Map<CardField, FixButton> fixes = new EnumMap<>(CardField.class);
    private final Map<CardField, SharedHint> hints = new EnumMap<>(CardField.class);
    private final Consumer<SharedKey> compare;
    private List<String> otherKeys = List.of();

    IdentityForm(CardViewModel model, Consumer<SharedKey> compare) {
        this.model = model;
        this.compare = compare;
        grid.getStyleClass().add("identity");
        for (CardField field : SPANS.keySet()) {
            grid.getChildren().add(cell(field).root());
        }
    }

    private FieldCell cell(CardField field) {
        String name = FieldWords.name(field);
        FieldCell cell =
                new FieldCell(name, FieldRules.of(field), text -> model.setField(field, text), model::endMerge);
        cell.input().setId("field-" + field.key());
        List<String> choices = FieldChoices.of(field);
        if (!choices.isEmpty()) {
            cell.offer(name, choices);
        }
        ChainButton chain = new ChainButton(name, () -> follow(field));
        chain.setId("chain-" + field.key());
        cell.addBeside(chain);
        FixButton fix = new FixButton(model, cell.input()::requestFocus);
        fix.setId("fix-" + field.key());
        cell.addBelow(fix);
        fixes.put(field, fix);
        if (SharedKey.fields().contains(field)) {
            addHint(field, name, cell);
        }
        chains.put(field, chain);
        cells.put(field, cell);
        FlowGrid.span(cell.root(), SPANS.get(field));
        return cell;
    }

    private void addHint(CardField field, String name, FieldCell cell) {
        SharedHint hint = new SharedHint(name, () -> SharedKey.field(model.card(), field).ifPresent(compare));
        hint.setId("shared-" + field.key());
        cell.addBelow(hint);
        hints.put(field, hint);
    }

    /** The hints at the fields that cards share, where the card tells its competency or series. */
    Map<SharedKey, SharedHint> hints() {
        Map<SharedKey, SharedHint> found = new HashMap<>();
        hints.forEach((field, hint) -> SharedKey.field(model.card(), field).ifPresent(key -> found.put(key, hint)));
        return found;
    }

    private void follow(CardField field) {
        FieldCell cell = cells.get(field);
        cell.input().requestFocus();
        model.follow(field).ifPresent(reason -> cell.field().refuse(reason));
    }

    Optional<Node> node(CardField field) {
        return Optional.ofNullable(cells.get(field)).map(FieldCell::root);
    }

    Node root() {
        return grid;
    }

    /** What is typed into for a field, where this form shows it. */
    Optional<Node> input(CardField field) {
        return Optional.ofNullable(cells.get(field)).map(FieldCell::input);
    }

    /** The field whose control, or a button beside it, a node is. */
    Optional<CardField> field(Node node) {
        return cells.entrySet().stream().filter(cell -> Focus.within(node, cell.getValue().root()))
                .map(Map.Entry::getKey).findFirst();
    }

    void show(CardDocument document) {
        for (CardField field : SPANS.keySet()) {
            FieldCell cell = cells.get(field);
            cell.field().show(document.card().text(field));
            Optional<Finding> finding = model.finding(field);
            cell.field().showFinding(message(finding));
            fixes.get(field).show(finding);
            cell.input().setPromptText(document.card().field(field).isEmpty() ? Strings.get("card.field.absent") : "");
            chains.get(field).show(document.derivation(field), document.derived(field));
        }
        showOthers(document.card().others());
    }

    static Optional<FieldMessage> message(Optional<Finding> finding) {
        return finding.map(found -> new FieldMessage(found.severity(), found.message()));
    }

    private void showOthers(List<OtherKey> keys) {
        List<String> now = keys.stream().map(OtherKey::key).toList();
        if (!now.equals(otherKeys)) {
            List<Node> added = new ArrayList<>();
            now.forEach(key -> added.add(others.computeIfAbsent(key, this::otherCell).root()));
            grid.getChildren().remove(SPANS.size(), grid.getChildren().size());
            grid.getChildren().addAll(added);
            otherKeys = now;
        }
        for (OtherKey key : keys) {
            FieldCell cell = others.get(key.key());
            cell.field().show(key.value());
            cell.input().setEditable(key.scalar());
            cell.field().showFinding(key.scalar() ? Optional.empty() : Optional.of(
                    new FieldMessage(Severity.INFO, Strings.get("card.field.notScalar"))));
        }
    }

    private FieldCell otherCell(String key) {
        FieldCell cell = new FieldCell(key, text -> Optional.empty(), text -> model.setOther(key, text), model::endMerge);
        FlowGrid.span(cell.root(), 3);
        return cell;
    }

    /** Puts the focus on a field of this form. */
    void focus(CardField field) {
        Optional.ofNullable(cells.get(field)).ifPresent(cell -> cell.input().requestFocus());
    }
}

package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javafx.fxml.FXML;
import javafx.scene.Node;
import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Finding;
import org.cardwright.model.OtherKey;
import org.cardwright.model.Severity;
import org.cardwright.competency.SharedKey;
import org.cardwright.check.FieldRules;
import org.cardwright.site.CareerLevel;
import org.cardwright.site.Groups;
import org.cardwright.ui.common.Nodes;
import org.cardwright.workspace.OpenCard;

/** The scalar fields of a card but its description: one cell each, derived ones with their chain. */
final class IdentityForm {
    /** The values that the site knows for a field; none where any text will do. */
    private static final Map<CardField, List<String>> CHOICES = Map.of(CardField.CAREER_LEVEL, CareerLevel.NAMES,
            CardField.GROUP, Groups.ALL, CardField.DESIGNATION, List.of(Groups.JOB, Groups.GENERAL));

    /** The fields of words that somebody wrote. */
    private static final Set<CardField> SPELLED = Set.of(CardField.JOB_SERIES_TITLE, CardField.COMPETENCY);

    private final OpenCard model;
    @FXML private FlowGrid grid;
    private final Map<CardField, FieldCell> cells = new LinkedHashMap<>();
    private final Map<CardField, ChainButton> chains = new EnumMap<>(CardField.class);
    private final Map<String, FieldCell> others = new HashMap<>();
    private final Map<CardField, FixButton> fixes = new EnumMap<>(CardField.class);
    private final Map<CardField, SharedHint> hints = new EnumMap<>(CardField.class);
    private final Consumer<SharedKey> compare;
    private final FormSpelling spelling;
    private List<String> otherKeys = List.of();

    IdentityForm(OpenCard model, Consumer<SharedKey> compare, FormSpelling spelling) {
        this.model = model;
        this.spelling = spelling;
        this.compare = compare;
    }

    @FXML
    private void initialize() {
        for (Node node : grid.getChildren()) {
            if (node instanceof FieldCell cell) {
                prepare(cell.getField(), cell);
            }
        }
    }

    private void prepare(CardField field, FieldCell cell) {
        cell.follow(FieldRules.of(field), text -> model.setField(field, text), model::endMerge);
        Optional.ofNullable(CHOICES.get(field)).ifPresent(cell::offer);
        ChainButton chain = new ChainButton(cell.name(), () -> follow(field));
        chain.setId("chain-" + field.key());
        FixButton fix = new FixButton(model, cell.input()::requestFocus);
        fix.setId("fix-" + field.key());
        fixes.put(field, fix);
        if (SharedKey.fields().contains(field)) {
            SharedHint hint = new SharedHint(cell.name(), () -> SharedKey.field(model.card(), field).ifPresent(compare));
            hint.setId("shared-" + field.key());
            hints.put(field, hint);
            cell.add(chain.chain(), chain, fix, hint);
        } else {
            cell.add(chain.chain(), chain, fix);
        }
        if (SPELLED.contains(field)) {
            new SpellingMarks(cell.input(), cell.input()::over, model, spelling).withKeys();
        }
        chains.put(field, chain);
        cells.put(field, cell);
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
        model.follow(field).ifPresent(reason -> cell.live().refuse(reason));
    }

    Optional<FieldCell> cell(CardField field) {
        return Optional.ofNullable(cells.get(field));
    }

    /** The cell of a key that is no field. */
    Optional<FieldCell> cell(String key) {
        return Optional.ofNullable(others.get(key));
    }

    Node root() {
        return grid;
    }

    /** What is typed into for a field, where this form shows it. */
    Optional<Node> input(CardField field) {
        return cell(field).map(FieldCell::input);
    }

    /** The field whose control, or a button beside it, a node is. */
    Optional<CardField> field(Node node) {
        return cells.entrySet().stream().filter(cell -> Nodes.within(node, cell.getValue()))
                .map(Map.Entry::getKey).findFirst();
    }

    void show(CardDocument document) {
        cells.forEach((field, cell) -> {
            cell.live().show(document.card().text(field));
            Optional<Finding> finding = model.finding(field);
            cell.live().showFinding(finding.map(FieldMessage::of));
            fixes.get(field).show(finding);
            cell.input().setPromptText(document.card().field(field).isEmpty() ? Strings.get("card.field.absent") : "");
            chains.get(field).show(document.derivation(field), document.derived(field));
        });
        showOthers(document.card().others());
    }

    private void showOthers(List<OtherKey> keys) {
        List<String> now = keys.stream().map(OtherKey::key).toList();
        if (!now.equals(otherKeys)) {
            List<Node> added = new ArrayList<>();
            now.forEach(key -> added.add(others.computeIfAbsent(key, this::otherCell)));
            grid.getChildren().remove(cells.size(), grid.getChildren().size());
            grid.getChildren().addAll(added);
            otherKeys = now;
        }
        for (OtherKey key : keys) {
            FieldCell cell = others.get(key.key());
            cell.live().show(key.value());
            cell.input().setEditable(key.scalar());
            cell.live().showFinding(key.scalar() ? Optional.empty() : Optional.of(
                    new FieldMessage(Severity.INFO, Strings.get("card.field.notScalar"))));
        }
    }

    private FieldCell otherCell(String key) {
        FieldCell cell = new FieldCell(key);
        cell.follow(text -> Optional.empty(), text -> model.setOther(key, text), model::endMerge);
        Nodes.whenShown(cell, 2, cell.live().status().label());
        FlowGrid.setSpan(cell, 3);
        return cell;
    }

    /** Puts the focus on a field of this form. */
    void focus(CardField field) {
        input(field).ifPresent(Node::requestFocus);
    }
}

package org.cardwright.ui.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;
import org.cardwright.competency.SharedKey;
import org.cardwright.ui.common.Nodes;
import org.cardwright.workspace.OpenCard;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The behaviors or the definitions of one level as rows that are typed into. */
final class ItemList extends RowList<String, ItemRow> {
    private final LevelsForm host;
    private final ItemKind kind;
    private final int level;
    private final Column root = new Column();
    private final SharedHint hint;

    ItemList(OpenCard model, LevelsForm host, Vacancies vacancies, ItemKind kind, int level) {
        super(model, vacancies, item -> item);
        this.host = host;
        this.kind = kind;
        this.level = level;
        hint = new SharedHint(Strings.get("card.shared.items", name(), FieldLabels.level(level)),
                () -> key().ifPresent(host::compare));
        hint.setId("shared-" + kind.name().toLowerCase(Locale.ROOT) + "-" + level);
        Label title = new Label(name());
        title.getStyleClass().add("item-list-title");
        HBox head = new HBox(title);
        Nodes.whenShown(head, 1, hint);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("item-list-head");
        lines.getStyleClass().add("rows");
        root.getStyleClass().add("item-list");
        root.getChildren().addAll(head, lines);
        if (grows()) {
            prepareAdd();
        }
    }

    private void prepareAdd() {
        add.setText(Strings.get("card.item.add", FieldLabels.item(kind)));
        add.setAccessibleText(Strings.get("card.item.addTo", FieldLabels.item(kind), place()));
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.getStyleClass().addAll("flat", "add");
        add.setId("add-" + kind.name().toLowerCase(Locale.ROOT) + "-" + level);
        add.setOnAction(event -> begin());
        root.getChildren().add(add);
    }

    /** What names these items among all cards, where the card tells its competency. */
    Optional<SharedKey> key() {
        return grows() ? SharedKey.items(model().card(), level, kind) : Optional.empty();
    }

    SharedHint hint() {
        return hint;
    }

    Column root() {
        return root;
    }

    LevelsForm host() {
        return host;
    }

    ItemKind kind() {
        return kind;
    }

    int level() {
        return level;
    }

    /** Whether these items belong to a level, to which others can be added. */
    @Override
    boolean grows() {
        return level != Edit.UNASSIGNED;
    }

    /** "Behaviors" or "Definitions". */
    String name() {
        return FieldLabels.of(kind.field());
    }

    /** "Level 2, behavior 1": no other item of the card is called so. */
    String nameOf(String number) {
        return Strings.get("card.item.name", place(), FieldLabels.item(kind), number);
    }

    private String place() {
        return FieldLabels.level(level, level > 0 ? "" : Strings.get(level == 0 ? "card.levels.unknown" : "assign.open"));
    }

    @Override
    void show(List<String> items) {
        super.show(items);
        Nodes.show(root, grows() || !items.isEmpty());
    }

    @Override
    ItemRow make() {
        return new ItemRow(this);
    }

    @Override
    Edit adding(int index, ItemRow row) {
        return new Edit.AddItem(kind, level, index, row.copied());
    }

    @Override
    Edit setting(int index, ItemRow row) {
        return new Edit.SetItem(kind, level, index, row.copied());
    }

    @Override
    Edit removing(int index) {
        return new Edit.RemoveItem(kind, level, index);
    }

    @Override
    boolean pressed(KeyEvent event, ItemRow row) {
        return ItemKeys.pressed(event, this, row);
    }

    /** Puts the first of several pasted lines into a row and adds an item below for each of the others, in one step. */
    void paste(ItemRow row, List<String> lines) {
        row.area().replaceSelection(lines.getFirst());
        int index = indexOf(row);
        for (String line : lines.subList(1, index < 0 || !grows() ? 1 : lines.size())) {
            index++;
            Optional<String> refusal = model().edit(row.mergeKey(), new Edit.AddItem(kind, level, index, line));
            if (refusal.isPresent()) {
                row.refuse(refusal.get());
                return;
            }
        }
        focus(Math.max(0, index));
    }

    /** The focus left a row: an empty one goes, and the next edit is a step of its own. */
    void left(ItemRow row) {
        model().endMerge();
        if (!row.blank()) {
            row.field().settle();
        } else if (isDraft(row)) {
            dropDraft();
        } else if (indexOf(row) >= 0) {
            take(row);
        }
    }

    @Override
    void move(ItemRow row, int from, int to) {
        moveTo(row, new LevelsForm.Place(level, to));
    }

    /** Moves an item to the end of another level. */
    void moveToLevel(ItemRow row, int toLevel) {
        moveTo(row, new LevelsForm.Place(toLevel, host.list(kind, toLevel).map(ItemList::size).orElse(0)));
    }

    void moveTo(ItemRow row, LevelsForm.Place place) {
        LevelsForm.Place from = new LevelsForm.Place(level, indexOf(row));
        if (from.index() >= 0 && !row.blank()) {
            host.move(kind, from, place, row.area().getCaretPosition()).ifPresent(row::refuse);
        }
    }

    /** The level before or after this one among those that the card holds. */
    Optional<Integer> neighborLevel(int step) {
        List<Integer> levels = host.levels();
        int at = levels.indexOf(level);
        int next = at < 0 && step < 0 ? -1 : at + step;
        return next >= 0 && next < levels.size() ? Optional.of(levels.get(next)) : Optional.empty();
    }
}

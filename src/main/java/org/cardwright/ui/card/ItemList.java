package org.cardwright.ui.card;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.cardwright.document.Edit;
import org.cardwright.edit.EditNames;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;
import org.cardwright.competency.SharedKey;
import org.cardwright.ui.common.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The behaviors or the definitions of one level as rows that are typed into. */
final class ItemList {
    private final CardViewModel model;
    private final ItemHost host;
    private final ItemKind kind;
    private final int level;
    private final Button add = new Button();
    private final Column box = new Column();
    private final Rows<String, ItemRow> rows = new Rows<>(box, () -> new ItemRow(this), add::requestFocus);
    private final RowSelection<ItemRow> selection = new RowSelection<>(() -> rows(), row -> row.area().getText());
    private final Column root = new Column();
    private final SharedHint hint;

    ItemList(CardViewModel model, ItemHost host, ItemKind kind, int level) {
        this.model = model;
        this.host = host;
        this.kind = kind;
        this.level = level;
        hint = new SharedHint(Strings.get("card.shared.items", name(), FieldLabels.level(level)),
                () -> key().ifPresent(host::compare));
        hint.setId("shared-" + kind.name().toLowerCase(Locale.ROOT) + "-" + level);
        Label title = new Label(name());
        title.getStyleClass().add("item-list-title");
        HBox head = new HBox(title, hint);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("item-list-head");
        box.getStyleClass().add("rows");
        root.getStyleClass().add("item-list");
        root.getChildren().addAll(head, box);
        if (assigned()) {
            prepareAdd();
        }
    }

    private void prepareAdd() {
        add.setText(Strings.get("card.item.add", FieldLabels.item(kind)));
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.getStyleClass().addAll("flat", "add");
        add.setId("add-" + kind.name().toLowerCase(Locale.ROOT) + "-" + level);
        add.setOnAction(event -> begin());
        root.getChildren().add(add);
    }

    /** What names these items among all cards, where the card tells its competency. */
    Optional<SharedKey> key() {
        return assigned() ? SharedKey.items(model.card(), level, kind) : Optional.empty();
    }

    SharedHint hint() {
        return hint;
    }

    Node root() {
        return root;
    }

    /** The rows that are selected to be copied. */
    RowSelection<ItemRow> selection() {
        return selection;
    }

    ItemHost host() {
        return host;
    }

    ItemKind kind() {
        return kind;
    }

    int level() {
        return level;
    }

    /** Whether these items belong to a level. */
    boolean assigned() {
        return level != Edit.UNASSIGNED;
    }

    /** "Behaviors" or "Definitions". */
    String name() {
        return FieldLabels.of(kind.field());
    }

    int size() {
        return rows.all().size();
    }

    List<ItemRow> rows() {
        return rows.all();
    }

    int indexOf(ItemRow row) {
        return rows.indexOf(row);
    }

    void show(List<String> items) {
        selection.clear();
        rows.show(items);
        Nodes.show(root, assigned() || !items.isEmpty());
    }

    /** Puts the focus on an item, or on the button that adds one where there is none. */
    void focus(int index) {
        rows.focus(index);
    }

    /** Begins a new item behind all others. */
    void begin() {
        rows.begin(size());
    }

    /** Begins a new item below a row. */
    void addBelow(ItemRow row) {
        if (assigned() && !row.blank()) {
            rows.begin(indexOf(row) + 1);
        }
    }

    /** Takes what was typed into a row into the card; a row without text is not taken. */
    Optional<String> commit(ItemRow row, String text) {
        if (text.isBlank()) {
            return row.fresh() && !rows.isDraft(row) ? takeBack(row) : Optional.empty();
        }
        if (!rows.isDraft(row)) {
            Edit edit = new Edit.SetItem(kind, level, indexOf(row), text);
            return model.edit(row.mergeKey(), edit);
        }
        Edit edit = new Edit.AddItem(kind, level, rows.promote(), text);
        Optional<String> refusal = model.edit(row.mergeKey(), edit);
        refusal.ifPresentOrElse(reason -> rows.demote(row), row::added);
        return refusal;
    }

    /** A new item whose text was deleted at once leaves no trace in the history: its row is a draft again. */
    private Optional<String> takeBack(ItemRow row) {
        int index = indexOf(row);
        rows.demote(row);
        Optional<String> refusal = model.edit(EditNames.of(new Edit.AddItem(kind, level, index, "")), row.mergeKey(),
                new Edit.RemoveItem(kind, level, index));
        if (refusal.isPresent()) {
            rows.promote();
        }
        return refusal;
    }

    /** Puts the first of several pasted lines into a row and adds an item below for each of the others, in one step. */
    void paste(ItemRow row, List<String> lines) {
        row.area().replaceSelection(lines.getFirst());
        int index = indexOf(row);
        for (String line : lines.subList(1, index < 0 || !assigned() ? 1 : lines.size())) {
            index++;
            Edit edit = new Edit.AddItem(kind, level, index, line);
            Optional<String> refusal = model.edit(row.mergeKey(), edit);
            if (refusal.isPresent()) {
                row.field().refuse(refusal.get());
                return;
            }
        }
        focus(Math.max(0, index));
    }

    /** The focus left a row: an empty one goes, and the next edit is a step of its own. */
    void left(ItemRow row) {
        model.endMerge();
        if (!row.blank()) {
            row.field().settle();
        } else if (rows.isDraft(row)) {
            rows.dropDraft();
        } else if (indexOf(row) >= 0) {
            removeItem(row);
        }
    }

    /** Removes a row and puts the focus on the one before it, or on the one that takes its place. */
    void remove(ItemRow row, int focusOffset) {
        if (rows.isDraft(row)) {
            int index = rows.draftIndex();
            rows.dropDraft();
            focus(index + focusOffset);
        } else {
            int index = indexOf(row);
            removeItem(row);
            if (indexOf(row) < 0) {
                focus(index + focusOffset);
            }
        }
    }

    private void removeItem(ItemRow row) {
        model.edit("", new Edit.RemoveItem(kind, level, indexOf(row)))
                .ifPresent(row.field()::refuse);
    }

    /** Moves an item up or down within its level. */
    void move(ItemRow row, int by) {
        int to = indexOf(row) + by;
        if (to >= 0 && to < size()) {
            moveTo(row, new ItemHost.Place(level, to));
        }
    }

    /** Moves an item to the end of another level. */
    void moveToLevel(ItemRow row, int toLevel) {
        moveTo(row, new ItemHost.Place(toLevel, host.list(kind, toLevel).map(ItemList::size).orElse(0)));
    }

    void moveTo(ItemRow row, ItemHost.Place place) {
        ItemHost.Place from = new ItemHost.Place(level, indexOf(row));
        if (from.index() >= 0 && !row.blank()) {
            host.move(kind, from, place, row.area().getCaretPosition()).ifPresent(row.field()::refuse);
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

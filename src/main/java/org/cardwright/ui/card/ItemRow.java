package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cardwright.i18n.Strings;
import org.cardwright.check.FieldRules;
import org.cardwright.model.FieldLabels;
import org.cardwright.site.ProficiencyLevel;
import org.cardwright.ui.common.NameLabel;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Tips;

/** One behavior or definition: its number, by which it is dragged, its text and its menu. */
final class ItemRow extends Row<String> {
    private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");

    private final ItemList list;
    private final GrowingTextArea area = new GrowingTextArea();
    private final NameLabel label = new NameLabel(area);
    private final LiveField field;
    private final RowFix fix;
    private final SpellingMarks marks;

    ItemRow(ItemList list) {
        super("item-row");
        this.list = list;
        field = new LiveField(area, FieldRules::item, text -> list.commit(this));
        marks = new SpellingMarks(area, area::over, list.model(), list.host().spelling());
        Column text = new Column(area);
        Nodes.whenShown(text, 1, field.status().label());
        fix = new RowFix(text, area::requestFocus);
        HBox.setHgrow(text, Priority.ALWAYS);
        fill(list.grows() ? new Node[] {text, label} : new Node[] {text, label, assignButton()});
        prepareHandle(number());
        list.selection().watch(this);
        RowKeys.on(list, this);
        area.onPasteOfLines(lines -> list.paste(this, lines));
        Focus.onLeave(area, () -> {
            list.left(this);
            fresh(false);
        });
    }

    private void prepareHandle(Label handle) {
        handle.setCursor(Cursor.OPEN_HAND);
        Tips.setText(handle, Strings.get("card.item.drag"));
        handle.setOnMousePressed(MouseEvent::consume);
        handle.setOnMouseDragged(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                list.host().drag(this, event.getSceneX(), event.getSceneY());
            }
        });
        handle.setOnMouseReleased(event -> list.host().drop(this, event.getSceneX(), event.getSceneY()));
    }

    private Button assignButton() {
        Button assign = new Button(Strings.get("card.item.assign"));
        assign.getStyleClass().add("small");
        assign.setMinWidth(Button.USE_PREF_SIZE);
        assign.setOnAction(event -> {
            ContextMenu popup = new ContextMenu();
            popup.getItems().addAll(levels());
            popup.show(assign, Side.BOTTOM, 0, 0);
        });
        return assign;
    }

    @Override
    ContextMenu menu() {
        Menu levels = new Menu(Strings.get(list.grows() ? "card.item.toLevel" : "card.item.assign"));
        levels.getItems().addAll(levels());
        List<MenuItem> words = new ArrayList<>(area.isFocused() ? marks.items() : List.of());
        if (!words.isEmpty()) {
            words.add(new SeparatorMenuItem());
        }
        return RowMenu.of(list, this, words, List.of(levels));
    }

    /** One entry per level that the item can move to; a level that the card lacks is added. */
    private List<MenuItem> levels() {
        SortedSet<Integer> levels = new TreeSet<>(list.host().levels());
        for (ProficiencyLevel level : ProficiencyLevel.values()) {
            levels.add(level.number());
        }
        levels.removeIf(level -> level < 1 || level == list.level());
        return levels.stream().map(level -> {
            String keys = ProficiencyLevel.ofNumber(level).isPresent() ? "Alt+" + level : "";
            String name = FieldLabels.level(level);
            String text = list.host().levels().contains(level) ? name : Strings.get("card.level.new", name);
            return RowMenu.item(text, keys, true, () -> list.moveToLevel(this, level));
        }).toList();
    }

    ItemList list() {
        return list;
    }

    GrowingTextArea area() {
        return area;
    }

    @Override
    LiveField field() {
        return field;
    }

    RowFix fix() {
        return fix;
    }

    @Override
    double heightWith(String item, double width) {
        Region root = root();
        return root.getWidth() == 0 ? USUAL
                : area.heightWith(item, width - root.getWidth() + area.getWidth()) + root.getHeight() - area.getHeight();
    }

    @Override
    boolean shows(String item) {
        return field.shown().equals(item);
    }

    @Override
    void show(String item) {
        field.show(item);
    }

    @Override
    String call(String ofNumber) {
        label.setText(list.nameOf(ofNumber));
        return label.getText();
    }

    @Override
    void focus() {
        focus(area.getLength());
    }

    @Override
    boolean blank() {
        return area.getText().isBlank();
    }

    @Override
    String copied() {
        return area.getText();
    }

    void focus(int caret) {
        area.requestFocus();
        area.positionCaret(Math.min(caret, area.getLength()));
    }

    /** Shows where a dragged item would go: above this row, below it or neither. */
    void showDrop(boolean above, boolean below) {
        root().pseudoClassStateChanged(DROP_ABOVE, above);
        root().pseudoClassStateChanged(DROP_BELOW, below);
    }
}

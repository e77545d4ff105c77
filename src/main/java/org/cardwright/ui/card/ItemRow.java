package org.cardwright.ui.card;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cardwright.i18n.Strings;
import org.cardwright.check.FieldRules;
import org.cardwright.ui.common.NameLabel;
import org.cardwright.ui.common.Tips;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One behavior or definition: its number, by which it is dragged, its text and its menu. */
final class ItemRow implements Row<String> {
    private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");
    private static int created;

    private final ItemList list;
    private final String mergeKey = "item#" + created++;
    private final Line root = new Line();
    private final Label handle = new Label();
    private final GrowingTextArea area = new GrowingTextArea();
    private final Button menu = new Button(null, new FontIcon(Feather.MORE_VERTICAL));
    private final NameLabel label = new NameLabel(area);
    private final LiveField field;
    private final RowFix fix;
    private boolean fresh;

    ItemRow(ItemList list) {
        this.list = list;
        field = new LiveField(area, FieldRules::item, text -> list.commit(this, text));
        Column text = new Column(area, field.status().label());
        fix = new RowFix(text, area::requestFocus);
        HBox.setHgrow(text, Priority.ALWAYS);
        root.getStyleClass().add("item-row");
        root.setAlignment(Pos.TOP_LEFT);
        root.getChildren().addAll(handle, text, label);
        prepareHandle();
        list.selection().watch(this, handle);
        if (!list.assigned()) {
            root.getChildren().add(assignButton());
        }
        root.getChildren().add(menu);
        menu.getStyleClass().addAll("flat", "button-icon", "item-menu");
        menu.setFocusTraversable(false);
        menu.setOnAction(event -> openMenu());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> ItemKeys.pressed(event, list, this));
        MenuKeys.only(root);
        Tips.setText(menu, Strings.get("card.item.menu.help"));
        area.onPasteOfLines(lines -> list.paste(this, lines));
        Focus.onLeave(area, () -> {
            list.left(this);
            fresh = false;
        });
    }

    private void prepareHandle() {
        handle.getStyleClass().add("item-handle");
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
            popup.getItems().addAll(ItemMenu.levels(list, this));
            popup.show(assign, Side.BOTTOM, 0, 0);
        });
        return assign;
    }

    /** Opens what can be done with the item. */
    void openMenu() {
        ContextMenu popup = ItemMenu.of(list, this);
        popup.show(menu, Side.BOTTOM, 0, 0);
    }

    @Override
    public Node root() {
        return root;
    }

    ItemList list() {
        return list;
    }

    GrowingTextArea area() {
        return area;
    }

    LiveField field() {
        return field;
    }

    RowFix fix() {
        return fix;
    }

    /** Everything that is typed into this row in a row is one step. */
    String mergeKey() {
        return mergeKey;
    }

    @Override
    public boolean shows(String item) {
        return field.shown().equals(item);
    }

    @Override
    public void show(String item) {
        field.show(item);
    }

    @Override
    public void place(int index) {
        String number = Integer.toString(index + 1);
        handle.setText(number);
        String name = Strings.get("card.item.name", list.name(), number);
        label.setText(name);
        menu.setAccessibleText(Strings.get("card.item.menu", name));
    }

    @Override
    public boolean focused() {
        return area.isFocused();
    }

    @Override
    public void focus() {
        focus(area.getLength());
    }

    @Override
    public boolean blank() {
        return area.getText().isBlank();
    }

    /** Whether this row became an item since the focus came to it, so that emptying it takes the item back. */
    boolean fresh() {
        return fresh;
    }

    void added() {
        fresh = true;
    }

    void focus(int caret) {
        area.requestFocus();
        area.positionCaret(Math.min(caret, area.getLength()));
    }

    /** Shows where a dragged item would go: above this row, below it or neither. */
    void showDrop(boolean above, boolean below) {
        root.pseudoClassStateChanged(DROP_ABOVE, above);
        root.pseudoClassStateChanged(DROP_BELOW, below);
    }
}

package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.spelling.SpellCheck;
import org.cardwright.spelling.Unknown;
import org.cardwright.text.Span;
import org.cardwright.ui.step.WordActions;
import org.cardwright.workspace.OpenCard;

/** The wavy lines below the words of a field that no list has, over the field, and the menu of such a word. */
final class SpellingMarks {
    /** Half of a wave, in letters of the usual size. */
    private static final double WAVE = 2;
    private static final double HEIGHT = 0.9;
    private static final double USUAL = 14;

    private final TextInputControl control;
    private final Consumer<Node> over;
    private final OpenCard model;
    private final FormSpelling spelling;
    private final Path waves = new Path();
    private final Rectangle seen = new Rectangle();
    private List<Unknown> words = List.of();
    private Optional<Text> followed = Optional.empty();
    private String before;

    /**
     * Marks the words of a field.
     *
     * @param over puts a node over the field; asked once there is something to mark
     */
    SpellingMarks(TextInputControl control, Consumer<Node> over, OpenCard model, FormSpelling spelling) {
        this.control = control;
        this.over = over;
        this.model = model;
        this.spelling = spelling;
        before = control.getText();
        waves.getStyleClass().add("spelling-waves");
        waves.setManaged(false);
        waves.setMouseTransparent(true);
        waves.setClip(seen);
        control.textProperty().addListener((observed, old, text) -> typed(text == null ? "" : text));
        control.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
        control.layoutBoundsProperty().addListener(observed -> draw());
        if (!text().isEmpty()) {
            spelling.later(this);
        }
    }

    /** Opens the menu of the word at the caret with the keys that open menus, where no row does. */
    void withKeys() {
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (MenuKeys.opens(event) && open()) {
                event.consume();
            }
        });
    }

    String text() {
        return control.getText() == null ? "" : control.getText();
    }

    CardId card() {
        return model.id();
    }

    /** What was found right where nothing was typed stays marked until the text was looked at. */
    private void typed(String text) {
        if (!words.isEmpty()) {
            words = moved(words, before, text);
            draw();
        }
        before = text;
        spelling.later(this);
    }

    /** The words before and after the part of a text that differs. */
    static List<Unknown> moved(List<Unknown> words, String old, String now) {
        int most = Math.min(old.length(), now.length());
        int start = 0;
        while (start < most && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        List<Unknown> moved = new ArrayList<>();
        for (Unknown word : words) {
            if (word.span().end() < start || word.span().end() == start && start == old.length() && now.length() < old.length()) {
                moved.add(word);
            } else if (word.span().start() > old.length() - end) {
                moved.add(new Unknown(word.span().shifted(now.length() - old.length()), word.word(), word.whole()));
            }
        }
        return moved;
    }

    /** Marks these words. */
    void show(List<Unknown> wrong) {
        if (!wrong.equals(words) || !wrong.isEmpty() && waves.getElements().isEmpty()) {
            words = wrong;
            draw();
        }
    }

    List<Unknown> words() {
        return words;
    }

    private void draw() {
        waves.getElements().clear();
        Optional<Text> text = words.isEmpty() ? Optional.empty() : drawn();
        if (text.isEmpty()) {
            return;
        }
        if (waves.getParent() == null) {
            over.accept(waves);
        }
        follow(text.get());
        seen.setWidth(control.getWidth());
        seen.setHeight(control.getHeight());
        for (Unknown word : words) {
            wave(text.get(), word.span());
        }
    }

    /** The node that draws the text; none before the field is in a window. */
    private Optional<Text> drawn() {
        return control.getSkin() == null || control.getScene() == null ? Optional.empty() : control.lookupAll(".text").stream()
                .filter(Text.class::isInstance).map(Text.class::cast).filter(node -> node.getText().equals(text())).findFirst();
    }

    /** Wrapping, scrolling and the size of letters move the words. */
    private void follow(Text text) {
        if (followed.filter(text::equals).isEmpty()) {
            followed = Optional.of(text);
            text.layoutBoundsProperty().addListener(observed -> draw());
            text.localToParentTransformProperty().addListener(observed -> draw());
        }
    }

    private void wave(Text text, Span span) {
        if (span.end() > text.getText().length()) {
            return;
        }
        double step = WAVE * control.getFont().getSize() / USUAL;
        double left = 0;
        PathElement[] shape = text.underlineShape(span.start(), span.end());
        for (int i = 0; i + 2 < shape.length; i++) {
            if (shape[i] instanceof MoveTo begin) {
                left = begin.getX();
            } else if (shape[i - 1] instanceof MoveTo && shape[i] instanceof LineTo right && shape[i + 1] instanceof LineTo low) {
                wave(text, left, right.getX(), low.getY(), step);
            }
        }
    }

    private void wave(Text text, double left, double right, double y, double step) {
        boolean high = false;
        for (double x = left; x <= right + step / 2; x += step) {
            Point2D at = control.sceneToLocal(text.localToScene(x, high ? y - step * HEIGHT : y));
            waves.getElements().add(x == left ? new MoveTo(at.getX(), at.getY()) : new LineTo(at.getX(), at.getY()));
            high = !high;
        }
    }

    /** The word that is marked at a place of the text, its ends included. */
    private Optional<Unknown> at(int index) {
        return words.stream().filter(word -> word.span().start() <= index && index <= word.span().end()).findFirst();
    }

    /** What can be done about the word at the caret; nothing where none is marked there. */
    List<MenuItem> items() {
        return at(control.getCaretPosition()).map(this::items).orElse(List.of());
    }

    /** Opens the menu of the word at the caret, below it. */
    boolean open() {
        Optional<Unknown> word = at(control.getCaretPosition());
        Optional<Text> text = drawn();
        if (word.isEmpty() || text.isEmpty()) {
            return false;
        }
        PathElement[] caret = text.get().caretShape(word.get().span().start(), true);
        MoveTo top = (MoveTo) caret[0];
        Point2D below = text.get().localToScreen(top.getX(), text.get().getLayoutBounds().getMinY() + top.getY() + control.getFont().getSize() * 1.5);
        menu(word.get()).show(control, below.getX(), below.getY());
        return true;
    }

    /** A right click at a marked word; the keys are for the menu of the word at the caret. */
    private void asked(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            if (at(control.getCaretPosition()).isPresent()) {
                event.consume();
            }
            return;
        }
        int index = switch (control.getSkin()) {
            case TextAreaSkin skin -> skin.getIndex(event.getX(), event.getY()).getInsertionIndex();
            case TextFieldSkin skin -> skin.getIndex(event.getX(), event.getY()).getInsertionIndex();
            default -> -1;
        };
        at(index).ifPresent(word -> {
            event.consume();
            control.requestFocus();
            control.positionCaret(index);
            menu(word).show(control, event.getScreenX(), event.getScreenY());
        });
    }

    private ContextMenu menu(Unknown word) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(items(word));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(FieldMenu.words(control));
        menu.getItems().addAll(new SeparatorMenuItem(), FieldMenu.who(control));
        return menu;
    }

    private List<MenuItem> items(Unknown word) {
        List<MenuItem> items = new ArrayList<>();
        SpellCheck.suggestions(word.word()).forEach(use -> items.add(RowMenu.item(use, "", true, () -> write(word, use))));
        if (items.isEmpty()) {
            items.add(RowMenu.item(Strings.get("spelling.none"), "", false, () -> {}));
        }
        spelling.actions().ifPresent(actions -> items.addAll(items(actions, word)));
        return items;
    }

    private List<MenuItem> items(WordActions actions, Unknown word) {
        String said = word.said(text());
        List<MenuItem> items = new ArrayList<>(List.of(new SeparatorMenuItem(),
                RowMenu.item(Strings.get("spelling.add.folder"), "", true, () -> actions.addToFolder(said)),
                RowMenu.item(Strings.get("spelling.add.mine"), "", true, () -> actions.addToMine(said)),
                RowMenu.item(Strings.get("spelling.ignore"), "", true, () -> actions.ignore(card(), said))));
        int cards = actions.cards(said);
        if (cards > 1) {
            items.add(RowMenu.item(Strings.get("spelling.change.all", cards), "", true, () -> actions.change(said)));
        }
        return items;
    }

    /** A step of its own, as if it was typed. */
    private void write(Unknown word, String use) {
        model.endMerge();
        control.requestFocus();
        control.replaceText(word.span().start(), word.span().end(), use);
        model.endMerge();
    }
}

package org.cardwright.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import org.cardwright.i18n.Strings;
import org.cardwright.text.Offers;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Offers values below a text field, while it is typed or by the arrow down, and lets anything else be typed too. The
 * focus stays in the field, whose keys do what they always do: the list gets only the arrows, Enter, Tab and Esc.
 */
public final class Completion<T> extends AutoCompletionBinding<T> {
    private static final int SHOWN = 8;
    private static final double LINE = 26;
    private static final double EDGES = 40;
    private static final double WIDEST = 640;
    private static final String CSS =
            Objects.requireNonNull(Completion.class.getResource("/css/cardwright.css")).toString();

    private final TextField field;
    private final Consumer<T> take;
    private final Offers<T> known;
    private final Function<T, String> words;
    private boolean whileTyping = true;
    private boolean taking;

    /**
     * Offers what holds every word of the field's text anywhere in its own.
     *
     * @param words what is shown of a value
     * @param take puts a value into the field, and into others where it fills several
     */
    public Completion(TextField field, List<T> known, Function<T, String> words, Consumer<T> take) {
        super(field, request -> List.of(), new InWords<>(words));
        this.field = field;
        this.words = words;
        this.take = take;
        this.known = new Offers<>(known, words);
        var popup = getAutoCompletionPopup();
        // Esc closes the list alone, and a click beside it does what it would do without one.
        popup.setHideOnEscape(false);
        popup.setConsumeAutoHidingEvents(false);
        popup.skinProperty().addListener((observed, old, skin) -> prepare(list()));
        setVisibleRowCount(SHOWN);
        field.setAccessibleHelp(Strings.get("completion.help"));
        field.textProperty().addListener((observed, old, text) -> typed());
        field.focusedProperty().addListener((observed, old, focused) -> hidePopup());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Offers texts; a chosen one replaces what the field holds. */
    public static Completion<String> of(TextField field, List<String> known) {
        return new Completion<>(field, known, text -> text, field::setText);
    }

    /** The same with an arrow at the right of the field, which shows all texts. */
    public static Completion<String> withArrow(CustomTextField field, List<String> known) {
        Completion<String> completion = of(field, known);
        Label arrow = new Label("", new FontIcon(Feather.CHEVRON_DOWN));
        arrow.getStyleClass().add("completion-arrow");
        arrow.setCursor(Cursor.DEFAULT);
        arrow.setOnMousePressed(event -> completion.showAll());
        completion.hiddenBy(arrow);
        field.setRight(arrow);
        return completion;
    }

    /** Offers nothing while a person types: only by key or by {@linkplain #openedBy a button}. */
    public Completion<T> onlyWhenAsked() {
        whileTyping = false;
        return this;
    }

    /** Spells what was typed as one of the values does, where it differs only in case. */
    public Completion<T> spelledAsKnown() {
        field.focusedProperty().addListener((observed, old, focused) -> {
            if (!focused) {
                known.meant(field.getText()).ifPresent(take);
            }
        });
        return this;
    }

    /** Lets a button beside the field show all values, and hide them. */
    public void openedBy(ButtonBase button) {
        button.setOnAction(event -> showAll());
        hiddenBy(button);
    }

    /** A press on it while the list is shown does no more than to hide the list. */
    private void hiddenBy(Node button) {
        getAutoCompletionPopup().consumeAutoHidingEventsProperty().bind(button.hoverProperty());
    }

    private void showAll() {
        field.requestFocus();
        offer(known.all());
    }

    /** The library's own style sheet has colors that are not those of the theme, and lines of another height. */
    private void prepare(ListView<T> list) {
        list.getStylesheets().setAll(CSS);
        list.setAccessibleText(Strings.get("completion.list"));
        list.setFocusTraversable(false);
        TextSize.setRow(list, LINE);
        list.prefHeightProperty().unbind();
    }

    private void typed() {
        if (whileTyping && !taking && field.isFocused()) {
            offer(known.matching(field.getText()));
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        boolean arrow = key == KeyCode.DOWN || key == KeyCode.UP;
        if (!showing()) {
            if (key == KeyCode.DOWN) {
                List<T> matching = known.matching(field.getText());
                offer(matching.isEmpty() ? known.all() : matching);
                step(1);
                event.consume();
            }
        } else if (arrow) {
            step(key == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (key == KeyCode.ESCAPE) {
            hidePopup();
            event.consume();
        } else if ((key == KeyCode.ENTER || key == KeyCode.TAB) && !event.isShortcutDown() && selected().isPresent()) {
            selected().ifPresent(this::completeUserInput);
            if (key == KeyCode.ENTER) {
                event.consume();
            }
        }
    }

    private boolean showing() {
        return getAutoCompletionPopup().isShowing();
    }

    /** The library makes the list when it first shows it. */
    @SuppressWarnings("unchecked")
    private ListView<T> list() {
        return (ListView<T>) getAutoCompletionPopup().getSkin().getNode();
    }

    private Optional<T> selected() {
        return Optional.ofNullable(list().getSelectionModel().getSelectedItem());
    }

    private void step(int by) {
        if (showing()) {
            int from = list().getSelectionModel().getSelectedIndex();
            int to = Math.floorMod(from < 0 && by < 0 ? by : from + by, list().getItems().size());
            list().getSelectionModel().select(to);
            list().scrollTo(Math.max(0, to - SHOWN / 2));
        }
    }

    private void offer(List<T> values) {
        if (values.isEmpty() || field.getScene() == null) {
            hidePopup();
            return;
        }
        getAutoCompletionPopup().getSuggestions().setAll(values);
        showPopup();
    }

    /** Shows the list as wide as its longest line, and above the field where there is no room below. */
    @Override
    protected void showPopup() {
        super.showPopup();
        ListView<T> list = list();
        list.getSelectionModel().clearSelection();
        list.applyCss();
        double height = Math.min(SHOWN, list.getItems().size()) * TextSize.of(LINE) + list.snappedTopInset()
                + list.snappedBottomInset();
        list.setPrefHeight(height);
        setPrefWidth(Math.max(field.getWidth(), Math.min(TextSize.of(WIDEST), widest(list.getItems()))));
        Bounds at = field.localToScreen(field.getLayoutBounds());
        boolean below = Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), 1, 1).stream()
                .allMatch(screen -> at.getMaxY() + height <= screen.getVisualBounds().getMaxY());
        getAutoCompletionPopup().setAnchorLocation(below ? AnchorLocation.CONTENT_TOP_LEFT
                : AnchorLocation.CONTENT_BOTTOM_LEFT);
        getAutoCompletionPopup().setAnchorX(at.getMinX());
        getAutoCompletionPopup().setAnchorY(below ? at.getMaxY() + 2 : at.getMinY() - 2);
    }

    /** The width that shows all of the values, with room for the edges and a scroll bar. */
    private double widest(List<T> values) {
        Text measure = new Text();
        measure.setFont(field.getFont());
        return EDGES + values.stream().mapToDouble(value -> {
            measure.setText(words.apply(value));
            return measure.getLayoutBounds().getWidth();
        }).max().orElse(0);
    }

    @Override
    protected void completeUserInput(T value) {
        taking = true;
        take.accept(value);
        taking = false;
        field.end();
        hidePopup();
    }

    @Override
    public void dispose() {
        hidePopup();
    }
}

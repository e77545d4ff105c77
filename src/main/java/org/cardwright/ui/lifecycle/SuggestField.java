package org.cardwright.ui.lifecycle;

import java.util.List;
import java.util.Locale;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import org.cardwright.i18n.Strings;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field that offers what other cards say, while typing or by the arrow down, and takes anything else too. */
final class SuggestField extends CustomTextField {
    private static final int MOST = 60;
    private static final int SHOWN = 8;
    private static final double LINE = 26;
    private static final double EDGES = 40;

    private final List<String> known;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();
    private boolean filling;

    SuggestField(String name, List<String> known) {
        this.known = List.copyOf(known);
        setAccessibleText(name);
        setAccessibleHelp(Strings.get("lifecycle.suggest"));
        setMaxWidth(Double.MAX_VALUE);
        Label arrow = new Label("", new FontIcon(Feather.CHEVRON_DOWN));
        arrow.getStyleClass().add("suggest-arrow");
        arrow.setCursor(Cursor.DEFAULT);
        arrow.setOnMousePressed(this::arrowPressed);
        setRight(arrow);
        list.getStyleClass().add("suggest-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> pick());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        textProperty().addListener((observed, old, text) -> typed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((observed, old, focused) -> popup.hide());
    }

    /** Takes what other cards say as they spell it, also where it was typed in another case. */
    SuggestField spelledAsKnown() {
        focusedProperty().addListener((observed, old, focused) -> {
            if (!focused && !known.contains(getText())) {
                known.stream().filter(one -> one.equalsIgnoreCase(getText().strip())).findFirst().ifPresent(this::fill);
            }
        });
        return this;
    }

    /** Sets the text without offering anything. */
    void fill(String text) {
        filling = true;
        setText(text);
        filling = false;
    }

    private void typed() {
        if (!filling && isFocused()) {
            offer(matching(known, getText()));
        }
    }

    private void arrowPressed(MouseEvent event) {
        requestFocus();
        if (popup.isShowing()) {
            popup.hide();
        } else {
            offer(known);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (popup.isShowing()) {
                    step(1);
                } else {
                    List<String> matching = matching(known, getText());
                    offer(matching.isEmpty() ? known : matching);
                    list.getSelectionModel().selectFirst();
                }
                event.consume();
            }
            case UP -> {
                step(-1);
                event.consume();
            }
            case ENTER -> {
                if (popup.isShowing() && list.getSelectionModel().getSelectedItem() != null) {
                    pick();
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (popup.isShowing()) {
                    popup.hide();
                    event.consume();
                }
            }
            case TAB -> {
                if (popup.isShowing()) {
                    pick();
                }
            }
            default -> {}
        }
    }

    private void step(int by) {
        if (popup.isShowing()) {
            int to = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, list.getItems().size());
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - SHOWN / 2));
        }
    }

    private void offer(List<String> texts) {
        if (texts.isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(texts);
        list.getSelectionModel().clearSelection();
        list.setPrefSize(Math.max(getWidth(), widest(texts)), Math.min(SHOWN, texts.size()) * LINE + 4);
        if (!popup.isShowing()) {
            Bounds place = localToScreen(getBoundsInLocal());
            popup.show(this, place.getMinX(), place.getMaxY() + 2);
        }
    }

    /** The width that shows all of the texts, with room for the edges and a scroll bar. */
    private double widest(List<String> texts) {
        Text measure = new Text();
        measure.setFont(getFont());
        return EDGES + texts.stream().mapToDouble(text -> {
            measure.setText(text);
            return measure.getLayoutBounds().getWidth();
        }).max().orElse(0);
    }

    private void pick() {
        String chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            fill(chosen);
            end();
            popup.hide();
        }
    }

    /** Those that hold every word of the text; none where the text is one of them already. */
    static List<String> matching(List<String> known, String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty() || known.stream().anyMatch(one -> one.equalsIgnoreCase(text.strip()))) {
            return List.of();
        }
        List<String> words = List.of(typed.split("\\s+"));
        return known.stream().filter(one -> words.stream().allMatch(one.toLowerCase(Locale.ROOT)::contains))
                .limit(MOST).toList();
    }
}

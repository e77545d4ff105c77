package org.cardwright.ui.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.cardwright.edit.HeightMemo;
import org.cardwright.text.PastedLines;
import org.cardwright.ui.common.Nodes;

/** A wrapped text area as high as its text, in which Tab moves on to the next control. */
public final class GrowingTextArea extends TextArea {
    private final HeightMemo heights = new HeightMemo();
    private final Text measure = new Text();
    private Optional<Consumer<List<String>>> pasteLines = Optional.empty();

    /** For FXML. */
    public GrowingTextArea() {
        getStyleClass().add("growing");
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        textProperty().addListener(observed -> requestLayout());
        skinProperty().addListener(observed -> hideScrollBars());
        Nodes.leaveByTab(this);
    }

    /** Puts a node over the text. */
    void over(Node node) {
        getChildren().add(node);
    }

    private void hideScrollBars() {
        if (lookup(".scroll-pane") instanceof ScrollPane pane) {
            // They are never seen, and take more time than all else of the area.
            pane.skinProperty().subscribe(skin -> {
                if (skin instanceof SkinBase<?> made) {
                    made.getChildren().removeIf(ScrollBar.class::isInstance);
                }
            });
            pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
    }

    /** Takes a paste of several lines in place of this control. */
    void onPasteOfLines(Consumer<List<String>> action) {
        pasteLines = Optional.of(action);
    }

    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<String> lines = clipboard.hasString() ? PastedLines.of(clipboard.getString()) : List.of();
        if (lines.size() > 1 && pasteLines.isPresent()) {
            pasteLines.get().accept(lines);
        } else if (!CleanTextField.paste(this)) {
            super.paste();
        }
    }

    /** Line breaks of a pasted text become blanks: no value of a card holds one. */
    @Override
    public void replaceText(int start, int end, String text) {
        super.replaceText(start, end, text.replaceAll("\\s*[\\r\\n]+\\s*", " "));
    }

    @Override
    public void requestLayout() {
        if (heights != null) {
            heights.clear();
        }
        super.requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Measured as the content measures, which itself is never lower than it was shown once. */
    private double heightAt(String text, double inner) {
        if (!(lookup(".content") instanceof Region content)) {
            return super.computePrefHeight(inner);
        }
        double beside = content.snappedLeftInset() + content.snappedRightInset();
        double beneath = content.snappedTopInset() + content.snappedBottomInset();
        measure.setFont(getFont());
        measure.setText(text);
        measure.setWrappingWidth(Math.max(0, inner - beside));
        return Math.ceil(measure.getLayoutBounds().getHeight() + beneath) + snappedTopInset() + snappedBottomInset();
    }

    /** How high this would be with another text. */
    double heightWith(String text, double width) {
        return heightAt(text, width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        return heights.of(inner, each -> heightAt(getText(), each));
    }
}

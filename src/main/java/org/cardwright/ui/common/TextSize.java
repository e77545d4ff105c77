package org.cardwright.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.cardwright.data.TextScale;

/** The size of texts in all windows, in percent, and of everything that is measured by them. */
public final class TextSize {
    private static final List<String> SHEETS = List.of("cardwright", "card", "competency", "course-manager", "export", "preview",
            "sources");
    /** Their shapes have a size of their own. */
    private static final String ARROWS = ".tree-cell > .tree-disclosure-node > .arrow, .titled-pane > .title > .arrow-button > .arrow,"
            + " .tab > .tab-container > .tab-close-button";
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");
    /** What one notch of a wheel scrolls; a touchpad needs several events for it. */
    private static final double NOTCH = 40;
    private static final IntegerProperty PERCENT = new SimpleIntegerProperty(TextScale.USUAL);
    private static final String ROW = TextSize.class.getName() + ".row";
    private static double wheel;

    private TextSize() {}

    public static IntegerProperty percent() {
        return PERCENT;
    }

    /** A length that is so many pixels at the usual size. */
    public static double of(double pixels) {
        return pixels * PERCENT.get() / TextScale.USUAL;
    }

    /** The height of a list's or a table's lines in pixels at the usual size; {@code TextSize.row} in FXML. */
    public static void setRow(Control list, double pixels) {
        list.getProperties().put(ROW, pixels);
        // The list keeps what follows the size, also while it is in no window.
        ChangeListener<Number> follows = (observed, old, now) -> row(list);
        list.getProperties().put(follows, follows);
        PERCENT.addListener(new WeakChangeListener<>(follows));
        row(list);
    }

    /** For FXML, which asks for it to know the type. */
    public static double getRow(Control list) {
        return (Double) list.getProperties().get(ROW);
    }

    private static void row(Node view) {
        if (view.getProperties().get(ROW) instanceof Double pixels) {
            switch (view) {
                case ListView<?> list -> list.setFixedCellSize(of(pixels));
                case TableView<?> table -> table.setFixedCellSize(of(pixels));
                case TreeView<?> tree -> tree.setFixedCellSize(of(pixels));
                default -> throw new IllegalArgumentException(view.toString());
            }
        }
    }

    /** A style sheet for the whole program, and those that it imports, at a size other than the usual one. */
    public static String style(String sheet) {
        StringBuilder css = new StringBuilder(TextScale.scaled(whole(sheet), PERCENT.get()));
        SHEETS.forEach(name -> css.append(TextScale.icons(read("/css/" + name + ".css"), PERCENT.get())));
        css.append(ARROWS).append(" { -fx-scale-x: ").append(of(1)).append("; -fx-scale-y: ").append(of(1)).append("; }\n");
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String whole(String sheet) {
        return IMPORT.matcher(read(sheet)).replaceAll(found -> Matcher.quoteReplacement(
                whole(found.group(1).startsWith("/") ? found.group(1) : "/css/" + found.group(1))));
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(TextSize.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the keys for the size of texts work in a window, and the wheel with the key for shortcuts. */
    public static void keys(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            IntUnaryOperator step = step(event);
            if (event.isShortcutDown() && !event.isAltDown() && step != null) {
                PERCENT.set(step.applyAsInt(PERCENT.get()));
                event.consume();
            }
        });
        scene.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown()) {
                event.consume();
                wheel += event.isInertia() ? 0 : event.getDeltaY();
                if (Math.abs(wheel) >= NOTCH) {
                    PERCENT.set(wheel > 0 ? TextScale.larger(PERCENT.get()) : TextScale.smaller(PERCENT.get()));
                    wheel = 0;
                }
            }
        });
    }

    private static IntUnaryOperator step(KeyEvent event) {
        return switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> TextScale::larger;
            case MINUS, SUBTRACT -> TextScale::smaller;
            case DIGIT0, NUMPAD0 -> percent -> TextScale.USUAL;
            default -> null;
        };
    }

    /** Makes columns of fields wider by a factor. */
    static void fit(GridPane grid, double factor) {
        grid.getColumnConstraints().forEach(column -> {
            column.setMinWidth(column.getMinWidth() > 0 ? column.getMinWidth() * factor : column.getMinWidth());
            column.setPrefWidth(column.getPrefWidth() > 0 ? column.getPrefWidth() * factor : column.getPrefWidth());
        });
    }

    /** Columns of a table that was made at the usual size, as wide as the present size needs them. */
    public static void fit(TableView<?> table) {
        table.getColumns().forEach(column -> widen(column, of(1)));
    }

    private static void widen(TableColumnBase<?, ?> column, double factor) {
        column.setMaxWidth(column.getMaxWidth() * factor);
        column.setPrefWidth(column.getPrefWidth() * factor);
        column.setMinWidth(column.getMinWidth() * factor);
    }

    /** Makes the rows of what is shown again, and its columns wider by a factor. */
    public static void changed(double factor) {
        List.copyOf(Window.getWindows()).stream().map(Window::getScene).filter(Objects::nonNull).map(Scene::getRoot)
                .forEach(root -> changed(root, factor));
    }

    private static void changed(Parent root, double factor) {
        root.lookupAll(".list-view").forEach(view -> again(((ListView<?>) view).cellFactoryProperty()));
        root.lookupAll(".tree-view").forEach(view -> again(((TreeView<?>) view).cellFactoryProperty()));
        root.lookupAll(".table-view").forEach(view -> {
            TableView<?> table = (TableView<?>) view;
            table.getColumns().forEach(column -> widen(column, factor));
            table.refresh();
        });
    }

    /** Cells are made again: their parts have the sizes that they were made with. */
    private static <T> void again(ObjectProperty<T> factory) {
        T made = factory.get();
        factory.set(null);
        factory.set(made);
    }
}

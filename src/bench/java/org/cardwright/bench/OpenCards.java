package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.cardwright.ui.CardwrightApp;

/**
 * A process that opens cards as a person would: a small one first, the biggest, and small ones again; and types ten
 * letters into the biggest. Prints for each card the milliseconds from the key to the layout of the frames with its form
 * and with its preview, then what {@link Stalls} found; for the letters the same, each on a line before. With a second
 * argument it types nothing and prints the memory of the process instead: with the tree, the same when
 * nothing was done for a while, after the first card, after the biggest, and with all tabs closed and nothing done again.
 */
final class OpenCards {
    static final int LATER = 5;
    static final int LETTERS = 10;
    private static final int REST = 90;
    private static final int IDLE = 60;
    private static final long PATIENCE = 20_000_000_000L;

    private final Scene scene;
    private final PageWords page;
    private final TreeView<?> tree;
    private final Optional<Stalls> stalls;
    private final boolean memory;
    private final List<TreeItem<?>> cards = new ArrayList<>();

    private OpenCards(boolean memory) {
        this.memory = memory;
        stalls = memory ? Optional.empty() : Optional.of(new Stalls());
        scene = Ticks.scene().orElseThrow();
        page = new PageWords(scene);
        tree = FullWindow.tree().orElseThrow();
    }

    static void main(String[] arguments) {
        Ticks.whenToolkitRuns(() -> Ticks.afterFrameWith(() -> FullWindow.tree().isPresent(),
                () -> new OpenCards(arguments.length > 1).start()));
        CardwrightApp.launchWith(new String[] {arguments[0]});
    }

    private void start() {
        // The window folds the preview away on a small screen.
        ToggleButton side = (ToggleButton) scene.lookup("#sidePane");
        if (!side.isSelected()) {
            side.fire();
        }
        collect(tree.getRoot());
        TreeItem<?> biggest = cards.removeLast();
        select(tree, cards.getFirst());
        // The checks of the folder come first, so that what is timed is the card alone.
        rest(3 * REST, () -> {
            stalls.ifPresent(Stalls::forget);
            Queue<TreeItem<?>> later = new ArrayDeque<>(cards.subList(1, 1 + LATER));
            told();
            idle(() -> open(cards.getFirst(), () -> {
                told();
                open(biggest, () -> {
                    told();
                    if (memory) {
                        close();
                    } else {
                        type(LETTERS, () -> next(later));
                    }
                });
            }));
        });
    }

    /** Frame by frame it would have something to do, and the editor clears its memory when it has not. */
    private void idle(Runnable then) {
        if (memory) {
            CompletableFuture.delayedExecutor(IDLE, TimeUnit.SECONDS).execute(() -> Platform.runLater(() -> {
                told();
                then.run();
            }));
        } else {
            then.run();
        }
    }

    private void next(Queue<TreeItem<?>> left) {
        if (left.isEmpty()) {
            Ticks.halt();
        }
        open(left.remove(), () -> next(left));
    }

    private void close() {
        TabPane tabs = tabs();
        if (tabs.getTabs().isEmpty()) {
            idle(Ticks::halt);
            return;
        }
        scene.getAccelerators().get(KeyCombination.valueOf("Shortcut+W")).run();
        rest(10, this::close);
    }

    private void collect(TreeItem<?> item) {
        item.setExpanded(true);
        List.copyOf(item.getChildren()).forEach(this::collect);
        if (item.isLeaf()) {
            cards.add(item);
        }
    }

    private static <T> void select(TreeView<T> tree, TreeItem<?> item) {
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            if (tree.getTreeItem(row) == item) {
                tree.getSelectionModel().clearAndSelect(row);
                tree.scrollTo(row);
            }
        }
    }

    /** Opens the selected card, rests until all that follows is done, and prints what was noticed. */
    private void open(TreeItem<?> item, Runnable then) {
        select(tree, item);
        tree.requestFocus();
        // A key comes between two frames.
        rest(REST / 3, () -> Platform.runLater(() -> {
            stalls.ifPresent(Stalls::forget);
            Object before = tabs().getSelectionModel().getSelectedItem();
            long start = System.nanoTime();
            long worked = Watch.work();
            Event.fireEvent(tree, key(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER));
            double pressed = (Watch.work() - worked) / 1e6;
            var watch = new Watch(scene, start, () -> tabs().getSelectionModel().getSelectedItem() != before
                    && description() != null, () -> page.toString().contains(start(description().getText())));
            rest(watch::done, () -> {
                stalls.ifPresent(watched -> {
                    print(watch.form(), watch.preview(), pressed + watch.formWork(), pressed + watch.previewWork());
                    watched.print("card");
                });
                then.run();
            });
        }));
    }

    private void type(int left, Runnable then) {
        TextArea field = description();
        if (left == LETTERS) {
            field.requestFocus();
            field.end();
            rest(REST / 3, () -> {
                stalls.ifPresent(Stalls::forget);
                Platform.runLater(() -> letter(field, left, then));
            });
        } else {
            Platform.runLater(() -> letter(field, left, then));
        }
    }

    private void letter(TextArea field, int left, Runnable then) {
        if (left == 0) {
            stalls.ifPresent(watched -> watched.print("letters"));
            then.run();
            return;
        }
        String letter = String.valueOf((char) ('a' + left));
        String expected = field.getText() + letter;
        long start = System.nanoTime();
        long before = Watch.work();
        Event.fireEvent(field, key(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
        double handled = (System.nanoTime() - start) / 1e6;
        double worked = (Watch.work() - before) / 1e6;
        // The page breaks its lines where it likes.
        String end = expected.substring(Math.max(0, expected.length() - 8));
        var watch = new Watch(scene, start, () -> true, () -> page.toString().contains(end));
        rest(watch::done, () -> {
            print(handled + watch.layout(), watch.preview(), worked + watch.layoutWork(), worked + watch.previewWork());
            rest(6, () -> type(left - 1, then));
        });
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, String letter, KeyCode code) {
        return new KeyEvent(type, letter, letter, code, false, false, false, false);
    }

    private TabPane tabs() {
        return (TabPane) scene.lookup(".card-tabs");
    }

    /** In the tab that is in front; null as long as it has no form. */
    private TextArea description() {
        var tab = tabs().getSelectionModel().getSelectedItem();
        return tab == null || tab.getContent() == null ? null
                : (TextArea) tab.getContent().lookup("#field-competency_description");
    }

    private static String start(String text) {
        return text.strip().substring(0, Math.min(20, text.strip().length()));
    }

    private static void rest(int frames, Runnable then) {
        int[] left = {frames};
        Ticks.afterFrameWith(() -> left[0]-- < 0, then);
    }

    private static void rest(BooleanSupplier done, Runnable then) {
        long patient = System.nanoTime() + PATIENCE;
        Ticks.afterFrameWith(() -> done.getAsBoolean() || System.nanoTime() > patient, () -> rest(REST, then));
    }

    private static void print(double... millis) {
        System.out.println(Arrays.stream(millis).mapToObj(one -> String.format(Locale.ROOT, "%.1f", one)).collect(Collectors.joining(" ")));
    }

    private void told() {
        if (memory) {
            System.out.println(resident());
        }
    }

    /** The megabytes that the process holds; not a number where the system does not tell. */
    static double resident() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024).findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}

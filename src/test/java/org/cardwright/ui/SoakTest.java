package org.cardwright.ui;

import static org.cardwright.ui.EditorWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.document.SomeEdits;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.Change;
import org.cardwright.fixtures.Sample;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.Workbench;
import org.cardwright.ui.recovery.RecoveryFeature;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Uses the real window at random, by a seed, beside a plain model of what it should hold: for some seconds, or with
 * {@code -Dcardwright.soak=3600} for an hour.
 */
@ExtendWith(ApplicationExtension.class)
class SoakTest {
    private static final int SECONDS = Integer.getInteger("cardwright.soak", 12);
    private static final long SEED = Long.getLong("cardwright.soak.seed", 1);
    private static final int CARDS = 40;
    private static final int STEPS_KEPT = SECONDS < 60 ? 6 : 150;
    private static final long ROOM = 24L << 20;

    private final Random random = new Random(SEED);
    private EditorWindow editor;
    private Workbench bench;
    private Path cards;
    private SoakModel model;
    private int count;
    private int saves;
    private int outside;
    private String last = "";

    @Start
    void start(Stage stage) throws IOException {
        Path temp = Files.createTempDirectory("cardwright-soak").toRealPath();
        cards = Files.createDirectory(temp.resolve("cards"));
        for (int i = 0; i < CARDS; i++) {
            Files.write(cards.resolve("card" + i + ".md"), Sample.generated((long) i).source().bytes());
        }
        // TestFX keeps all events of the stage that it gives.
        editor = new EditorWindow(new Stage(), temp.resolve("data"),
                Optional.of(List.of(new RecoveryFeature(), given -> bench = given)));
    }

    @Test
    void aLongTimeOfRandomUseKeepsEveryTextAndNoMemory() throws IOException {
        Instant start = Instant.now();
        Instant end = start.plus(Duration.ofSeconds(SECONDS));
        long early = 0;
        long late = 0;
        while (Instant.now().isBefore(end)) {
            // A session of its own each time, for a history that grows is no leak.
            open();
            for (int i = 0; i < STEPS_KEPT && Instant.now().isBefore(end); i++) {
                step();
                count++;
                compare();
            }
            saveAll();
            closeTabs();
            late = used();
            early = early == 0 ? late : early;
            System.out.printf("soak: %s, heap %d MB%n", told(start), late >> 20);
        }
        System.out.printf("soak: %s; heap %d MB after the first session, %d MB after the last%n", told(start),
                early >> 20, late >> 20);
        assertTrue(late < early + ROOM, "memory grew");
    }

    private String told(Instant start) {
        return String.format("%d s, %,d actions, %,d saves, %,d outside changes",
                Duration.between(start, Instant.now()).toSeconds(), count, saves, outside);
    }

    private void open() {
        editor.open(cards);
        until("a new workspace", () -> workspace().cards().size() >= CARDS && workspace().undoName().isEmpty());
        Map<CardId, String> texts = new TreeMap<>();
        editor.robot().interact(() -> workspace().cards().forEach(
                card -> texts.put(card, workspace().document(card).text())));
        model = new SoakModel(texts);
    }

    private void step() throws IOException {
        CardId card = pick();
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> edit(card);
            case 4 -> bulk();
            case 5, 6 -> undo();
            case 7 -> redo();
            case 8 -> save(card);
            case 9 -> outside(card);
            case 10 -> comeOrGo();
            default -> show(card);
        }
    }

    private CardId pick() {
        List<CardId> all = new ArrayList<>(model.texts().keySet());
        return all.get(random.nextInt(all.size()));
    }

    private void edit(CardId card) {
        last = "edit " + card;
        editor.robot().interact(() -> {
            CardDocument before = workspace().document(card);
            List<Edit> edits = before.readable() ? SomeEdits.of(before, random) : List.of();
            Edit edit = edits.isEmpty() ? new Edit.SetText(before.text() + "\n") : edits.get(
                    random.nextInt(edits.size()));
            last = edit + " on " + card;
            try {
                workspace().apply("edit", card, edit, Optional.empty());
                String after = workspace().document(card).text();
                if (!after.equals(before.text())) {
                    model.apply(Map.of(card, Optional.of(after)));
                }
            } catch (EditRefusedException e) {
                last = "refused " + edit;
            }
        });
    }

    private void bulk() {
        last = "bulk";
        editor.robot().interact(() -> {
            List<CardChange> changes = new ArrayList<>();
            Map<CardId, Optional<String>> after = new HashMap<>();
            for (CardId card : workspace().cards()) {
                if (random.nextInt(3) == 0) {
                    SourceText now = workspace().document(card).source();
                    String text = now.text().replaceFirst("(?m)^competency_group: .*$",
                            "competency_group: Group " + random.nextInt(99));
                    if (!text.equals(now.text())) {
                        changes.add(new CardChange(card, now, now.with(text)));
                        after.put(card, Optional.of(text));
                    }
                }
            }
            if (!changes.isEmpty()) {
                bench.apply(new Change("bulk", Instant.now(), changes), "Changed many");
                model.apply(after);
            }
        });
    }

    /** A card is created, or the one that was created is deleted. */
    private void comeOrGo() {
        last = "come or go";
        CardId guest = new CardId(Path.of("guest.md"));
        editor.robot().interact(() -> {
            Optional<SourceText> before = workspace().find(guest).map(CardDocument::source);
            Optional<SourceText> after = before.isPresent() ? Optional.empty()
                    : Optional.of(Sample.generated((long) random.nextInt(50)).source());
            bench.apply(new Change("guest", Instant.now(), List.of(new CardChange(guest, before, after))), "Guest");
            model.apply(Map.of(guest, after.map(SourceText::text)));
        });
    }

    private void undo() {
        last = "undo";
        if (model.canUndo()) {
            editor.robot().interact(bench::undo);
            model.undo();
        }
    }

    private void redo() {
        last = "redo";
        if (model.canRedo()) {
            editor.robot().interact(bench::redo);
            model.redo();
        }
    }

    private void save(CardId card) throws IOException {
        if (random.nextBoolean()) {
            saveAll();
        } else {
            save(List.of(card));
        }
    }

    private void saveAll() throws IOException {
        AtomicReference<List<CardId>> modified = new AtomicReference<>();
        editor.robot().interact(() -> modified.set(List.copyOf(workspace().modified())));
        save(modified.get());
    }

    private void save(List<CardId> some) throws IOException {
        last = "save " + some;
        saves++;
        AtomicReference<Boolean> complete = new AtomicReference<>(false);
        editor.robot().interact(() -> bench.save(some, () -> complete.set(true)));
        until("saved " + some + " " + editor.dialogs.said, complete::get);
        for (CardId card : some) {
            model.saved(card);
            String file = Files.exists(cards.resolve(card.file()))
                    ? SourceText.decode(Files.readAllBytes(cards.resolve(card.file()))).text() : "";
            assertEquals(model.files().getOrDefault(card, ""), file, () -> card + " on disk");
        }
    }

    /** Another program writes a file; one of a card without unsaved changes is read again. */
    private void outside(CardId card) throws IOException {
        if (model.modified(card)) {
            return;
        }
        last = "outside " + card;
        outside++;
        String text = model.texts().get(card).replaceFirst("(?m)^category: .*$", "category: outside" + count);
        Files.writeString(cards.resolve(card.file()), text);
        until("read again " + card, () -> workspace().document(card).text().equals(text));
        if (!text.equals(model.texts().get(card))) {
            model.outside(card, text);
        }
    }

    private void show(CardId card) {
        last = "show " + card;
        editor.robot().interact(() -> bench.openCard(card, new CardSpot.Anywhere()));
        if (random.nextInt(4) == 0) {
            editor.press(KeyCode.CONTROL, KeyCode.W);
        }
    }

    private void closeTabs() {
        last = "close the tabs";
        while (!editor.tabs().isEmpty()) {
            editor.press(KeyCode.CONTROL, KeyCode.W);
        }
    }

    private void compare() {
        Map<CardId, String> texts = new TreeMap<>();
        List<CardId> modified = new ArrayList<>();
        editor.robot().interactNoWait(() -> {
            workspace().cards().forEach(card -> texts.put(card, workspace().document(card).text()));
            modified.addAll(workspace().modified());
        });
        assertEquals(model.texts(), texts, () -> "seed " + SEED + ", action " + count + ": " + last);
        texts.keySet().forEach(card -> assertEquals(model.modified(card), modified.contains(card),
                () -> "seed " + SEED + ", action " + count + ", modified " + card + ": " + last));
    }

    private Workspace workspace() {
        return bench.workspaceProperty().get().orElseThrow();
    }

    /** What is in use by the program, without the pictures that JavaFX keeps for as long as there is room. */
    private static long used() {
        WaitForAsyncUtils.waitForFxEvents();
        Runtime runtime = Runtime.getRuntime();
        try {
            long[] tooLarge = new long[(int) Math.min(Integer.MAX_VALUE - 8L, runtime.maxMemory() / Long.BYTES)];
            throw new AssertionError("there is room for " + tooLarge.length);
        } catch (OutOfMemoryError e) {
            // Before this is thrown, all that is only softly held is let go.
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

package org.cardwright.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a person enters in a dialog, as texts: it is kept when the dialog closes without doing it and put back when it
 * opens again. Entries are put back in the order in which they were added, each only if it was changed.
 */
public class EnteredTexts {
    private final Map<List<Object>, Map<String, List<String>>> kept;
    private final List<Object> dialog;
    private final Consumer<Boolean> restored;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private Map<String, List<String>> fresh = Map.of();
    private Runnable changed = () -> {};
    private boolean begun;

    private record Entry(Supplier<List<String>> read, Consumer<List<String>> write) {}

    /**
     * Those of one dialog.
     *
     * @param kept what was left in all dialogs
     * @param dialog which dialog it is and what it is about
     * @param restored hears whether something is there that was entered earlier
     */
    public EnteredTexts(Map<List<Object>, Map<String, List<String>>> kept, List<Object> dialog,
            Consumer<Boolean> restored) {
        this.kept = kept;
        this.dialog = dialog;
        this.restored = restored;
    }

    /** Adds something that is read and written as texts. */
    public EnteredTexts add(String id, Supplier<List<String>> read, Consumer<List<String>> write) {
        entries.put(id, new Entry(read, write));
        return this;
    }

    /** Runs when something was put back. */
    public EnteredTexts onChange(Runnable listener) {
        changed = listener;
        return this;
    }

    /** The dialog opens, filled in as it is without a person: puts back what was left. */
    public final void begin() {
        begun = true;
        fresh = read();
        Map<String, List<String>> left = kept.getOrDefault(dialog, Map.of());
        write(left);
        restored.accept(!left.isEmpty());
    }

    private Map<String, List<String>> read() {
        Map<String, List<String>> now = new LinkedHashMap<>();
        entries.forEach((id, entry) -> now.put(id, List.copyOf(entry.read().get())));
        return now;
    }

    private void write(Map<String, List<String>> texts) {
        entries.forEach((id, entry) -> {
            if (texts.containsKey(id)) {
                entry.write().accept(texts.get(id));
            }
        });
        if (!texts.isEmpty()) {
            changed.run();
        }
    }

    /** Takes away all that was entered. */
    public final void startOver() {
        write(fresh);
        restored.accept(false);
    }

    /**
     * The dialog closes: what was entered is kept, unless it was done. It does not matter how it closes, and a second
     * call does nothing.
     */
    public final void end(boolean done) {
        if (!begun) {
            return;
        }
        begun = false;
        Map<String, List<String>> now = done ? new LinkedHashMap<>() : read();
        now.entrySet().removeIf(entry -> entry.getValue().equals(fresh.get(entry.getKey())));
        if (now.isEmpty()) {
            kept.remove(dialog);
        } else {
            kept.put(dialog, now);
        }
    }
}

package org.cardwright.ui.common;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;

/**
 * What a person enters in a dialog, which is kept when it closes without doing it and put back when it opens again.
 * Entries are put back in the order in which they were added, each only if it was changed.
 */
public final class Entries {
    private final Map<List<Object>, Map<String, List<String>>> kept;
    private final List<Object> dialog;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper restored = new ReadOnlyBooleanWrapper(this, "restored");
    private Map<String, List<String>> fresh = new LinkedHashMap<>();
    private final Set<ObservableValue<?>> values = new LinkedHashSet<>();
    private Runnable changed = () -> {};
    private boolean begun;

    private record Entry(Supplier<List<String>> read, Consumer<List<String>> write) {}

    Entries(Map<List<Object>, Map<String, List<String>>> kept, List<Object> dialog) {
        this.kept = kept;
        this.dialog = dialog;
    }

    /** Adds something that is read and written as texts. */
    public Entries add(String id, Supplier<List<String>> read, Consumer<List<String>> write) {
        entries.put(id, new Entry(read, write));
        return this;
    }

    public Entries text(String id, TextInputControl field) {
        values.add(field.textProperty());
        return add(id, () -> List.of(field.getText()), texts -> field.setText(texts.getFirst()));
    }

    public Entries check(String id, CheckBox box) {
        values.add(box.selectedProperty());
        return add(id, () -> List.of(String.valueOf(box.isSelected())),
                texts -> box.setSelected(Boolean.parseBoolean(texts.getFirst())));
    }

    /** Adds one of several; it is put back only where it was chosen. */
    public Entries toggle(String id, Toggle toggle) {
        values.add(toggle.getToggleGroup().selectedToggleProperty());
        return add(id, () -> List.of(String.valueOf(toggle.isSelected())), texts -> {
            if (Boolean.parseBoolean(texts.getFirst())) {
                toggle.setSelected(true);
            }
        });
    }

    /** Adds a choice; one that is not offered any more stays as it is. */
    public Entries choice(String id, ComboBox<String> box) {
        return add(id, () -> box.getValue() == null ? List.of() : List.of(box.getValue()),
                texts -> texts.stream().filter(box.getItems()::contains).forEach(box::setValue));
    }

    /** Adds what follows from other entries. */
    public Entries value(ObservableValue<?> value) {
        values.add(value);
        return this;
    }

    /** Runs after each change of a field, box, toggle or value that was added until now. */
    public void onEach(Runnable listener) {
        values.forEach(value -> value.addListener((observed, old, now) -> listener.run()));
    }

    /** Runs when something was put back. */
    public Entries onChange(Runnable listener) {
        changed = listener;
        return this;
    }

    /** Whether something stands there that was entered earlier. */
    public ReadOnlyBooleanProperty restoredProperty() {
        return restored.getReadOnlyProperty();
    }

    /** The dialog opens, filled in as it is without a person: puts back what was left. */
    public void begin() {
        begun = true;
        fresh = read();
        Map<String, List<String>> left = kept.getOrDefault(dialog, Map.of());
        write(left);
        restored.set(!left.isEmpty());
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
    public void startOver() {
        write(fresh);
        restored.set(false);
    }

    /**
     * The dialog closes: what was entered is kept, unless it was done. It does not matter how it closes, and a second
     * call does nothing.
     */
    public void end(boolean done) {
        if (!begun) {
            return;
        }
        begun = false;
        Map<String, List<String>> now = read();
        now.entrySet().removeIf(entry -> entry.getValue().equals(fresh.get(entry.getKey())));
        if (done || now.isEmpty()) {
            kept.remove(dialog);
        } else {
            kept.put(dialog, now);
        }
    }
}

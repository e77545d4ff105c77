package org.cardwright.ui.common;

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
import org.cardwright.edit.EnteredTexts;

/** What a person enters in the controls of a dialog, which is kept when it closes without doing it. */
public final class Entries extends EnteredTexts {
    private final ReadOnlyBooleanWrapper restored;
    private final Set<ObservableValue<?>> values = new LinkedHashSet<>();

    Entries(Map<List<Object>, Map<String, List<String>>> kept, List<Object> dialog) {
        var there = new ReadOnlyBooleanWrapper();
        super(kept, dialog, there::set);
        restored = there;
    }

    @Override
    public Entries add(String id, Supplier<List<String>> read, Consumer<List<String>> write) {
        super.add(id, read, write);
        return this;
    }

    @Override
    public Entries onChange(Runnable listener) {
        super.onChange(listener);
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

    /** Whether something stands there that was entered earlier. */
    public ReadOnlyBooleanProperty restoredProperty() {
        return restored.getReadOnlyProperty();
    }
}

package org.cardwright.ui.common;

import java.util.function.Function;

import javafx.util.StringConverter;

/** Shows the values of a control in words; nobody types them. */
public final class InWords<T> extends StringConverter<T> {
    private final Function<T, String> words;

    /** Asks {@code words} for each value; no value has none. */
    public InWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}

package org.cardwright.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Gives every text that a person reads, from {@code i18n/strings.properties}; a missing key fails at once. */
public final class Strings {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n.strings", Locale.ROOT);

    private static final Map<String, Message> MESSAGES = new ConcurrentHashMap<>();

    private Strings() {}

    /**
     * The text of a key with its arguments filled in as {@link MessageFormat} does.
     *
     * @throws java.util.MissingResourceException if the key is unknown
     */
    public static String get(String key, Object... arguments) {
        return arguments.length == 0 ? BUNDLE.getString(key)
                : MESSAGES.computeIfAbsent(key, known -> new Message(BUNDLE.getString(known))).filled(arguments);
    }

    /** The bundle itself, for FXML's {@code %key}. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }
}

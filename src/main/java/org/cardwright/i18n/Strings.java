package org.cardwright.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Gives every text that a person reads, from {@code i18n/strings.properties}; a missing key fails at once. */
public final class Strings {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("i18n.strings", Locale.ROOT);

    private Strings() {}

    /**
     * The text of a key with its arguments filled in as {@link MessageFormat} does.
     *
     * @throws java.util.MissingResourceException if the key is unknown
     */
    public static String get(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.US).format(arguments);
    }

    /** The bundle itself, for FXML's {@code %key}. */
    public static ResourceBundle bundle() {
        return BUNDLE;
    }
}

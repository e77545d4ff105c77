package org.cardwright.data;

import java.util.Locale;

/** Everything that a person sets for all folders, and where it is kept in the user's data folder. */
public enum Preference {
    APPEARANCE("session.properties", "appearance"),
    TEXT_SIZE("session.properties", "remembered.text.size"),
    AUTHOR("export.properties", "author"),
    SITE("export.properties", "site "),
    WORKBOOK("export.properties", "workbook "),
    LOCAL_ADDRESSES("links.properties", "allow-local-addresses"),
    UPDATES("updates.properties", "allow");

    private final String file;
    private final String key;

    Preference(String file, String key) {
        this.file = file;
        this.key = key;
    }

    public String file() {
        return file;
    }

    /** The name in the file; one that ends with a space is followed by what the value is for. */
    public String key() {
        return key;
    }

    /** The id of the control that sets it. */
    public String id() {
        return "preference-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.cardwright.ui.common;

import java.util.regex.Pattern;

/** Tells which links a browser may be asked to open: addresses of the web, never files or scripts. */
final class WebAddress {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/].*");
    private static final Pattern BARE = Pattern.compile("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)+(/.*)?");

    private WebAddress() {}

    /** The address of a link, with https where it names none; empty if it is no address of the web. */
    static String of(String link) {
        String text = link.strip();
        if (WEB.matcher(text).matches()) {
            return text;
        }
        return BARE.matcher(text).matches() ? "https://" + text : "";
    }
}

package org.cardwright.html;

import java.util.List;

/** The forms in which a link's text shows its address without what every address begins or ends with. */
final class ShortAddress {
    private ShortAddress() {}

    /** The short forms of an address, always the same ones in the same order, so that one answers another's. */
    static List<String> of(String address) {
        String bare = address.replaceFirst("^(?i)https?://", "");
        String name = bare.replaceFirst("^(?i)www\\.", "");
        return List.of(bare, withoutSlash(bare), name, withoutSlash(name));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}

package org.cardwright.source;

/** Texts as JSON writes them; a changed one keeps the spelling of all letters before and after its change. */
final class JsonText {
    private JsonText() {}

    /** A text between quotes, with the escapes that JSON needs and no others. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        text.chars().forEach(c -> escape(out, (char) c));
        return out.append('"').toString();
    }

    private static void escape(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            default -> {
                if (c < ' ') {
                    out.append(String.format("\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /**
     * Another text in the place of a written one.
     *
     * @param raw the old text as it is written, with its quotes
     * @param old what it says
     */
    static String changed(String raw, String old, String now) {
        int limit = Math.min(old.length(), now.length());
        int head = 0;
        while (head < limit && old.charAt(head) == now.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < limit - head && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        String middle = quoted(now.substring(head, now.length() - tail));
        return raw.substring(0, place(raw, head)) + middle.substring(1, middle.length() - 1)
                + raw.substring(place(raw, old.length() - tail));
    }

    /** Where a letter of a written text is. */
    private static int place(String raw, int letter) {
        int at = 1;
        for (int i = 0; i < letter; i++) {
            at += raw.charAt(at) != '\\' ? 1 : raw.charAt(at + 1) == 'u' ? 6 : 2;
        }
        return at;
    }
}

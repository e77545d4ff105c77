package org.cardwright.frontmatter;

/** Writes texts as YAML scalars that read back as exactly that text. */
public final class ScalarWriter {
    private ScalarWriter() {}

    /** The text within double quotes, without the quotes themselves. */
    public static String doubleQuotedContent(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> appendPrintable(out, c);
            }
        });
        return out.toString();
    }

    private static void appendPrintable(StringBuilder out, int c) {
        if (PlainScalars.isInline(c)) {
            out.appendCodePoint(c);
        } else if (c <= 0xFF) {
            out.append(String.format("\\x%02X", c));
        } else {
            out.append(String.format("\\u%04X", c));
        }
    }

    /** The text in double quotes. */
    public static String doubleQuoted(String text) {
        return '"' + doubleQuotedContent(text) + '"';
    }

    /**
     * The text with the least quoting that Ruby's Psych needs to read it back as text: none, else single quotes, else,
     * for line breaks and characters that cannot be printed, double quotes.
     */
    public static String least(String text) {
        if (PlainScalars.isText(text)) {
            return text;
        }
        boolean inline = text.codePoints().allMatch(PlainScalars::isInline);
        return inline ? '\'' + text.replace("'", "''") + '\'' : doubleQuoted(text);
    }
}

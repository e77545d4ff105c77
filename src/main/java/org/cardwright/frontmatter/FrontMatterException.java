package org.cardwright.frontmatter;

import java.io.Serial;

/** Front matter that YAML cannot read; the offset says where in the file's text, the message is YAML's own reason. */
public final class FrontMatterException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final int offset;

    /** Without the parser's own exception: that one quotes the text, which no log may hold. */
    FrontMatterException(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    /** Where in the file's text, in UTF-16 units. */
    public int offset() {
        return offset;
    }
}

package org.cardwright.export;

import java.io.Serial;
import java.util.List;

/** Something that a server, a hook or git refused, with what it said of it. */
public final class ServerException extends ExportException {
    @Serial private static final long serialVersionUID = 1;

    private final String headline;
    private final transient List<String> words;

    ServerException(String headline, List<String> words) {
        this(headline, words, null);
    }

    ServerException(String headline, List<String> words, Throwable cause) {
        super(words.isEmpty() ? headline : headline + "\n" + String.join("\n", words), cause);
        this.headline = headline;
        this.words = List.copyOf(words);
    }

    /** What failed, in one line. */
    public String headline() {
        return headline;
    }

    /** What was said of it, line by line. */
    public List<String> words() {
        return words;
    }
}

package org.cardwright.export;

import java.io.Serial;
import java.util.List;

import org.cardwright.access.RemoteException;
import org.cardwright.access.RemoteFailure;

/** Something that a server, a hook or git refused, with what it said of it. */
public final class ServerException extends ExportException {
    @Serial private static final long serialVersionUID = 1;

    private final String headline;
    private final transient List<String> words;

    ServerException(String headline, List<String> words) {
        this(headline, words, null);
    }

    private ServerException(String headline, List<String> words, RemoteException cause) {
        super(words.isEmpty() ? headline : headline + "\n" + String.join("\n", words), cause);
        this.headline = headline;
        this.words = List.copyOf(words);
    }

    /** With the way out in the headline, where the reason is known. */
    static ServerException of(String headline, RemoteFailure failure, List<String> words) {
        boolean known = failure.kind() != RemoteFailure.Kind.OTHER;
        return new ServerException(known ? headline + " " + failure.words() : headline, words, new RemoteException(failure));
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

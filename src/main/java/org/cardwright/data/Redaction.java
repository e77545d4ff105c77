package org.cardwright.data;

import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

/** Leaves out of what is logged the text of cards, credentials, and what an address has behind its path. */
final class Redaction {
    private static final Pattern USER = Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]*://)[^/?#\\s]*@");
    private static final Pattern QUERY = Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]*://[^?#\\s\"'<>]*)[?#][^\\s\"'<>]*");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)\\b(authorization|bearer|basic|token|password|passwd|secret|api[_-]?key)(\\s*[:=]\\s*|\\s+)(bearer |basic )?\\S+");
    private static final Pattern TOKEN = Pattern.compile("\\b(gh[a-z]_|github_pat_|glpat-)\\w+");

    /** Failures whose messages the system makes of names, numbers and types; all others may quote what was read. */
    private static final List<Class<? extends Throwable>> PLAIN = List.of(FileSystemException.class,
            UserFileException.class, FolderBusyException.class, java.net.SocketException.class,
            java.net.UnknownHostException.class, java.net.http.HttpTimeoutException.class, SSLException.class,
            NullPointerException.class, IndexOutOfBoundsException.class, ClassCastException.class,
            ArithmeticException.class, NegativeArraySizeException.class, VirtualMachineError.class,
            LinkageError.class);

    private Redaction() {}

    /** A text of the program itself without what is secret in it, in one line. */
    static String of(String text) {
        String plain = QUERY.matcher(USER.matcher(Secrets.hide(text)).replaceAll("$1"))
                .replaceAll("$1?…");
        plain = TOKEN.matcher(SECRET.matcher(plain).replaceAll("$1$2…")).replaceAll("…");
        return plain.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** The class of a failure and, where it cannot quote a card, its message. */
    static String of(Throwable failure) {
        String type = failure.getClass().getName();
        Optional<String> message = Optional.ofNullable(failure.getMessage());
        return type + message.map(text -> PLAIN.stream().anyMatch(plain -> plain.isInstance(failure))
                ? ": " + of(text) : " (message left out, " + text.length() + " characters)").orElse("");
    }
}

package org.cardwright.access;

import java.util.Optional;

import org.cardwright.data.Secrets;
import org.eclipse.jgit.util.SystemReader;

/** What one signs in with at a host: a token, and the user's name where the host asks for it. */
public record Token(String user, Secret secret) {
    /** The environment variable that a command takes a token from. */
    public static final String VARIABLE = "CARDWRIGHT_TOKEN";
    /** Hosts that ask for no name take any; this one also means a program to them. */
    private static final String NO_NAME = "x-access-token";

    public Token {
        Secrets.know(user.isBlank() ? NO_NAME : user, secret.reveal());
    }

    /** The token that this program was started with. */
    public static Optional<Token> ofEnvironment(String user) {
        return Optional.ofNullable(SystemReader.getInstance().getenv(VARIABLE)).map(String::strip)
                .filter(text -> !text.isEmpty()).map(text -> new Token(user, new Secret(text)));
    }

    String name() {
        return user.isBlank() ? NO_NAME : user;
    }

    /** In one text, for the keyring. */
    String kept() {
        return user + "\n" + secret.reveal();
    }

    static Optional<Token> ofKept(String text) {
        int end = text.indexOf('\n');
        return end < 0 || end == text.length() - 1 ? Optional.empty()
                : Optional.of(new Token(text.substring(0, end), new Secret(text.substring(end + 1))));
    }
}

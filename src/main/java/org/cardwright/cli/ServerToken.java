package org.cardwright.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.cardwright.access.Access;
import org.cardwright.access.RemoteException;
import org.cardwright.access.RemoteFailure;
import org.cardwright.access.Secret;
import org.cardwright.access.Token;
import org.cardwright.i18n.Strings;

import picocli.CommandLine.Option;

/** What a command signs in with at servers: never an argument, which others on the computer can read. */
final class ServerToken {
    @Option(names = "--token-stdin", description = "${bundle:cli.token.stdin}")
    private boolean fromInput;

    /** Signs in for this command, if it was given a token. */
    void use() throws CommandFailure {
        given("").ifPresent(Access.ours()::give);
    }

    /** The token from the standard input, if that was asked for, else from the environment. */
    Optional<Token> given(String user) throws CommandFailure {
        if (!fromInput) {
            return Token.ofEnvironment(user);
        }
        try {
            // Not closed: it is the command's.
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return Optional.of(Optional.ofNullable(line).map(String::strip).filter(text -> !text.isEmpty())
                    .map(text -> new Token(user, new Secret(text)))
                    .orElseThrow(() -> CommandFailure.badInput(Strings.get("cli.token.none"))));
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
    }

    /** The token that a person enters unseen; empty where there is nobody to see the question. */
    static Optional<Token> asked(String user) {
        Console console = System.console();
        return console == null || !console.isTerminal() ? Optional.empty()
                : Optional.ofNullable(console.readPassword("%s ", Strings.get("cli.token.ask"))).map(String::new)
                .filter(text -> !text.isBlank()).map(text -> new Token(user, new Secret(text.strip())));
    }

    /** How one signs in on the command line, where that is the way out. */
    static Optional<String> hint(Throwable failure) {
        return RemoteException.in(failure).filter(RemoteFailure::signInHelps)
                .map(refused -> refused.atProxy() ? Strings.get("cli.token.proxy", refused.signInAt())
                        : Strings.get("cli.token.hint", refused.host(), Token.VARIABLE));
    }
}

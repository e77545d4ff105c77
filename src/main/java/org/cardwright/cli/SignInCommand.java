package org.cardwright.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.cardwright.access.Access;
import org.cardwright.access.ServerHost;
import org.cardwright.access.Token;
import org.cardwright.i18n.Strings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sign-in SERVER}: keeps a token for a server in the system's keyring. */
@Command(name = "sign-in", description = "${bundle:cli.sign-in.description}")
final class SignInCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SERVER", description = "${bundle:cli.sign-in.server}")
    private String server;

    @Option(names = "--user", paramLabel = "NAME", description = "${bundle:cli.sign-in.user}")
    private String user = "";

    @Mixin
    private ServerToken token;

    private final Output output;

    SignInCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        ServerHost host = host(server);
        Optional<Token> given = token.given(user);
        Token entered = given.or(() -> ServerToken.asked(user))
                .orElseThrow(() -> CommandFailure.badInput(Strings.get("cli.sign-in.no-token", Token.VARIABLE)));
        try {
            Access.ours().signIn(host, entered, true);
        } catch (IOException e) {
            throw CommandFailure.io(Strings.get("cli.sign-in.no-keyring", Token.VARIABLE), e);
        }
        output.write(Strings.get("signIn.done", host.name()) + "\n");
        return ExitCodes.DONE;
    }

    static ServerHost host(String server) throws CommandFailure {
        return ServerHost.of(server).orElseThrow(() -> CommandFailure.badInput(Strings.get("signIn.server.ssh")));
    }
}

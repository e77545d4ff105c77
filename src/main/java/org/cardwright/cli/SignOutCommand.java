package org.cardwright.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.cardwright.access.Access;
import org.cardwright.access.ServerHost;
import org.cardwright.i18n.Strings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sign-out SERVER}: takes the token for a server out of the system's keyring. */
@Command(name = "sign-out", description = "${bundle:cli.sign-out.description}")
final class SignOutCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SERVER", description = "${bundle:cli.sign-in.server}")
    private String server;

    private final Output output;

    SignOutCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        ServerHost host = SignInCommand.host(server);
        boolean known = Access.ours().signedIn().containsKey(host.name());
        try {
            Access.ours().signOut(host);
        } catch (IOException e) {
            throw CommandFailure.io(Strings.get("signIn.out.failed", host.name()), e);
        }
        output.write(Strings.get(known ? "signIn.out.done" : "cli.sign-out.none", host.name()) + "\n");
        return known ? ExitCodes.DONE : ExitCodes.FINDINGS;
    }
}

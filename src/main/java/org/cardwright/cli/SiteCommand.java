package org.cardwright.cli;

import org.cardwright.i18n.Strings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code site get|latest|state}: gets a site, what others changed there since, and how a pull request is. */
@Command(name = "site", description = "${bundle:cli.site.description}", synopsisSubcommandLabel = "COMMAND")
final class SiteCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Only the group, no command. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Strings.get("cli.site.no-command"));
    }
}

package org.cardwright.cli;

import org.cardwright.i18n.Strings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sources compare|write|read FOLDER --site REPO}: keeps cards and the site's sources one. */
@Command(name = "sources", description = "${bundle:cli.sources.description}", synopsisSubcommandLabel = "COMMAND")
final class SourcesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Only the group, no command. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Strings.get("cli.sources.no-command"));
    }
}

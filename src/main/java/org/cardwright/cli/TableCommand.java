package org.cardwright.cli;

import org.cardwright.i18n.Strings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code table export|import}: cards as a spreadsheet and back. */
@Command(name = "table", description = "${bundle:cli.table.description}", synopsisSubcommandLabel = "COMMAND")
final class TableCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Only the group, no command. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Strings.get("cli.table.no-command"));
    }
}

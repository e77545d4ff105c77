package org.cardwright.cli;

import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.util.ResourceBundle;

import org.cardwright.data.LogFormat;
import org.cardwright.i18n.Strings;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code cardwright}: the options that every command has, and what becomes of errors. */
@Command(name = "cardwright", description = "${bundle:cli.description}", footer = {"", "${bundle:cli.footer}"},
        synopsisSubcommandLabel = "COMMAND", versionProvider = RootCommand.Version.class)
final class RootCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT,
            description = "${bundle:cli.option.help}")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "${bundle:cli.option.version}")
    private boolean version;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "${bundle:cli.option.verbose}")
    private boolean verbose;

    /** Only options, no command. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Strings.get("cli.error.no-command"));
    }

    /** Says what went wrong in one line and gives the exit code. */
    int report(Exception e, PrintWriter errors) {
        String message = switch (e) {
            case CommandFailure _ -> e.getMessage();
            case ParameterException wrong -> UsageErrors.words(wrong);
            default -> CommandLineTool.internal(e);
        };
        errors.println(Strings.get("cli.error", message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ")));
        if (!(e instanceof CommandFailure || e instanceof ParameterException)) {
            System.getLogger(RootCommand.class.getName()).log(Level.ERROR, "Failed in a command", e);
        }
        if (verbose) {
            errors.print(LogFormat.details(e));
            errors.flush();
        }
        return switch (e) {
            case CommandFailure failure -> failure.exitCode();
            case ParameterException _ -> ExitCodes.BAD_INPUT;
            default -> ExitCodes.IO_ERROR;
        };
    }

    /** The version of the project, written into the program when it is built. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = ResourceBundle.getBundle("version").getString("version");
            return new String[] {Strings.get("app.name") + " " + version};
        }
    }
}

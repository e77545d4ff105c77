package org.cardwright.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import org.cardwright.data.DataFolder;
import org.cardwright.data.ProgramLog;
import org.cardwright.i18n.Strings;

import picocli.CommandLine;

/** Runs the command line: one call, one exit code, errors as one line. */
public final class CommandLineTool {
    /** Kept here as words, so that starting the editor does not load the command line. */
    private static final Set<String> COMMANDS =
            Set.of("show", "set", "check", "fix", "clean", "courses", "replace", "apply", "links", "print", "export", "pull",
                    "sign-in", "sign-out", "site", "sources", "table", "history");

    private CommandLineTool() {}

    /** Whether arguments are for the command line; others name at most a folder for the editor. */
    public static boolean isFor(String... arguments) {
        return arguments.length > 1
                || arguments.length == 1 && (arguments[0].startsWith("-") || COMMANDS.contains(arguments[0]));
    }

    /**
     * Runs a command and returns its exit code: 0 done, 1 findings or nothing matched, 2 bad input or refused,
     * 3 input or output failed. Writes UTF-8 to both streams and closes neither.
     */
    public static int run(OutputStream out, OutputStream err, String... arguments) {
        var errors = writer(err);
        if (Arrays.stream(arguments).anyMatch(CommandLineTool::garbled)) {
            errors.println(Strings.get("cli.error", Strings.get("cli.error.garbled")));
            return ExitCodes.BAD_INPUT;
        }
        var root = new RootCommand();
        var output = new Output(out);
        var line = new CommandLine(root)
                .addSubcommand(new ShowCommand(output))
                .addSubcommand(new SetCommand(output))
                .addSubcommand(new CheckCommand(output))
                .addSubcommand(new FixCommand(output))
                .addSubcommand(new CleanCommand(output))
                .addSubcommand(new CommandLine(new CoursesCommand(output))
                        .addSubcommand(new CoursesCompareCommand(output)))
                .addSubcommand(new ReplaceCommand(output))
                .addSubcommand(new ApplyCommand(output))
                .addSubcommand(new ExportCommand(output))
                .addSubcommand(new PullCommand(output))
                .addSubcommand(new HistoryCommand(output))
                .addSubcommand(new SignInCommand(output))
                .addSubcommand(new SignOutCommand(output))
                .addSubcommand(new CommandLine(new SiteCommand())
                        .addSubcommand(new SiteGetCommand(output))
                        .addSubcommand(new SiteLatestCommand(output)))
                .addSubcommand(new LinksCommand(output))
                .addSubcommand(new PrintCommand(output))
                .addSubcommand(new CommandLine(new TableCommand())
                        .addSubcommand(new TableExportCommand(output))
                        .addSubcommand(new TableImportCommand(output)))
                .addSubcommand(new CommandLine(new SourcesCommand())
                        .addSubcommand(new SourcesCompareCommand(output))
                        .addSubcommand(new SourcesWriteCommand(output))
                        .addSubcommand(new SourcesReadCommand(output)))
                .setExpandAtFiles(false)
                .setResourceBundle(Strings.bundle())
                .setOut(writer(out))
                .setErr(errors)
                .setExecutionExceptionHandler((e, _, _) -> root.report(e, errors))
                .setParameterExceptionHandler((e, _) -> root.report(e, errors));
        return line.execute(arguments);
    }

    /** Says that the program itself failed in one line and returns the exit code; where, is logged before. */
    public static int failed(OutputStream err, Throwable failure) {
        writer(err).println(Strings.get("cli.error", internal(failure)));
        return ExitCodes.IO_ERROR;
    }

    /** No message: it may quote a card. */
    static String internal(Throwable failure) {
        return Strings.get("cli.error.internal", failure.getClass().getSimpleName(),
                ProgramLog.file(DataFolder.locate()));
    }

    /** Java puts this in the place of letters that the machine's locale cannot name; they must not get into a card. */
    private static boolean garbled(String argument) {
        return argument.indexOf('\uFFFD') >= 0;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}

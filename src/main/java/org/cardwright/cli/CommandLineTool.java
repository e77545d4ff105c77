package org.cardwright.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.cardwright.data.DataFolder;
import org.cardwright.data.ProgramLog;
import org.cardwright.i18n.Strings;

import picocli.CommandLine;

/** Runs the command line: one call, one exit code, errors as one line. */
public final class CommandLineTool {
    /** Kept here as words, so that starting the editor does not load the command line; in the order of the help. */
    private static final List<String> COMMANDS =
            List.of("show", "set", "check", "fix", "clean", "courses", "replace", "apply", "export", "pull", "history",
                    "sign-in", "sign-out", "site", "links", "print", "table", "sources");

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
        var line = new CommandLine(root);
        // Of a command that is named alone its options are read: those of all take longer than many a command.
        (arguments.length > 0 && COMMANDS.contains(arguments[0]) ? List.of(arguments[0]) : COMMANDS)
                .forEach(name -> line.addSubcommand(command(name, output)));
        line.setExpandAtFiles(false)
                .setResourceBundle(Strings.bundle())
                .setOut(writer(out))
                .setErr(errors)
                .setExecutionExceptionHandler((e, _, _) -> root.report(e, errors))
                .setParameterExceptionHandler((e, _) -> root.report(e, errors));
        return line.execute(arguments);
    }

    private static Object command(String name, Output output) {
        return switch (name) {
            case "show" -> new ShowCommand(output);
            case "set" -> new SetCommand(output);
            case "check" -> new CheckCommand(output);
            case "fix" -> new FixCommand(output);
            case "clean" -> new CleanCommand(output);
            case "courses" -> new CommandLine(new CoursesCommand(output))
                    .addSubcommand(new CoursesCompareCommand(output));
            case "replace" -> new ReplaceCommand(output);
            case "apply" -> new ApplyCommand(output);
            case "export" -> new ExportCommand(output);
            case "pull" -> new PullCommand(output);
            case "history" -> new HistoryCommand(output);
            case "sign-in" -> new SignInCommand(output);
            case "sign-out" -> new SignOutCommand(output);
            case "site" -> new CommandLine(new SiteCommand())
                    .addSubcommand(new SiteGetCommand(output))
                    .addSubcommand(new SiteLatestCommand(output))
                    .addSubcommand(new SiteStateCommand(output));
            case "links" -> new LinksCommand(output);
            case "print" -> new PrintCommand(output);
            case "table" -> new CommandLine(new TableCommand())
                    .addSubcommand(new TableExportCommand(output))
                    .addSubcommand(new TableImportCommand(output));
            case "sources" -> new CommandLine(new SourcesCommand())
                    .addSubcommand(new SourcesCompareCommand(output))
                    .addSubcommand(new SourcesWriteCommand(output))
                    .addSubcommand(new SourcesReadCommand(output));
            default -> throw new IllegalArgumentException(name);
        };
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

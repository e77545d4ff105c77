package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.table.TableExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code table export FOLDER FILE}: writes cards as a table that spreadsheets edit. */
@Command(name = "export", description = "${bundle:cli.table.export.description}")
final class TableExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "${bundle:cli.courses.folder}")
    private String folder;

    @Parameters(index = "1", paramLabel = "FILE", description = "${bundle:cli.table.export.file}")
    private String file;

    @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:cli.table.export.sheet}")
    private String sheet;

    private final Output output;

    TableExportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        Path to = path(file);
        List<String> sheets = TableExport.sheets();
        if (sheet != null && !TableExport.isCsv(to)) {
            throw CommandFailure.badInput(Strings.get("cli.table.export.only-csv"));
        }
        if (sheet != null && sheets.stream().noneMatch(sheet::equalsIgnoreCase)) {
            throw CommandFailure.badInput(Strings.get("cli.table.export.no-sheet", sheet, String.join(", ", sheets)));
        }
        CardSet<CardDocument> cards = CardSet.readFolder(folder);
        TableExport table = new TableExport(cards.cards(), CoursesCommand.results(), String.valueOf(cards.folder().root()
                .getFileName()));
        try {
            table.write(to, sheet == null ? sheets.getFirst() : sheet, Progress.NONE);
        } catch (IOException e) {
            throw CommandFailure.io(Strings.get("cli.table.export.not-written", file, e.getMessage()), e);
        }
        cards.cards().forEach((card, document) -> {
            if (!document.readable()) {
                spec.commandLine().getErr().println(Strings.get("cli.table.export.unreadable", cards.name(card)));
            }
        });
        output.write(Strings.get("cli.table.export.done", cards.cards().size() - table.unreadable(), file) + "\n");
        return CleanCommand.problems(List.of(cards), spec);
    }

    static Path path(String given) throws CommandFailure {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw CommandFailure.badInput(Strings.get("cli.error.path", given), e);
        }
    }
}

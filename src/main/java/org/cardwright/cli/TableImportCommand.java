package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.LineDiff;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.merge.Side;
import org.cardwright.sheet.SheetException;
import org.cardwright.table.CardTable;
import org.cardwright.table.TableImport;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.SaveRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code table import FILE FOLDER}: brings a table that was edited in a spreadsheet back into the cards, all or none. */
@Command(name = "import", description = "${bundle:cli.table.import.description}")
final class TableImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.table.import.file}")
    private String file;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "${bundle:cli.courses.folder}")
    private String folder;

    @Option(names = "--conflicts", paramLabel = "SIDE", description = "${bundle:cli.table.import.conflicts}")
    private String conflicts;

    @Option(names = "--clear", description = "${bundle:cli.table.import.clear}")
    private boolean clear;

    @Option(names = "--dry-run", description = "${bundle:cli.dry-run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.table.import.json}")
    private boolean json;

    private final Output output;

    TableImportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        TableImport.Wants wants = new TableImport.Wants(side(), clear);
        CardTable table = table();
        return Attempts.run(() -> bringBack(table, wants));
    }

    private Optional<Side> side() throws CommandFailure {
        return switch (conflicts) {
            case null -> Optional.empty();
            case "mine" -> Optional.of(Side.OURS);
            case "theirs" -> Optional.of(Side.THEIRS);
            default -> throw CommandFailure.badInput(Strings.get("cli.table.import.no-side", conflicts));
        };
    }

    private CardTable table() throws CommandFailure {
        try {
            return CardTable.read(file, Files.readAllBytes(TableExportCommand.path(file)));
        } catch (SheetException e) {
            throw CommandFailure.badInput(e.getMessage(), e);
        } catch (IOException e) {
            throw CommandFailure.io(Strings.get("cli.table.import.not-read", file, e.getMessage()), e);
        }
    }

    private int bringBack(CardTable table, TableImport.Wants wants) throws CommandFailure {
        CardSet<CardDocument> cards = CardSet.readFolder(folder);
        if (!cards.problems().isEmpty()) {
            throw CommandFailure.io(Strings.get("cli.together.nothing-saved", String.join(" ", cards.problems())));
        }
        StepPlan plan = TableImport.plan(table, cards.cards(), folder(cards), wants, Progress.NONE);
        if (!plan.refusals().isEmpty()) {
            throw CommandFailure.badInput(plan.refusals().getFirst().reason());
        }
        long open = plan.cards().stream().flatMap(card -> card.questions().stream()).filter(question -> question.chosen()
                .isEmpty()).count();
        AppliedStep applied = plan.apply("");
        if (open == 0 && !dryRun) {
            SaveTogether.save(Map.of(cards.folder(), applied.change().cards().stream()
                    .map(card -> new SaveRequest(card.card(), card.after(), card.before())).toList()));
        }
        report(cards, plan, applied, open > 0 || dryRun);
        if (open > 0) {
            throw CommandFailure.badInput(Strings.get("cli.table.import.open", open));
        }
        return plan.cards().stream().allMatch(card -> left(card).findAny().isEmpty()) ? ExitCodes.DONE : ExitCodes.FINDINGS;
    }

    private static FolderCards folder(CardSet<CardDocument> cards) throws CommandFailure {
        try {
            return FolderCards.in(cards.folder().root(), cards.cards(), Set.of());
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
    }

    /** What the table says of a card and what was not done. */
    static Stream<String> left(PlannedCard card) {
        return Stream.concat(card.refusal().stream().map(Refusal::reason), card.left().stream());
    }

    private void report(CardSet<CardDocument> cards, StepPlan plan, AppliedStep applied, boolean only) throws CommandFailure {
        if (json) {
            output.write(TableJson.of(plan));
            return;
        }
        StringBuilder text = new StringBuilder();
        applied.change().cards().forEach(card -> text.append(LineDiff.of(cards.diffName(card.card()), card.before()
                .map(SourceText::text), card.after().map(SourceText::text)).unified()));
        output.write(text + Strings.get(only ? "cli.table.import.would" : "cli.table.import.done", applied.cards()) + "\n");
        plan.notes().forEach(spec.commandLine().getErr()::println);
        plan.cards().forEach(card -> Stream.concat(left(card), card.questions().stream().map(question -> question.text()
                .replace('\n', ' ') + question.chosen().map(answer -> " (" + answer + ")").orElse(""))).forEach(why -> spec.commandLine()
                .getErr().println(Strings.get("cli.table.import.kept", card.card().name(), why))));
    }
}

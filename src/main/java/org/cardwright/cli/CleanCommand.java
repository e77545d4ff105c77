package org.cardwright.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardCleaner;
import org.cardwright.i18n.Strings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clean PATH...}: brings cards into the newest form, saves, and prints what changed. */
@Command(name = "clean", description = "${bundle:cli.clean.description}")
final class CleanCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "${bundle:cli.paths}")
    private List<String> paths;

    @Option(names = "--dry-run", description = "${bundle:cli.dry-run}")
    private boolean dryRun;

    private final Output output;

    CleanCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        return Attempts.run(this::clean);
    }

    private int clean() throws CommandFailure {
        List<CardSet<CardDocument>> sets = CardSet.read(paths);
        CardBatch batch = CardBatch.of(sets, (_, _, before) -> CardCleaner.clean(before).document());
        if (!dryRun) {
            batch.save();
        }
        output.write(batch.diff());
        return problems(sets, spec);
    }

    /** Says which files could not be read; the others were done. */
    static int problems(List<? extends CardSet<?>> sets, CommandSpec spec) {
        List<String> problems = sets.stream().flatMap(set -> set.problems().stream()).toList();
        problems.forEach(problem -> spec.commandLine().getErr().println(Strings.get("cli.error", problem)));
        return problems.isEmpty() ? ExitCodes.DONE : ExitCodes.IO_ERROR;
    }
}

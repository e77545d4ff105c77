package org.cardwright.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardCleaner;
import org.cardwright.document.CleanForm;
import org.cardwright.i18n.Strings;
import org.cardwright.source.SiteSources;
import org.cardwright.workspace.CardFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code clean PATH...}: brings cards into the newest form, or that of the site's generator where the site has one, saves,
 * and prints what changed.
 */
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
        Map<CardFolder, CleanForm> forms = sets.stream().map(CardSet::folder).collect(Collectors.toMap(
                folder -> folder, folder -> SiteSources.cleanForm(folder.root())));
        CardBatch batch = CardBatch.of(sets, (set, _, before) -> CardCleaner.clean(before, forms.get(set.folder()))
                .document());
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

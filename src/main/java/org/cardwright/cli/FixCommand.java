package org.cardwright.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.cardwright.check.FolderChecks;
import org.cardwright.check.FolderSettings;
import org.cardwright.check.QuickFixes;
import org.cardwright.check.RuleCatalog;
import org.cardwright.check.RuleInfo;
import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.CardFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fix PATH... --rule ID|--safe}: applies the fixes that need no answer, saves, and prints what changed. */
@Command(name = "fix", description = "${bundle:cli.fix.description}")
final class FixCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "${bundle:cli.paths}")
    private List<String> paths;

    @ArgGroup(multiplicity = "1")
    private Which which;

    /** Exactly one of them. */
    private static final class Which {
        @Option(names = "--rule", paramLabel = "ID", description = "${bundle:cli.fix.rule}")
        private String rule;

        @Option(names = "--safe", description = "${bundle:cli.fix.safe}")
        private boolean safe;
    }

    @Option(names = "--dry-run", description = "${bundle:cli.dry-run}")
    private boolean dryRun;

    private final Output output;

    FixCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (which.rule != null && RuleCatalog.byId(which.rule).isEmpty()) {
            throw CommandFailure.badInput(Strings.get("cli.fix.no-rule", which.rule,
                    String.join(", ", RuleCatalog.all().stream().map(RuleInfo::id).toList())));
        }
        return Attempts.run(this::fix);
    }

    private int fix() throws CommandFailure {
        List<CardSet<CardDocument>> sets = CardSet.read(paths);
        Map<CardFolder, RuleSettings> settings = sets.stream().collect(Collectors.toMap(CardSet::folder,
                set -> FolderSettings.of(set.folder().root()).settings()));
        Map<CardFolder, FolderChecks> together = which.safe || !RuleCatalog.comparesCards(which.rule) ? Map.of()
                : sets.stream().collect(Collectors.toMap(CardSet::folder,
                        set -> FolderChecks.of(set.cards(), settings.get(set.folder()))));
        CardBatch batch = CardBatch.of(sets, (set, card, before) -> together.containsKey(set.folder())
                ? together.get(set.folder()).fixed(which.rule, card, before)
                : fixed(card, before, settings.get(set.folder())));
        if (!dryRun) {
            batch.save();
        }
        output.write(batch.diff());
        return CleanCommand.problems(sets, spec);
    }

    private CardDocument fixed(CardId card, CardDocument before, RuleSettings settings) {
        return which.safe ? QuickFixes.allSafe(before, card.name(), settings).document()
                : QuickFixes.allOf(which.rule, before, card.name(), settings).document();
    }
}

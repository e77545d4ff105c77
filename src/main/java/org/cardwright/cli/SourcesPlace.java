package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.cardwright.data.DataFolder;
import org.cardwright.document.CardDocument;
import org.cardwright.export.SiteTarget;
import org.cardwright.i18n.Strings;
import org.cardwright.source.AgreedCards;
import org.cardwright.source.AgreedTables;
import org.cardwright.source.Generator;
import org.cardwright.source.SiteSources;
import org.cardwright.source.SourceComparison;
import org.cardwright.source.SourceDifference;
import org.cardwright.source.SourceProblem;
import org.cardwright.source.SourceSite;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The folder of cards and the site whose sources they are compared with, as all commands on them name these. */
final class SourcesPlace {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.courses.folder}")
    private String folder;

    @Option(names = "--site", required = true, paramLabel = "REPO", description = "${bundle:cli.sources.site}")
    private String site;

    @Option(names = "--workbook", paramLabel = "FILE", description = "${bundle:cli.sources.workbook}")
    private String workbook;

    /** What the commands work on; agreed is what is known of the last time that both said the same. */
    record Read(CardSet<CardDocument> cards, SourceSite site, SourceComparison comparison, AgreedTables kept,
            Optional<AgreedCards> agreed) {
        /** The same with other cards. */
        Read with(SourceComparison other) {
            return new Read(cards, site, other, kept, agreed);
        }

        /** That nobody knows which side changed, where that matters. */
        String unknown() {
            return agreed.isPresent() || comparison.differences().stream().allMatch(each -> each.kind()
                    == SourceDifference.Kind.FORM) ? "" : Strings.get("cli.sources.never-agreed") + "\n";
        }

        /** Keeps what both sides say, so that it can be told later which of them changed. */
        void note(SourceSite now, SourceComparison then, Set<String> merged) {
            kept.note(now, then, agreed, merged);
        }
    }

    /** Reads cards and tables and compares them; says on the other stream what is wrong with the tables. */
    Read read() throws CommandFailure {
        CardSet<CardDocument> cards = CardSet.readFolder(folder);
        try {
            Path root = SiteTarget.of(site).root();
            SourceSite found = SourceSite.read(root, workbook == null ? Optional.empty()
                    : Optional.of(ExportCommand.path(workbook))).orElseThrow(() -> CommandFailure.badInput(
                    Strings.get("cli.sources.none", site)));
            SourceComparison comparison = SourceComparison.of(found.tables(), Generator.generate(found.tables()),
                    cards.cards());
            found.tables().problems().forEach(problem -> error(problem(found.tables(), problem)));
            comparison.site().problems().stream().filter(problem -> !found.tables().problems().contains(problem))
                    .forEach(problem -> error(problem(found.tables(), problem)));
            AgreedTables kept = new AgreedTables(Optional.of(DataFolder.locate()), root, cards.folder().root());
            return new Read(cards, found, comparison, kept, kept.read());
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
    }

    /** A problem with its place. */
    static String problem(SiteSources sources, SourceProblem problem) {
        return Strings.get("cli.sources.problem", sources.place(problem).replaceFirst("^.*/", ""), problem.text());
    }

    void error(String message) {
        spec.root().commandLine().getErr().println(Strings.get("cli.error", message));
    }

    /** Says which files of the folder could not be read; the others were done. */
    int problems(Read read, boolean open) {
        read.cards().problems().forEach(this::error);
        return !read.cards().problems().isEmpty() ? ExitCodes.IO_ERROR : open ? ExitCodes.FINDINGS : ExitCodes.DONE;
    }
}

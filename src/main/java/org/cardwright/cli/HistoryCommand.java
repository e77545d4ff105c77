package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.cardwright.data.DataFolder;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardDiff;
import org.cardwright.edit.CardId;
import org.cardwright.edit.DiffRow;
import org.cardwright.edit.Progress;
import org.cardwright.export.CardCommit;
import org.cardwright.export.CardHistory;
import org.cardwright.export.PastPlace;
import org.cardwright.export.ExportMemory;
import org.cardwright.i18n.Strings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code history CARD}: prints what the commits of the site changed on a card; the card may be deleted. */
@Command(name = "history", description = "${bundle:cli.history.description}")
final class HistoryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CARD", description = "${bundle:cli.history.card}")
    private String card;

    @Option(names = "--json", description = "${bundle:cli.history.json}")
    private boolean json;

    private final Output output;

    HistoryCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        List<CardCommit> commits = new ArrayList<>();
        CardHistory.Ending ending = read(commits);
        output.write(json ? HistoryJson.of(card, commits, ending) : text(commits));
        if (!ending.words().isEmpty()) {
            spec.commandLine().getErr().println(Strings.get("cli.error", ending.words()));
        }
        return commits.isEmpty() ? ExitCodes.FINDINGS : ExitCodes.DONE;
    }

    private CardHistory.Ending read(List<CardCommit> commits) throws CommandFailure {
        try {
            Path file = Path.of(card).toAbsolutePath().normalize();
            Path folder = file.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw CommandFailure.badInput(Strings.get("cli.error.path", card));
            }
            Optional<CardDocument> now = Files.exists(file) ? Optional.of(CardFile.read(card).document()) : Optional.empty();
            PastPlace place = PastPlace.of(folder, new CardId(file.getFileName()), now, new ExportMemory(Optional.of(DataFolder.locate())))
                    .orElseThrow(() -> CommandFailure.badInput(Strings.get("cli.history.no-site", card)));
            return CardHistory.read(place, commits::add, Progress.NONE)
                    .orElseThrow(() -> CommandFailure.badInput(Strings.get("cli.history.no-git", place.site().root())));
        } catch (InvalidPathException e) {
            throw CommandFailure.badInput(Strings.get("cli.error.path", card), e);
        } catch (IOException e) {
            throw CommandFailure.io(e.getMessage(), e);
        }
    }

    private static String text(List<CardCommit> commits) {
        StringBuilder text = new StringBuilder();
        for (CardCommit commit : commits) {
            text.append(commit.commit().shortId()).append("  ").append(commit.commit().date()).append("  ")
                    .append(commit.commit().author()).append("  ").append(commit.commit().subject()).append('\n');
            lines(commit).forEach(line -> text.append("    ").append(line.replaceAll("\\s*[\\r\\n]+\\s*", " ")).append('\n'));
        }
        return commits.isEmpty() ? Strings.get("cli.history.none") + "\n" : text.toString();
    }

    /** All that a card says when it comes or goes is no news. */
    private static List<String> lines(CardCommit commit) {
        CardDiff diff = commit.diff();
        if (commit.kind() != CardCommit.Kind.CHANGED || !diff.readable() || diff.parts().isEmpty()) {
            return List.of(commit.words());
        }
        List<String> lines = new ArrayList<>();
        commit.renamedFrom().ifPresent(name -> lines.add(Strings.get("past.renamed", name)));
        diff.parts().stream().map(DiffRow::text).forEach(lines::add);
        return lines;
    }
}

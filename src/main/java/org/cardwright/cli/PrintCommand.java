package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.cardwright.check.CheckedCard;
import org.cardwright.check.FolderChecks;
import org.cardwright.check.FolderSettings;
import org.cardwright.check.NumbersOverTime;
import org.cardwright.check.RuleSettings;
import org.cardwright.course.CourseScope;
import org.cardwright.data.NamedFile;
import org.cardwright.document.CardDocument;
import org.cardwright.document.ReadCard;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.paper.CardLook;
import org.cardwright.paper.PaperKind;
import org.cardwright.paper.PaperRequest;
import org.cardwright.paper.PaperSize;
import org.cardwright.paper.PdfWriter;
import org.cardwright.workspace.IoReasons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code print FOLDER --pdf FILE}: writes what there is about cards as a PDF. */
@Command(name = "print", description = "${bundle:cli.print.description}")
final class PrintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "${bundle:cli.print.path}")
    private String folder;

    @Option(names = "--pdf", paramLabel = "FILE", required = true, description = "${bundle:cli.print.pdf}")
    private String pdf;

    @Option(names = "--what", paramLabel = "KIND", description = "${bundle:cli.print.what}")
    private String what = "cards";

    @Option(names = "--series", paramLabel = "N", description = "${bundle:cli.replace.series}")
    private List<String> series;

    @Option(names = "--level", paramLabel = "L", description = "${bundle:cli.replace.level}")
    private List<String> levels;

    @Option(names = "--paper", paramLabel = "SIZE", description = "${bundle:cli.print.paper}")
    private String size = PaperSize.usual(Locale.getDefault()).id();

    @Option(names = "--running", description = "${bundle:cli.print.running}")
    private boolean running;

    @Option(names = "--no-courses", description = "${bundle:cli.print.no-courses}")
    private boolean noCourses;

    @Option(names = "--links", description = "${bundle:cli.print.links}")
    private boolean links;

    @Option(names = "--since", paramLabel = "COMMIT|DATE", description = "${bundle:cli.print.since}")
    private String since;

    private final Output output;

    PrintCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        PaperKind kind = Arrays.stream(PaperKind.values()).filter(each -> each.id().equals(what)).findFirst().orElseThrow(() ->
                CommandFailure.badInput(Strings.get("cli.print.no-what", what, Arrays.stream(PaperKind.values()).map(PaperKind::id)
                        .collect(Collectors.joining(", ")))));
        PaperSize paper = Arrays.stream(PaperSize.values()).filter(each -> each.id().equals(size.toLowerCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> CommandFailure.badInput(Strings.get("cli.print.no-paper", size)));
        Path file = TableExportCommand.path(pdf);
        CardSet<CardDocument> cards = CardSet.read(List.of(folder)).getFirst();
        List<CardId> wanted = wanted(cards.cards());
        if (wanted.isEmpty()) {
            throw CommandFailure.badInput(Strings.get("cli.print.no-cards", folder));
        }
        Optional<NumbersOverTime> past = since == null ? Optional.empty() : Optional.of(PastNumbers.of(folder, since));
        int pages = write(request(kind, cards, wanted).with(past), paper, file);
        output.write(Strings.get("cli.print.done", pages, wanted.size(), pdf) + "\n");
        return CleanCommand.problems(List.of(cards), spec);
    }

    private List<CardId> wanted(Map<CardId, CardDocument> cards) {
        CourseScope scope = series == null ? CourseScope.ALL : CourseScope.series(series);
        CourseScope all = levels == null ? scope : scope.and(CourseScope.careerLevels(levels));
        return cards.keySet().stream().filter(card -> all.holds(card, cards.get(card).card())).toList();
    }

    private PaperRequest request(PaperKind kind, CardSet<CardDocument> cards, List<CardId> wanted) {
        boolean checked = kind == PaperKind.PROBLEMS || kind == PaperKind.OVERVIEW;
        Path root = cards.folder().root();
        FolderSettings settings = checked ? FolderSettings.of(root).withStrays(root) : FolderSettings.NONE;
        return new PaperRequest(kind, cards.cards(), wanted, new CardLook(running, !noCourses, links), settings,
                checked ? findings(cards.cards(), settings.settings()) : Map.of(), LocalDate.now());
    }

    private static Map<CardId, List<Finding>> findings(Map<CardId, CardDocument> cards, RuleSettings settings) {
        return FolderChecks.compared(cards.entrySet().parallelStream().map(card -> CheckedCard.of(card.getKey(),
                ReadCard.of(card.getValue()), settings)).toList(), settings);
    }

    private int write(PaperRequest request, PaperSize paper, Path file) throws CommandFailure {
        int[] pages = new int[1];
        try (var progress = new TerminalProgress(spec.commandLine().getErr(), "cli.print.progress")) {
            NamedFile.write(file, out -> pages[0] = PdfWriter.write(request.paper(), paper, request.date(), out, progress));
        } catch (IOException e) {
            throw CommandFailure.io(Strings.get("cli.print.not-written", pdf, IoReasons.words(e)), e);
        }
        return pages[0];
    }
}

package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.cardwright.check.CheckedCard;
import org.cardwright.check.CsvReport;
import org.cardwright.check.ExtraFindings;
import org.cardwright.check.FileFindings;
import org.cardwright.check.FolderChecks;
import org.cardwright.check.FolderSettings;
import org.cardwright.check.HtmlReport;
import org.cardwright.check.NumbersOverTime;
import org.cardwright.check.StrayFiles;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.FindingPlace;
import org.cardwright.model.Severity;
import org.cardwright.workspace.CardFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check PATH...}: prints the findings of all cards; fails where one is as severe as was asked. */
@Command(name = "check", description = "${bundle:cli.check.description}")
final class CheckCommand implements Callable<Integer> {
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\r\\n]+");
    private static final int PIECE = 1 << 16;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "${bundle:cli.paths}")
    private List<String> paths;

    @ArgGroup
    private Format format = new Format();

    /** At most one of them. */
    private static final class Format {
        @Option(names = "--json", description = "${bundle:cli.check.json}")
        private boolean json;

        @Option(names = "--sarif", description = "${bundle:cli.check.sarif}")
        private boolean sarif;

        @Option(names = "--github", description = "${bundle:cli.check.github}")
        private boolean github;
    }

    @Option(names = "--fail-on", paramLabel = "SEVERITY", description = "${bundle:cli.check.fail-on}")
    private String failOn = "error";

    @Option(names = "--site", paramLabel = "REPO", description = "${bundle:cli.check.site}")
    private String site;

    @Option(names = "--html", paramLabel = "FILE", description = "${bundle:cli.check.html}")
    private Path html;

    @Option(names = "--csv", paramLabel = "FILE", description = "${bundle:cli.check.csv}")
    private Path csv;

    @Option(names = "--since", paramLabel = "COMMIT|DATE", description = "${bundle:cli.check.since}")
    private String since;

    private final Output output;

    CheckCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        Severity limit = severity();
        Map<CardFolder, FolderSettings> settings = new ConcurrentHashMap<>();
        CheckedSources sources = new CheckedSources(Optional.ofNullable(site));
        List<CardSet<CheckedCard>> sets = CardSet.read(paths, (folder, card, read) -> {
            sources.keep(folder, card, read.document());
            return CheckedCard.of(card, read,
                    settings.computeIfAbsent(folder, found -> FolderSettings.of(found.root())).settings());
        });
        List<FileFindings> files = new ArrayList<>();
        for (CardSet<CheckedCard> set : sets) {
            files.addAll(findings(set, settings.computeIfAbsent(set.folder(), found -> FolderSettings.of(found.root())),
                    sources.of(set, CheckCommand::nearby)));
        }
        int cards = sets.stream().mapToInt(set -> set.cards().size()).sum();
        Optional<NumbersOverTime> numbers = since == null ? Optional.empty() : Optional.of(PastNumbers.of(one(paths), since));
        save(html, () -> HtmlReport.of(files, LocalDate.now(), numbers));
        save(csv, () -> CsvReport.of(files));
        if (format.json || format.sarif) {
            output.write(format.json ? FindingsJson.of(files, cards, numbers) : Sarif.of(files));
        } else {
            writeText(files, cards);
            if (numbers.isPresent()) {
                output.write(PastNumbers.text(numbers.get()));
            }
        }
        if (CleanCommand.problems(sets, spec) != ExitCodes.DONE) {
            return ExitCodes.IO_ERROR;
        }
        boolean found = files.stream().flatMap(file -> file.findings().stream())
                .anyMatch(finding -> finding.severity().compareTo(limit) <= 0);
        return found ? ExitCodes.FINDINGS : ExitCodes.DONE;
    }

    private static String one(List<String> paths) throws CommandFailure {
        if (paths.size() != 1 || !Files.isDirectory(Path.of(paths.getFirst()))) {
            throw CommandFailure.badInput(Strings.get("cli.check.since.folder"));
        }
        return paths.getFirst();
    }

    private Severity severity() throws CommandFailure {
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(failOn)) {
                return severity;
            }
        }
        throw CommandFailure.badInput(Strings.get("cli.check.no-severity", failOn));
    }

    private static List<FileFindings> findings(CardSet<CheckedCard> set, FolderSettings settings, ExtraFindings found) {
        ExtraFindings extra = found.graded(settings.settings());
        Map<CardId, List<Finding>> findings = FolderChecks.compared(set.cards().values(), settings.settings());
        List<FileFindings> files = new ArrayList<>();
        if (!settings.problems().isEmpty()) {
            files.add(new FileFindings(nearby(settings.file().orElseThrow()), settings.problems()));
        }
        set.start().ifPresent(start -> StrayFiles.of(set.folder().root(), settings.settings())
                .forEach(file -> files.add(new FileFindings(start + file.file(), file.findings()))));
        files.addAll(extra.files());
        set.cards().keySet().forEach(card -> files.add(new FileFindings(set.names().get(card),
                extra.of(card, findings.get(card)).stream().map(finding -> named(finding, set)).toList())));
        return files;
    }

    /** Calls the other cards of a finding as the person calls them. */
    private static Finding named(Finding finding, CardSet<CheckedCard> set) {
        return finding.places().isEmpty() ? finding : finding.at(finding.places().stream().map(place -> new FindingPlace(
                set.names().getOrDefault(new CardId(Path.of(place.card())), place.card()), place.position())).toList());
    }

    /** As somebody here would name it. */
    private static String nearby(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString().replace('\\', '/');
    }

    private static void save(Path file, Supplier<String> text) throws CommandFailure {
        if (file == null) {
            return;
        }
        try {
            Files.writeString(file, text.get());
        } catch (IOException e) {
            throw CommandFailure.io(Strings.get("cli.check.report-failed", file, e.getClass().getSimpleName()), e);
        }
    }

    /** Writes the findings piece by piece: together they can be several times the cards. */
    private void writeText(List<FileFindings> files, int cards) throws CommandFailure {
        StringBuilder out = new StringBuilder(2 * PIECE);
        for (FileFindings file : files) {
            for (Finding finding : file.findings()) {
                out.append(format.github ? Annotation.of(file.file(), finding) : line(file.file(), finding)).append('\n');
            }
            if (out.length() > PIECE) {
                output.write(out.toString());
                out.setLength(0);
            }
        }
        output.write(out.append(Strings.get("cli.check.totals", cards, FileFindings.count(files, Severity.ERROR),
                FileFindings.count(files, Severity.WARNING), FileFindings.count(files, Severity.INFO))).append('\n')
                        .toString());
    }

    private static String line(String file, Finding finding) {
        return file + ":" + finding.position().line() + ":" + finding.position().column() + ": "
                + FindingsJson.word(finding.severity()) + ": " + onOneLine(finding.message()) + " [" + finding.rule() + "]";
    }

    private static String onOneLine(String message) {
        return message.indexOf('\n') < 0 && message.indexOf('\r') < 0 ? message
                : LINE_BREAKS.matcher(message).replaceAll(" ");
    }
}

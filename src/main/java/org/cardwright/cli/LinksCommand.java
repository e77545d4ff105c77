package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.concurrent.Callable;

import org.cardwright.course.link.LinkChecker;
import org.cardwright.course.link.LinkReport;
import org.cardwright.course.link.LinkResult;
import org.cardwright.course.link.LinkResults;
import org.cardwright.course.link.LinkSettings;
import org.cardwright.course.link.LinkState;
import org.cardwright.course.link.LinkStore;
import org.cardwright.data.DataFolder;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code links FOLDER}: asks every link of the courses whether it still answers; fails where one is dead. */
@Command(name = "links", description = "${bundle:cli.links.description}")
final class LinksCommand implements Callable<Integer> {
    /** The worst first, what is all right last. */
    private static final List<LinkState> ORDER = List.of(LinkState.DEAD, LinkState.MOVED, LinkState.UNKNOWN,
            LinkState.SKIPPED, LinkState.OK);

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.courses.folder}")
    private String folder;

    @Option(names = "--json", description = "${bundle:cli.links.json}")
    private boolean json;

    @Option(names = "--allow-local", description = "${bundle:cli.links.allow-local}")
    private boolean allowLocal;

    private final Output output;

    LinksCommand(Output output) {
        this.output = output;
    }

    /** A link as it stands on cards, what became of it, and on how many cards it stands. */
    record Row(LinkResult result, String url, int cards) {}

    @Override
    public Integer call() throws CommandFailure {
        CardSet<CardDocument> set = CardSet.readFolder(folder);
        Map<String, Set<CardId>> links = links(set);
        Optional<Path> data = Optional.of(DataFolder.locate());
        LinkSettings settings = new LinkSettings(allowLocal || LinkSettings.load(data).allowLocal());
        LinkReport report;
        try (var progress = new TerminalProgress(spec.commandLine().getErr(), "cli.links.progress")) {
            report = new LinkChecker(settings).check(links.keySet(), progress, _ -> { });
        }
        keep(report, data);
        if (report.offline()) {
            throw CommandFailure.io(Strings.get("cli.links.offline"));
        }
        List<Row> rows = rows(links, LinkResults.NONE.with(report.results()));
        output.write(json ? LinksJson.of(rows) : text(rows));
        boolean dead = rows.stream().anyMatch(row -> row.result().state() == LinkState.DEAD);
        int problems = CleanCommand.problems(List.of(set), spec);
        return problems != ExitCodes.DONE ? problems : dead ? ExitCodes.FINDINGS : ExitCodes.DONE;
    }

    private static Map<String, Set<CardId>> links(CardSet<CardDocument> set) {
        Map<String, Set<CardId>> links = new TreeMap<>();
        set.cards().forEach((card, document) -> document.card().courses().stream()
                .filter(course -> !course.url().isEmpty())
                .forEach(course -> links.computeIfAbsent(course.url(), _ -> new TreeSet<>()).add(card)));
        return links;
    }

    private static List<Row> rows(Map<String, Set<CardId>> links, LinkResults results) {
        List<Row> rows = new ArrayList<>();
        links.forEach((url, cards) -> results.of(url)
                .ifPresent(result -> rows.add(new Row(result, url, cards.size()))));
        rows.sort(Comparator.comparingInt(row -> ORDER.indexOf(row.result().state())));
        return rows;
    }

    /** The editor shows the results too; that they cannot be kept is no reason to hide them. */
    private void keep(LinkReport report, Optional<Path> data) {
        try {
            new LinkStore(data).add(report.results());
        } catch (IOException e) {
            spec.commandLine().getErr().println(Strings.get("cli.links.not-kept", data.orElseThrow()));
        }
    }

    private static String text(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        Map<LinkState, Integer> counts = new EnumMap<>(LinkState.class);
        for (Row row : rows) {
            LinkResult result = row.result();
            counts.merge(result.state(), 1, Integer::sum);
            text.append(result.state().name().toLowerCase(Locale.ROOT)).append('\t')
                    .append(result.status() == 0 ? "-" : result.status()).append('\t').append(row.cards()).append('\t')
                    .append(row.url().replaceAll("[\\t\\r\\n]", " ")).append('\t').append(result.words()).append('\n');
        }
        return text.append(Strings.get("cli.links.totals", rows.size(), counts.getOrDefault(LinkState.DEAD, 0),
                counts.getOrDefault(LinkState.MOVED, 0), counts.getOrDefault(LinkState.UNKNOWN, 0),
                counts.getOrDefault(LinkState.SKIPPED, 0), counts.getOrDefault(LinkState.OK, 0))).append('\n')
                .toString();
    }
}

package org.cardwright.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

import org.cardwright.i18n.Strings;
import org.cardwright.source.SourceBoth;
import org.cardwright.source.SourceDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sources compare}: lists what the next run of the site's generator would change on cards. */
@Command(name = "compare", description = "${bundle:cli.sources.compare.description}")
final class SourcesCompareCommand implements Callable<Integer> {
    @Mixin
    private SourcesPlace place;

    @Option(names = "--json", description = "${bundle:cli.sources.json}")
    private boolean json;

    private final Output output;

    SourcesCompareCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        SourcesPlace.Read read = place.read();
        List<SourceDifference> differences = read.comparison().differences();
        SourceBoth both = new SourceBoth(read.comparison(), read.agreed());
        output.write(json ? SourcesJson.of(read, both) : text(read, differences, both));
        read.note(read.site(), read.comparison(), Set.of());
        return place.problems(read, !differences.isEmpty());
    }

    private static String text(SourcesPlace.Read read, List<SourceDifference> differences, SourceBoth both) {
        StringBuilder text = new StringBuilder();
        differences.forEach(difference -> text.append(SourcesText.line(difference,
                both.way(difference))).append('\n'));
        read.comparison().sources().hints().forEach(hint -> text.append(SourcesPlace.problem(
                read.comparison().sources(), hint)).append('\n'));
        return text.append(read.unknown()).append(Strings.get("cli.sources.totals", differences.size(),
                differences.stream().map(SourceDifference::file).distinct().count(), read.cards().cards().size(),
                read.comparison().site().cards().size())).append('\n').toString();
    }
}

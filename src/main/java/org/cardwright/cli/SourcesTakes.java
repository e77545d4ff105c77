package org.cardwright.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.cardwright.i18n.Strings;
import org.cardwright.merge.Side;
import org.cardwright.source.SourceBoth;
import picocli.CommandLine.Option;

/** What is decided where cards and sources both changed since they last agreed. */
final class SourcesTakes {
    @Option(names = "--take", paramLabel = "[CARD=]SIDE", description = "${bundle:cli.sources.take}")
    private List<String> take = List.of();

    @Option(names = "--all", description = "${bundle:cli.sources.all}")
    private boolean all;

    /** Which side counts, by the card's file. */
    Function<String, Optional<Side>> sides() throws CommandFailure {
        Map<String, Side> sides = new HashMap<>();
        for (String value : take) {
            int equals = value.lastIndexOf('=');
            sides.put(value.substring(0, Math.max(equals, 0)), switch (value.substring(equals + 1)) {
                case "card" -> Side.OURS;
                case "sources" -> Side.THEIRS;
                default -> throw CommandFailure.badInput(Strings.get("cli.sources.take.unknown", value));
            });
        }
        return file -> Optional.ofNullable(sides.get(file)).or(() -> Optional.ofNullable(sides.get("")));
    }

    /** What is known of the last agreement, unless one side is to count for all. */
    SourceBoth both(SourcesPlace.Read read) {
        return new SourceBoth(read.comparison(), read.agreed().filter(_ -> !all));
    }

    /** Says that nothing was done because of them. */
    static void tell(List<SourceBoth.Conflict> conflicts, SourcesPlace place) {
        conflicts.forEach(conflict -> {
            place.error(conflict.file() + ": " + conflict.text());
            conflict.sides().forEach(side -> place.error("  " + SourcesText.line(side)));
        });
        place.error(Strings.get("cli.sources.conflicts", conflicts.size()));
    }
}

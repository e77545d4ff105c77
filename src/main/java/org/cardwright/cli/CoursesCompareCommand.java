package org.cardwright.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseCatalog;
import org.cardwright.data.DataFolder;
import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseText;
import org.cardwright.provider.CourseColumn;
import org.cardwright.provider.CourseColumns;
import org.cardwright.provider.ListTable;
import org.cardwright.provider.ProviderComparison;
import org.cardwright.provider.ProviderMatch;
import org.cardwright.provider.RememberedColumns;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code courses compare FOLDER LIST}: says what of a provider's list is the same, changed, new and gone. */
@Command(name = "compare", description = "${bundle:cli.compare.description}")
final class CoursesCompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "${bundle:cli.courses.folder}")
    private String folder;

    @Parameters(index = "1", paramLabel = "LIST", description = "${bundle:cli.compare.list}")
    private String list;

    @Option(names = "--provider", paramLabel = "NAME", description = "${bundle:cli.compare.provider}")
    private String provider;

    @Option(names = "--json", description = "${bundle:cli.compare.json}")
    private boolean json;

    private final Output output;

    CoursesCompareCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        ListTable table = ListFile.read(list);
        CardSet<CardDocument> cards = CardSet.readFolder(folder);
        List<CatalogCourse> catalog = CourseCatalog.of(cards.cards()).courses();
        CourseColumns columns = new RememberedColumns(Optional.of(DataFolder.locate())).of(table, Optional.ofNullable(provider))
                .map(RememberedColumns.Remembered::columns).orElseGet(() -> CourseColumns.guess(table));
        if (columns.at(CourseColumn.TITLE) < 0 && columns.at(CourseColumn.LINK) < 0) {
            throw CommandFailure.badInput(Strings.get("list.course.missing"));
        }
        ProviderComparison comparison = ProviderComparison.of(columns.rows(table), catalog, Optional.ofNullable(provider));
        output.write(json ? CompareJson.of(comparison) : text(comparison));
        cards.problems().forEach(spec.commandLine().getErr()::println);
        boolean same = comparison.of(ProviderMatch.Kind.SAME).size() == comparison.matches().size();
        return !cards.problems().isEmpty() ? ExitCodes.IO_ERROR : same ? ExitCodes.DONE : ExitCodes.FINDINGS;
    }

    private static String text(ProviderComparison comparison) {
        StringBuilder text = new StringBuilder();
        Map<ProviderMatch.Kind, Integer> counts = new EnumMap<>(ProviderMatch.Kind.class);
        for (ProviderMatch.Kind kind : ProviderMatch.Kind.values()) {
            List<ProviderMatch> matches = comparison.of(kind);
            counts.put(kind, matches.size());
            matches.forEach(match -> text.append(kind.name().toLowerCase(Locale.ROOT)).append('\t')
                    .append(match.row().map(row -> String.valueOf(row.number())).orElse("-")).append('\t')
                    .append(match.score() == 0 ? "-" : match.score()).append('\t').append(match.cards()).append('\t')
                    .append(line(match.course()))
                    .append(kind == ProviderMatch.Kind.CHANGED ? " → " + line(match.after()) : "").append('\n'));
        }
        return text.append(Strings.get("list.totals", counts.get(ProviderMatch.Kind.SAME), counts.get(ProviderMatch.Kind.CHANGED),
                counts.get(ProviderMatch.Kind.NEW), counts.get(ProviderMatch.Kind.GONE))).append('\n').toString();
    }

    private static String line(CourseText course) {
        return course.readable().replaceAll("[\\t\\r\\n]", " ");
    }
}

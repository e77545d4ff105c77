package org.cardwright.source;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.check.SourceRules;
import org.cardwright.site.SiteSeries;
import org.cardwright.site.SourceNames;

/** Reads the entries of the table of cards as the generator does, and tells what it would make of them. */
final class EntryReader {
    private static final Pattern WORD = Pattern.compile("\\b([A-Z]+)\\b");
    private static final int LONGEST_NAME = 255;

    private final MadeProblems problems;
    private final Map<String, SourceRow> files = new HashMap<>();
    /** The cards of series that have no title. */
    private final Map<String, Integer> untitled = new LinkedHashMap<>();
    private final Map<String, Integer> untitledLines = new HashMap<>();

    EntryReader(MadeProblems problems) {
        this.problems = problems;
    }

    /** The entry as it is understood; empty if the generator stops at it. */
    Optional<EntryCard> read(SourceRow row) {
        Optional<String> level = text(row, SourceNames.LEVEL);
        Optional<String> group = text(row, SourceNames.GROUP);
        Optional<String> competency = text(row, SourceNames.COMPETENCY);
        boolean single = List.of(SourceNames.SERIES, SourceNames.DESIGNATION, SourceNames.DESCRIPTION,
                SourceNames.LEVELS).stream().filter(column -> !isSingle(row, column)).toList().isEmpty();
        if (level.isEmpty() || group.isEmpty() || competency.isEmpty() || !single) {
            return Optional.empty();
        }
        String designation = EngineValue.printed(row.value(SourceNames.DESIGNATION));
        String description = EngineValue.printed(row.value(SourceNames.DESCRIPTION)
                .filter(value -> !isNull(value)).or(() -> Optional.of(SourceValue.EMPTY)));
        EntryCard card = new EntryCard(row, EngineValue.printed(row.value(SourceNames.SERIES)), career(level.get()),
                group.get(), designation, competency.get(), description,
                ReadLevel.all(row.value(SourceNames.LEVELS).map(EntryReader::decoded)));
        return Optional.of(card).filter(this::canBeWritten);
    }

    /** What is told once for all entries together. */
    void end() {
        untitled.forEach((series, count) -> problems.wrong(SourceKind.CARDS, untitledLines.get(series),
                "source.made.series", series, count));
    }

    private Optional<String> text(SourceRow row, String column) {
        Optional<String> text = EngineValue.words(row.value(column));
        if (text.isEmpty()) {
            problems.stop(SourceKind.CARDS, row.line(), "source.made.no-text", column);
        }
        return text;
    }

    private boolean isSingle(SourceRow row, String column) {
        boolean single = EngineValue.isSingle(row.value(column));
        if (!single) {
            problems.stop(SourceKind.CARDS, row.line(), "source.made.no-value", column);
        }
        return single;
    }

    private static boolean isNull(SourceValue value) {
        return value instanceof SourceValue.Other other && other.text().equals("null");
    }

    private static SourceValue decoded(SourceValue value) {
        return value instanceof SourceValue.Words words ? SourceValue.words(EngineValue.decoded(words.text())) : value;
    }

    /** The first word in capitals: of {@code MID (10-13)} it is {@code Mid}. */
    private static String career(String level) {
        Matcher word = WORD.matcher(level);
        return word.find() ? word.group(1).charAt(0) + word.group(1).substring(1).toLowerCase(Locale.ROOT) : "";
    }

    private boolean canBeWritten(EntryCard card) {
        int line = card.row().line();
        String file = card.file();
        if (file.indexOf('/') >= 0 || file.indexOf('\0') >= 0
                || file.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            problems.stop(SourceKind.CARDS, line, "source.made.file-name", file);
            return false;
        }
        tell(card, line);
        return true;
    }

    private void tell(EntryCard card, int line) {
        SourceRow same = files.putIfAbsent(card.file(), card.row());
        if (same != null && !SourceDuplicates.same(SourceKind.CARDS, same, card.row())) {
            problems.wrong(SourceKind.CARDS, line, "source.made.same-file", same.line(), card.file());
        }
        if (SiteSeries.title(card.paddedSeries()).isEmpty()) {
            untitled.merge(card.series(), 1, Integer::sum);
            untitledLines.putIfAbsent(card.series(), line);
        }
        if (SiteTerms.grades(card.career()).isEmpty()) {
            problems.wrong(SourceKind.CARDS, line, "source.made.career-level", card.row().text(SourceNames.LEVEL));
        }
        if (card.row().value(SourceNames.DESIGNATION).isEmpty()) {
            problems.wrong(SourceKind.CARDS, line, "source.made.designation");
        }
        List<ReadLevel> levels = card.levels().stream().filter(ReadLevel::counts).toList();
        if (levels.isEmpty()) {
            problems.wrong(SourceKind.CARDS, line, "source.made.no-level");
        }
        levels.stream().map(ReadLevel::name).filter(name -> SiteTerms.level(name).isEmpty())
                .forEach(name -> problems.wrong(SourceRules.LEVEL_INVALID, SourceKind.CARDS, line, "source.made.level",
                        card.row().text(SourceNames.LEVELS)));
    }
}

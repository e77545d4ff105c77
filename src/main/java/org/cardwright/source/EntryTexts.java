package org.cardwright.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.site.SitePlaces;


/**
 * One of the two lists of a card.
 *
 * @param front the list in the front matter
 * @param html the headings and items of the body
 */
record EntryTexts(String front, String html) {
    private static final double LAST_INDEX = 4294967294.0;

    /** The texts of a level in a script's list: numbers in their order, whatever else in the order in which it came. */
    private static final class Texts {
        private final Map<Double, String> numbered = new TreeMap<>();
        private final Map<String, String> named = new LinkedHashMap<>();

        void put(ReadLevel level, String text) {
            level.number().filter(number -> number >= 0 && number <= LAST_INDEX && number == Math.rint(number))
                    .ifPresentOrElse(number -> numbered.put(number, text), () -> named.put(level.name(), text));
        }

        String joined() {
            List<String> all = new ArrayList<>(numbered.values());
            all.addAll(named.values());
            return EngineText.oneLine(String.join(" ? ", all)).replace('\t', ' ');
        }
    }

    /**
     * The list of a card; empty if the generator stops at a text.
     *
     * @param texts the competency's entry in the table of texts
     * @param column the name of a column without the number of the level
     * @param missing tells that a level has no text
     */
    static Optional<EntryTexts> of(EntryCard card, Optional<SourceRow> texts, String column, String missing,
            MadeProblems problems) {
        Texts front = new Texts();
        StringBuilder html = new StringBuilder();
        for (ReadLevel level : card.levels()) {
            if (!level.counts()) {
                continue;
            }
            html.append("<dt>").append(card.competency()).append(" (")
                    .append(SiteTerms.level(level.name()).orElse(SitePlaces.UNKNOWN)).append(")</dt>");
            Optional<SourceValue> value = texts.flatMap(row -> row.value(column + level.name()));
            Optional<String> text = EngineValue.words(value);
            if (EngineValue.isNothing(value)) {
                texts.filter(_ -> SiteTerms.level(level.name()).isPresent()).ifPresent(row ->
                        problems.wrong(SourceKind.TEXTS, row.line(), missing, level.name(), card.competency()));
            } else if (text.isEmpty()) {
                problems.stop(SourceKind.TEXTS, texts.orElseThrow().line(), "source.made.no-text",
                        column + level.name());
                return Optional.empty();
            } else {
                front.put(level, text.get());
                items(html, text.get());
            }
        }
        return Optional.of(new EntryTexts(front.joined(), html.toString()));
    }

    private static void items(StringBuilder html, String text) {
        for (String item : text.split("\t", -1)) {
            if (!EngineText.trim(item).isEmpty()) {
                html.append("<dd>").append(EngineText.oneLine(item)).append("</dd>");
            }
        }
    }
}

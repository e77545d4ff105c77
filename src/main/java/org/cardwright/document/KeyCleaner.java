package org.cardwright.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.frontmatter.ScalarWriter;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.model.CardField;

/**
 * Puts the seventeen keys in their usual order and spelling, unknown ones after them; comments go with the key below
 * them.
 */
final class KeyCleaner {
    private record Chunk(Optional<CardField> field, String text) {}

    private KeyCleaner() {}

    static CardDocument clean(CardDocument document) {
        Anatomy anatomy = document.anatomy();
        List<YamlEntry> entries = anatomy.frontMatter().entries();
        if (entries.isEmpty() || isTangled(anatomy, entries)) {
            return document;
        }
        List<Chunk> chunks = new ArrayList<>();
        int at = anatomy.bounds().yaml().start();
        for (YamlEntry entry : entries) {
            chunks.add(chunk(anatomy.text(), at, entry));
            at = entry.lines().end();
        }
        seriesTitle(document, anatomy).ifPresent(chunks::add);
        chunks.sort(Comparator.comparingInt(chunk -> chunk.field().map(Enum::ordinal).orElse(Integer.MAX_VALUE)));
        StringBuilder text = new StringBuilder(anatomy.text().substring(0, anatomy.bounds().yaml().start()));
        chunks.forEach(chunk -> text.append(chunk.text()));
        return CardDocument.read(document.source().with(text.append(anatomy.text(), at, anatomy.text().length())
                .toString()));
    }

    /** Where a key stands twice, or one value refers to another, the order has a meaning. */
    private static boolean isTangled(Anatomy anatomy, List<YamlEntry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            // Two keys in braces, or a key that is itself a list: no line belongs to one of them alone.
            if (entries.get(i).keySpan().start() < entries.get(i - 1).lines().end()) {
                return true;
            }
        }
        Set<String> keys = new HashSet<>();
        return entries.stream().anyMatch(entry -> !keys.add(CardField.ofKey(entry.key()).map(CardField::key)
                .orElse(entry.key()))
                || entry.value() instanceof YamlValue.Alias || anatomy.text().charAt(entry.lines().end() - 1) != '\n'
                || entry.value() instanceof YamlValue.Scalar scalar && scalar.decorated());
    }

    private static Chunk chunk(String text, int from, YamlEntry entry) {
        Optional<CardField> field = CardField.ofKey(entry.key());
        String key = field.map(CardField::key).orElseGet(() -> entry.keySpan().of(text));
        return new Chunk(field, text.substring(from, entry.keySpan().start()) + key
                + text.substring(entry.keySpan().end(), entry.lines().end()));
    }

    /** Older cards have the series title only behind the number. */
    private static Optional<Chunk> seriesTitle(CardDocument document, Anatomy anatomy) {
        String jobSeries = document.card().text(CardField.JOB_SERIES);
        String number = DerivedValues.printed(document.card().text(CardField.SERIES)) + " ";
        if (anatomy.entry(CardField.JOB_SERIES_TITLE).isPresent() || !jobSeries.startsWith(number)
                || jobSeries.length() == number.length() || !Plausible.usable(CardField.JOB_SERIES, jobSeries)
                || !Plausible.usable(CardField.SERIES, document.card().text(CardField.SERIES))) {
            return Optional.empty();
        }
        String end = KeyInserter.lineEnd(anatomy.text(), anatomy.bounds().yaml().start());
        return Optional.of(new Chunk(Optional.of(CardField.JOB_SERIES_TITLE), CardField.JOB_SERIES_TITLE.key() + ": "
                + ScalarWriter.least(jobSeries.substring(number.length())) + end));
    }
}

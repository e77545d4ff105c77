package org.cardwright.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;

/** The single values that a text of a card consists of, so that it can be told which of them came or went. */
public final class CardValues {
    private CardValues() {}

    /** Each field with its value, and each item of each list with its place in the card. */
    static Set<List<Object>> of(Optional<SourceText> text) {
        Set<List<Object>> values = new HashSet<>();
        if (text.isEmpty()) {
            return values;
        }
        CardDocument document = CardDocument.read(new SourceText(FileContent.of(text.get()), false));
        if (!document.readable()) {
            document.text().lines().forEach(line -> values.add(List.of("line", line)));
            return values;
        }
        for (CardField field : CardField.values()) {
            if (!Wanted.LISTS.contains(field)) {
                document.card().field(field).ifPresent(value -> values.add(List.of(field, value)));
            }
        }
        CardParts.others(document.card()).forEach((key, value) -> values.add(List.of("other", key, value)));
        CardParts.levels(document.card()).forEach((level, content) -> {
            content.behaviors().forEach(item -> values.add(List.of("behavior", level, item)));
            content.definitions().forEach(item -> values.add(List.of("definition", level, item)));
        });
        CardParts.courses(document.card()).forEach(course -> values.add(List.of("course", course)));
        return values;
    }

    /**
     * Whether a text shows anything of what changed from one text to another: a new value is there, or an old one is
     * not.
     */
    public static boolean shows(Optional<SourceText> text, Optional<SourceText> from, Optional<SourceText> to) {
        Set<List<Object>> old = of(from);
        Set<List<Object>> now = of(to);
        Set<List<Object>> shown = of(text);
        return now.stream().anyMatch(value -> !old.contains(value) && shown.contains(value))
                || old.stream().anyMatch(value -> !now.contains(value) && !shown.contains(value));
    }
}

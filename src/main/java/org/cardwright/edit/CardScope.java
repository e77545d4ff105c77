package org.cardwright.edit;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;

/**
 * For which cards a step was asked, in terms that fit the cards of any folder.
 *
 * @param picked whether they were selected one by one, so that no other folder has them
 * @param words what the filter of the tree had to find; empty for any card
 * @param only for each field values of which a card must have one
 */
public record CardScope(boolean picked, String words, Map<CardField, List<String>> only) {
    public static final CardScope ALL = new CardScope(false, "", Map.of());
    public static final CardScope PICKED = new CardScope(true, "", Map.of());

    public CardScope {
        words = words.strip();
        Map<CardField, List<String>> some = new EnumMap<>(CardField.class);
        only.forEach((field, values) -> {
            if (!values.isEmpty()) {
                some.put(field, values.stream().distinct().sorted().toList());
            }
        });
        only = Map.copyOf(some);
    }

    /** Those of some cards that it is for, in their order; of cards that were selected one by one none is known. */
    public Map<CardId, CardDocument> of(Map<CardId, CardDocument> cards) {
        CardNarrowing narrowing = new CardNarrowing();
        only.forEach(narrowing::narrow);
        List<String> filter = FilterWords.of(words);
        Map<CardId, CardDocument> found = new LinkedHashMap<>();
        cards.forEach((card, document) -> {
            if (!picked && narrowing.fits(document.head())
                    && (filter.isEmpty() || CardEntry.of(card, document).matches(filter))) {
                found.put(card, document);
            }
        });
        return found;
    }

    /** Its limits in words, such as "Job series: 0501"; empty for all cards. */
    public String said() {
        return Stream.concat(Stream.of(words).filter(text -> !text.isEmpty()).map(text -> Strings.get("scope.words", text)),
                new TreeMap<>(only).entrySet().stream().map(field -> Strings.get("step.reason", FieldLabels.of(field.getKey()),
                        String.join(", ", field.getValue())))).collect(Collectors.joining("; "));
    }
}

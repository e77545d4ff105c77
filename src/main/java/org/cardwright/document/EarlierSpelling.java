package org.cardwright.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.HtmlText;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.cardwright.text.Span;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/**
 * Writes a value that was set back as the card wrote it before: nothing at all, {@code ~}, {@code null} and two quotes
 * say the same, and only an earlier text of the card tells which of them it was.
 */
public final class EarlierSpelling {
    private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

    private EarlierSpelling() {}

    /**
     * The document with the value of a key spelled as in an earlier one, where both say the same of the key; everything
     * else stays as it is, and so does the document where that is not certain.
     */
    public static CardDocument of(CardDocument document, String key, CardDocument earlier) {
        if (!document.readable() || !earlier.readable() || differInModel(document.card(), earlier.card(), key)) {
            return document;
        }
        boolean noted = noted(document, key) && noted(earlier, key);
        Optional<Span> now = value(document, key, noted);
        Optional<Span> then = value(earlier, key, noted);
        if (now.isEmpty() || then.isEmpty() || !said(document, key).equals(said(earlier, key))) {
            return document;
        }
        String text = new SplicePlan().add(new Splice(now.get(), then.get().of(earlier.text())))
                .applyTo(document.text());
        SourceText source = document.source().with(text);
        CardDocument spelled = source.equals(document.source()) ? document : CardDocument.read(source);
        return spelled.readable() && Editor.same(said(spelled.card(), key), said(document.card(), key)) ? spelled
                : document;
    }

    /** A card with nothing where a key has one of the words for nothing. */
    private static Card said(Card card, String key) {
        Optional<CardField> field = CardField.ofKey(key).filter(known -> NULLS.contains(card.text(known)));
        if (field.isEmpty()) {
            return card;
        }
        Map<CardField, String> fields = new EnumMap<>(card.fields());
        fields.put(field.get(), "");
        return new Card(fields, card.levels(), card.unassignedBehaviors(), card.unassignedDefinitions(),
                card.courses(), card.others());
    }

    /** What is known without looking for the places in the file, at each key that is typed. */
    private static boolean differInModel(Card a, Card b, String key) {
        return CardField.ofKey(key).filter(field -> !words(a.text(field)).equals(words(b.text(field)))).isPresent();
    }

    private static String words(String text) {
        return NULLS.contains(text) ? "" : text;
    }

    /** Whether two documents say the same of a key, which both have. */
    public static boolean same(CardDocument a, CardDocument b, String key) {
        return a.readable() && b.readable() && said(a, key).isPresent() && said(a, key).equals(said(b, key));
    }

    private static Optional<String> said(CardDocument document, String key) {
        return document.anatomy().frontMatter().entry(key).map(YamlEntry::value).flatMap(YamlValue::scalar)
                .map(scalar -> HtmlText.trim(shown(scalar)));
    }

    /** To the card, a value that is missing and an empty one say the same. */
    private static String shown(YamlValue.Scalar scalar) {
        return scalar.style() == YamlValue.Style.PLAIN ? words(scalar.text()) : scalar.text();
    }

    /** Whether a comment stands behind the value. */
    private static boolean noted(CardDocument document, String key) {
        return value(document, key, true).filter(span -> document.text().startsWith("#", span.end())).isPresent();
    }

    /** What stands behind a key's colon, with the blanks around it; those before a comment only where they are wanted. */
    private static Optional<Span> value(CardDocument document, String key, boolean noted) {
        return document.anatomy().frontMatter().entry(key)
                .filter(entry -> entry.value() instanceof YamlValue.Scalar)
                .map(entry -> new Span(behindColon(document.text(), entry), noted
                        ? behindBlanks(document.text(), entry.value().span().end())
                        : ValueCleaner.withTrailingBlanks(document.text(), entry.value().span()).end()));
    }

    private static int behindBlanks(String text, int from) {
        int end = from;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    private static int behindColon(String text, YamlEntry entry) {
        return text.indexOf(':', entry.keySpan().end()) + 1;
    }
}

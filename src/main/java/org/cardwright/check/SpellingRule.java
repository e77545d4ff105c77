package org.cardwright.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.spelling.SpellCheck;
import org.cardwright.spelling.Unknown;
import org.cardwright.spelling.Vocabulary;
import org.cardwright.text.Position;

/** A word that no list has; one finding tells of all cards that have it. */
record SpellingRule(Vocabulary words) implements FolderRule {
    static final String ID = "spelling";
    private static final RuleInfo INFO = RuleInfo.of(ID, Severity.INFO, "");
    private static final int MOST_NAMED = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public FolderRule with(RuleSettings settings) {
        return new SpellingRule(settings.words());
    }

    @Override
    public List<Fact> facts(CardDocument document) {
        return facts(document, "");
    }

    /** A word may be right on one card alone. */
    @Override
    public List<Fact> facts(Subject card) {
        return facts(card.document(), card.fileName());
    }

    private List<Fact> facts(CardDocument document, String card) {
        List<Fact> facts = new ArrayList<>(0);
        CheckedTexts.each(document.card(), (place, text) -> {
            for (Unknown unknown : SpellCheck.unknown(text)) {
                if (!words.knows(unknown, card)) {
                    String word = unknown.said(text);
                    facts.add(new Fact(group(word), word));
                }
            }
        });
        return facts;
    }

    /** All cards that have it, whichever way they write it: the first of them tells of the others. */
    @Override
    public Object verdict(FactGroup group, Object value) {
        return group.values().stream().map(each -> group.cards(each.value())).toList();
    }

    @Override
    public boolean tellsPlaces() {
        return true;
    }

    @Override
    public Optional<String> message(CardId id, Fact fact, FactGroup group) {
        List<CardId> cards = cards(group);
        boolean first = cards.getFirst().equals(id) && group.values().stream()
                .filter(value -> group.cards(value.value()).contains(id)).findFirst().orElseThrow().value().equals(fact.value());
        return first ? Optional.of(message(fact, group)) : Optional.empty();
    }

    @Override
    public String message(Fact fact, FactGroup group) {
        List<CardId> cards = cards(group);
        String names = cards.stream().limit(MOST_NAMED).map(CardId::name).collect(Collectors.joining(", "));
        int more = cards.size() - MOST_NAMED;
        return Strings.get("rule.spelling", fact.value(), cards.size(), more > 0 ? Strings.get("rule.spelling.more", names, more) : names);
    }

    /** What the same word is grouped by, whatever its capitals. */
    static String group(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static List<CardId> cards(FactGroup group) {
        return group.values().stream().flatMap(value -> group.cards(value.value()).stream()).distinct()
                .sorted(Comparator.naturalOrder()).toList();
    }

    /** It is about any of several fields. */
    @Override
    public CardField field() {
        return CardField.DESCRIPTION;
    }

    @Override
    public CardField field(Subject card, Fact fact) {
        return WordChange.first(card, (String) fact.value()).map(found -> found.place().field()).orElse(field());
    }

    @Override
    public Position place(Subject card, Fact fact) {
        return WordChange.first(card, (String) fact.value()).map(found -> card.places()
                .at(found.place().offset(card, found.text(), found.span()))).orElse(Position.START);
    }

    @Override
    public Optional<Answers> answers(Subject card, Fact fact, FactGroup group) {
        String word = (String) fact.value();
        List<QuickFix.Choice> choices = SpellCheck.suggestions(word).stream().map(use -> new QuickFix.Choice(
                Strings.get("fix.word", use), document -> WordChange.on(document, word, use))).toList();
        return choices.isEmpty() ? Optional.empty() : Optional.of(Answers.ask(choices));
    }
}

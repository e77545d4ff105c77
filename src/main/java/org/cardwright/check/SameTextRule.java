package org.cardwright.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;

/**
 * Cards say different things where all should say the same: the text of a competency is one on the whole site, and so
 * is the title of a series.
 *
 * @param field where a card says it
 * @param fixable whether another card's text can be taken over
 * @param said what a card says
 */
record SameTextRule(RuleInfo info, CardField field, boolean fixable, Function<CardDocument, List<FolderRule.Fact>> said)
        implements FolderRule {
    private static final int MAX_CHOICES = 5;

    static SameTextRule descriptions() {
        return new SameTextRule(RuleInfo.of("competency-description-differs", Severity.WARNING, "6.10"),
                CardField.DESCRIPTION, true,
                document -> fact(competency(document), document.card().text(CardField.DESCRIPTION)));
    }

    static SameTextRule behaviors() {
        return new SameTextRule(RuleInfo.of("competency-behaviors-differ", Severity.INFO, "6.10"), CardField.BEHAVIORS,
                false,
                document -> levels(document, ItemKind.BEHAVIOR));
    }

    static SameTextRule definitions() {
        return new SameTextRule(RuleInfo.of("competency-definitions-differ", Severity.INFO, "6.10"),
                CardField.DEFINITIONS, false,
                document -> levels(document, ItemKind.DEFINITION));
    }

    static SameTextRule seriesTitles() {
        return new SameTextRule(RuleInfo.of("series-title-differs", Severity.WARNING, "1"), CardField.JOB_SERIES_TITLE,
                true,
                document -> fact(Slugs.unpadded(document.card().text(CardField.SERIES)), document.card()
                        .text(CardField.JOB_SERIES_TITLE)));
    }

    private static List<Fact> fact(String group, String value) {
        return group.isEmpty() || value.isEmpty() ? List.of()
                : List.of(new Fact(group, value.indexOf("  ") < 0 ? value : HtmlText.fold(value)));
    }

    private static String competency(CardDocument document) {
        return HtmlText.fold(document.card().text(CardField.COMPETENCY)).toLowerCase(Locale.ROOT);
    }

    private static List<Fact> levels(CardDocument document, ItemKind kind) {
        String competency = competency(document);
        return competency.isEmpty() ? List.of() : document.card().levels().stream()
                .filter(level -> level.number() > 0 && !level.items(kind).isEmpty())
                .map(level -> new Fact(competency + ", " + level.number(), level.items(kind))).toList();
    }

    @Override
    public List<Fact> facts(CardDocument document) {
        return said.apply(document);
    }

    /** Which card is to be named beside it. */
    @Override
    public Object verdict(FactGroup group, Object value) {
        return other(group, value);
    }

    /** The first card with the commonest other value; empty where the value is the only or the commonest one. */
    private static Optional<CardId> other(FactGroup group, Object value) {
        List<FactGroup.Value> values = group.values();
        boolean first = values.getFirst().value().equals(value);
        boolean common = first && (values.size() == 1 || values.get(0).count() > values.get(1).count());
        return common ? Optional.empty() : Optional.of(values.get(first ? 1 : 0).first());
    }

    @Override
    public Optional<String> message(CardId id, Fact fact, FactGroup group) {
        String level = fact.group().substring(fact.group().lastIndexOf(' ') + 1);
        return other(group, fact.value()).map(other -> Strings.get("rule." + info.id(), other.name(), level));
    }

    @Override
    public Position place(Subject card, Fact fact) {
        return card.places().of(field);
    }

    @Override
    public Optional<Answers> answers(Subject card, Fact fact, FactGroup group) {
        return !fixable ? Optional.empty() : Optional.of(Answers.ask(group.values().stream()
                .map(value -> (String) value.value())
                .filter(value -> !value.equals(fact.value())).limit(MAX_CHOICES)
                .map(value -> Answers.set(field, value)).toList()));
    }
}

package org.cardwright.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.document.Plausible;
import org.cardwright.edit.CardId;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.model.Severity;
import org.cardwright.site.SiteSeries;
import org.cardwright.text.Position;

/**
 * Cards say different things where all should say the same: the text of a competency is one on the whole site, and so
 * is the title of a series.
 *
 * @param field where a card says it
 * @param said what a card says
 */
record SameTextRule(RuleInfo info, CardField field, Function<CardDocument, List<FolderRule.Fact>> said)
        implements FolderRule {
    /** The rules that compare what cards say at a level. */
    static final Set<String> OF_LISTS = Set.of("competency-behaviors-differ", "competency-definitions-differ");

    private static final int MAX_CHOICES = 5;

    static SameTextRule descriptions() {
        return new SameTextRule(RuleInfo.of("competency-description-differs", Severity.WARNING, "6.10"),
                CardField.DESCRIPTION,
                document -> fact(competency(document), document.card().text(CardField.DESCRIPTION)));
    }

    static SameTextRule behaviors() {
        return new SameTextRule(RuleInfo.of("competency-behaviors-differ", Severity.INFO, "6.10"), CardField.BEHAVIORS,
                document -> levels(document, ItemKind.BEHAVIOR));
    }

    static SameTextRule definitions() {
        return new SameTextRule(RuleInfo.of("competency-definitions-differ", Severity.INFO, "6.10"),
                CardField.DEFINITIONS,
                document -> levels(document, ItemKind.DEFINITION));
    }

    static SameTextRule seriesTitles() {
        return new SameTextRule(RuleInfo.of("series-title-differs", Severity.WARNING, "1"), CardField.JOB_SERIES_TITLE,
                document -> fact(SiteSeries.bare(document.card().text(CardField.SERIES)), document.card()
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
        return other(group, fact.value()).map(other -> Strings.get("rule." + info.id(), other.name(), level(fact)));
    }

    @Override
    public Position place(Subject card, Fact fact) {
        return field == CardField.BEHAVIORS || field == CardField.DEFINITIONS
                ? card.places().ofItem(kind(), Integer.parseInt(level(fact)), 0) : card.places().of(field);
    }

    @Override
    public Optional<Answers> answers(Subject card, Fact fact, FactGroup group) {
        return Optional.of(answers(fact, group, level(fact)));
    }

    private ItemKind kind() {
        return field == CardField.BEHAVIORS ? ItemKind.BEHAVIOR : ItemKind.DEFINITION;
    }

    private static String level(Fact fact) {
        return fact.group().substring(fact.group().lastIndexOf(' ') + 1);
    }

    /** What other cards say, the commonest first. */
    private Answers answers(Fact fact, FactGroup group, String level) {
        return Answers.ask(group.values().stream().filter(value -> !value.value().equals(fact.value()))
                .filter(value -> !(value.value() instanceof String text && Plausible.isPlaceholder(text)))
                .limit(MAX_CHOICES).map(value -> value.value() instanceof String text ? Answers.set(field, text)
                : items(value, Integer.parseInt(level))).toList());
    }

    private QuickFix.Choice items(FactGroup.Value value, int level) {
        List<String> wanted = ((List<?>) value.value()).stream().map(String.class::cast).toList();
        String title = Strings.get("fix.items-of", level, value.first().name(), value.count());
        return new QuickFix.Choice(title, document -> written(document, kind(), level, wanted));
    }

    /** Item by item, so that those that are the same stay as they are written. */
    private static CardDocument written(CardDocument document, ItemKind kind, int level, List<String> wanted)
            throws EditRefusedException {
        CardDocument now = document;
        List<String> old = document.card().level(level).map(each -> each.items(kind)).orElse(List.of());
        for (int i = old.size() - 1; i >= wanted.size(); i--) {
            now = now.apply(new Edit.RemoveItem(kind, level, i));
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= old.size()) {
                now = now.apply(new Edit.AddItem(kind, level, i, wanted.get(i)));
            } else if (!old.get(i).equals(wanted.get(i))) {
                now = now.apply(new Edit.SetItem(kind, level, i, wanted.get(i)));
            }
        }
        return now;
    }
}

package org.cardwright.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Plausible;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.site.SiteNames;
import org.cardwright.text.Position;

/** Two cards have one permalink: the site shows one of them only (format notes, 6.5). */
final class SharedPermalinkRule implements FolderRule {
    private static final RuleInfo INFO = RuleInfo.of("permalink-shared", Severity.ERROR, "6.5");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** A slash at the end makes the same page. */
    @Override
    public List<Fact> facts(CardDocument document) {
        String permalink = document.card().text(CardField.PERMALINK);
        return permalink.isEmpty() ? List.of() : List.of(new Fact(bare(permalink), true));
    }

    private static String bare(String permalink) {
        return permalink.endsWith("/") ? permalink.replaceFirst("(?<=.)/+$", "") : permalink;
    }

    /** How many cards there are and which two can be named. */
    @Override
    public Object verdict(FactGroup group, Object value) {
        List<CardId> cards = group.cards(value);
        return List.of(cards.size(), cards.stream().limit(2).toList());
    }

    /** The address that follows from the card's fields if it has another, and its own made longer by its group. */
    @Override
    public Optional<Answers> answers(Subject card, Fact fact, FactGroup group) {
        String now = card.text(CardField.PERMALINK);
        String bare = bare(now);
        String end = now.substring(bare.length());
        String folder = bare.substring(0, bare.lastIndexOf('/') + 1);
        String slug = SiteNames.slug(card.text(CardField.GROUP));
        List<String> addresses = Stream.concat(Permalinks.name(card).map(name -> folder + name + end).stream(),
                !Plausible.usable(CardField.GROUP, card.text(CardField.GROUP)) ? Stream.empty() : Stream.of(bare + "-" + slug + end))
                .filter(address -> !address.equals(now)).distinct().toList();
        return addresses.isEmpty() ? Optional.empty() : Optional.of(Answers.ask(addresses.stream()
                .map(address -> Answers.set(CardField.PERMALINK, address)).toList()));
    }

    @Override
    public Optional<String> message(CardId id, Fact fact, FactGroup group) {
        List<CardId> cards = group.cards(fact.value());
        return cards.stream().filter(other -> !other.equals(id)).findFirst()
                .map(other -> Strings.get("rule.permalink-shared", other.name(), cards.size() - 2));
    }

    @Override
    public CardField field() {
        return CardField.PERMALINK;
    }

    @Override
    public Position place(Subject card, Fact fact) {
        return card.places().of(CardField.PERMALINK);
    }
}

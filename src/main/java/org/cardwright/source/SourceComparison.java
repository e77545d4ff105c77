package org.cardwright.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;

/** How the cards of a folder differ from what the site's generator would write from its tables. */
public final class SourceComparison {
    private final SiteSources sources;
    private final GeneratedSite site;
    private final Map<CardId, CardDocument> cards;
    /** Each text that the generator would write is read once, however often it is compared. */
    private final Map<String, CardDocument> read;
    private final List<Pair> pairs;
    private final List<SourceDifference> differences;
    private final Map<CardId, Pair> byCard = new HashMap<>();
    private final SourceCourses courses;
    private final SourceTexts texts;

    /** A card of the folder and what the generator would write for it; one of them may be absent. */
    record Pair(Optional<CardId> card, Optional<GeneratedCard> made) {
        String file() {
            return card.map(id -> id.file().getFileName().toString()).or(() -> made.map(GeneratedCard::file))
                    .orElseThrow();
        }
    }

    private SourceComparison(SiteSources sources, GeneratedSite site, Map<CardId, CardDocument> cards,
            Map<String, CardDocument> read) {
        this.sources = sources;
        this.site = site;
        this.cards = new TreeMap<>(cards);
        this.read = read;
        pairs = new CardPairs(site.cards(), this.cards, this::document).pairs();
        pairs.forEach(pair -> pair.card().ifPresent(card -> byCard.put(card, pair)));
        courses = new SourceCourses(sources.table(SourceKind.COURSES));
        texts = new SourceTexts(sources.table(SourceKind.TEXTS));
        differences = pairs.parallelStream().flatMap(pair -> compare(pair, pair.card().map(this.cards::get)).stream())
                .toList();
    }

    /** Compares; for a background thread. */
    public static SourceComparison of(SiteSources sources, GeneratedSite site, Map<CardId, CardDocument> cards) {
        return new SourceComparison(sources, site, cards, new ConcurrentHashMap<>());
    }

    /** The same cards compared with other tables. */
    SourceComparison with(SiteSources other, GeneratedSite made) {
        return new SourceComparison(other, made, cards, read);
    }

    /** The same tables compared with other cards. */
    public SourceComparison with(Map<CardId, CardDocument> other) {
        return new SourceComparison(sources, site, other, read);
    }

    private List<SourceDifference> compare(Pair pair, Optional<CardDocument> here) {
        // Most cards are as the generator writes them, and read already.
        Optional<CardDocument> there = pair.made().map(made -> here.filter(card -> card.text().equals(made.text())
                && !card.source().byteOrderMark()).orElseGet(() -> document(made)));
        return new CardComparer(pair, here, there, courses, texts).differences();
    }

    /** What the next run would undo on a card as it is now, while it is edited; quick. */
    public List<SourceDifference> differences(CardId card, CardDocument now) {
        return compare(byCard.getOrDefault(card, new Pair(Optional.of(card), Optional.empty())), Optional.of(now));
    }

    /** What a card of the generator says when it is read as any card. */
    CardDocument document(GeneratedCard made) {
        return document(made.text());
    }

    CardDocument document(String made) {
        return read.computeIfAbsent(made, text -> CardDocument.read(new SourceText(text, false)));
    }

    public SiteSources sources() {
        return sources;
    }

    public GeneratedSite site() {
        return site;
    }

    public Map<CardId, CardDocument> cards() {
        return cards;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** What the generator would write for a card. */
    public Optional<GeneratedCard> made(CardId card) {
        return Optional.ofNullable(byCard.get(card)).flatMap(Pair::made);
    }

    /** Everything that differs, card by card in the order of the files. */
    public List<SourceDifference> differences() {
        return differences;
    }

    /** By card what its next run would undo. */
    public Map<CardId, List<SourceDifference>> byCard() {
        Map<CardId, List<SourceDifference>> found = new HashMap<>();
        differences.forEach(difference -> difference.card().ifPresent(card ->
                found.computeIfAbsent(card, _ -> new ArrayList<>()).add(difference)));
        return found;
    }

    /** The competencies of all differences, sorted. */
    public List<String> competencies() {
        return differences.stream().map(SourceDifference::competency).filter(name -> !name.isEmpty()).distinct()
                .sorted(Comparator.comparing(String::toLowerCase)).toList();
    }

    /** The providers of all courses that differ, sorted. */
    public List<String> providers() {
        return differences.stream().flatMap(difference -> difference.provider().stream()).filter(name -> !name.isEmpty())
                .distinct().sorted(Comparator.comparing(String::toLowerCase)).toList();
    }
}

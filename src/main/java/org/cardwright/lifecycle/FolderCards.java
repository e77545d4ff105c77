package org.cardwright.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardNames;
import org.cardwright.document.Plausible;
import org.cardwright.edit.CardId;
import org.cardwright.html.HtmlText;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.model.LevelContent;
import org.cardwright.site.CareerLevel;
import org.cardwright.site.Groups;

/** What the cards of a folder say at one moment, as far as making and naming cards needs it; immutable. */
public final class FolderCards {
    private final SortedMap<CardId, CardDocument> cards;
    private final Map<String, List<CardId>> byCompetency = new HashMap<>();
    private final Map<String, List<CardId>> bySeries = new TreeMap<>(Comparator.comparing(String::length)
            .thenComparing(Comparator.naturalOrder()));
    private final Map<String, List<CardId>> byPermalink = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<JobSeries> series;

    private FolderCards(SortedMap<CardId, CardDocument> cards, Collection<String> files) {
        this.cards = cards;
        files.forEach(file -> names.put(fold(file), file));
        cards.forEach((id, document) -> {
            names.put(fold(id.name()), id.name());
            Card card = document.card();
            add(byCompetency, key(card.text(CardField.COMPETENCY)), id);
            add(bySeries, CardNames.series(card.text(CardField.SERIES)), id);
            add(byPermalink, permalinkKey(card.text(CardField.PERMALINK)), id);
        });
        series = bySeries.entrySet().stream().map(one -> new JobSeries(one.getKey(),
                most(one.getValue(), FolderCards::seriesTitle).orElse(""), one.getValue().size())).toList();
    }

    /**
     * Looks at cards as they are now.
     *
     * @param files the names of other files in the folder, relative to it, which no new card may take
     */
    public static FolderCards of(Map<CardId, CardDocument> cards, Collection<String> files) {
        return new FolderCards(new TreeMap<>(cards), files);
    }

    private static void add(Map<String, List<CardId>> map, String key, CardId card) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, _ -> new ArrayList<>()).add(card);
        }
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String key(String competency) {
        return fold(HtmlText.fold(competency));
    }

    private static String permalinkKey(String permalink) {
        return fold(permalink.endsWith("/") ? permalink.substring(0, permalink.length() - 1) : permalink);
    }

    /** The card as it is now. */
    public CardDocument document(CardId card) {
        return cards.get(card);
    }

    /** All cards, sorted by file. */
    public Collection<CardId> cards() {
        return cards.keySet();
    }

    /** The series in the order of their numbers. */
    public List<JobSeries> series() {
        return series;
    }

    public Optional<JobSeries> series(String number) {
        return series().stream().filter(one -> one.number().equals(CardNames.series(number))).findFirst();
    }

    /** The cards of a series, sorted by file. */
    public List<CardId> inSeries(String number) {
        return List.copyOf(bySeries.getOrDefault(CardNames.series(number), List.of()));
    }

    /** The title that a card gives its series; in older cards it stands behind the number. */
    static String seriesTitle(Card card) {
        String title = card.text(CardField.JOB_SERIES_TITLE);
        String jobSeries = card.text(CardField.JOB_SERIES);
        return !title.isEmpty() ? title : jobSeries.substring(jobSeries.indexOf(' ') + 1);
    }

    /** The usual career levels, then any others. */
    public List<String> careerLevels() {
        Set<String> all = new LinkedHashSet<>(CareerLevel.NAMES);
        all.addAll(values(CardField.CAREER_LEVEL));
        return List.copyOf(all);
    }

    /** The competencies, sorted; one that is spelled in several ways as most cards spell it. */
    public List<String> competencies() {
        return byCompetency.values().stream().flatMap(ids -> most(ids, card -> card.text(CardField.COMPETENCY)).stream())
                .sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    /** The groups that the site shows, then any others. */
    public List<String> groups() {
        Set<String> all = new LinkedHashSet<>(Groups.ALL);
        all.addAll(values(CardField.GROUP));
        return List.copyOf(all);
    }

    private Set<String> values(CardField field) {
        Set<String> found = new TreeSet<>();
        cards.values().forEach(document -> found.add(document.card().text(field)));
        found.remove("");
        return found;
    }

    /** The cards of a competency, whatever its case, sorted by file. */
    public List<CardId> ofCompetency(String competency) {
        return List.copyOf(byCompetency.getOrDefault(key(competency), List.of()));
    }

    /** The text that all of some cards have in a field; empty where they differ. */
    public String shared(Collection<CardId> ids, CardField field) {
        List<String> texts = ids.stream().map(id -> card(id).text(field)).distinct().toList();
        return texts.size() == 1 ? texts.getFirst() : "";
    }

    /** What most cards of a competency say in a field. */
    public Optional<String> usual(String competency, CardField field) {
        return most(ofCompetency(competency), card -> card.text(field));
    }

    /** What most cards with a value of one field say in another. */
    Optional<String> usual(CardField given, String value, CardField wanted) {
        return most(cards.keySet().stream().filter(id -> card(id).text(given).equals(value)).toList(),
                card -> card.text(wanted));
    }

    private Optional<String> most(Collection<CardId> ids, java.util.function.Function<Card, String> value) {
        Tally tally = new Tally();
        ids.stream().map(id -> value.apply(card(id))).filter(text -> !Plausible.isBroken(text)).forEach(tally::add);
        return tally.most();
    }

    Card card(CardId id) {
        return cards.get(id).card();
    }

    /**
     * What the cards of a competency say at each proficiency level that one of them holds with a text: in a series what
     * its own cards say, where they hold the level.
     */
    public SortedMap<Integer, LevelTexts> levels(String competency, String series) {
        Set<CardId> near = Set.copyOf(inSeries(series));
        Map<Integer, Map<LevelContent, List<CardId>>> found = new TreeMap<>();
        for (CardId id : ofCompetency(competency)) {
            for (LevelContent level : card(id).levels()) {
                if (level.number() > 0 && !level.behaviors().isEmpty() | !level.definitions().isEmpty()) {
                    found.computeIfAbsent(level.number(), _ -> new LinkedHashMap<>())
                            .computeIfAbsent(said(level), _ -> new ArrayList<>()).add(id);
                }
            }
        }
        SortedMap<Integer, LevelTexts> levels = new TreeMap<>();
        found.forEach((number, texts) -> levels.put(number, texts(texts, near)));
        return levels;
    }

    /** How wide blanks are, and how the level is called, makes no other text. */
    private static LevelContent said(LevelContent level) {
        return new LevelContent(level.number(), "", level.behaviors().stream().map(HtmlText::fold).toList(),
                level.definitions().stream().map(HtmlText::fold).toList());
    }

    private static LevelTexts texts(Map<LevelContent, List<CardId>> texts, Set<CardId> near) {
        var most = texts.entrySet().stream().max(Comparator.comparing(
                (Map.Entry<LevelContent, List<CardId>> one) -> one.getValue().stream().anyMatch(near::contains))
                .thenComparing(one -> one.getValue().size())
                .thenComparing(one -> one.getValue().getFirst(), Comparator.reverseOrder())).orElseThrow();
        List<CardId> different = texts.entrySet().stream().filter(one -> one != most)
                .flatMap(one -> one.getValue().stream()).filter(id -> !most.getValue().contains(id)).sorted().toList();
        return new LevelTexts(most.getKey(), most.getValue(), different);
    }

    /** The levels of the competency's cards at a career level; without such cards, all of them that have a text. */
    public Set<Integer> usualLevels(String competency, String careerLevel) {
        Set<Integer> known = levels(competency, "").keySet();
        Set<Integer> usual = new TreeSet<>();
        atCareerLevel(competency, careerLevel).forEach(id -> card(id).levels().forEach(one -> usual.add(one.number())));
        usual.retainAll(known);
        return usual.isEmpty() ? new TreeSet<>(known) : usual;
    }

    private Stream<CardId> atCareerLevel(String competency, String careerLevel) {
        return ofCompetency(competency).stream()
                .filter(id -> card(id).text(CardField.CAREER_LEVEL).equals(careerLevel));
    }

    /** The courses of the competency's cards that share a proficiency level, each once; what is unreadable is left out. */
    public List<CourseText> courses(String competency, Set<Integer> levels) {
        Set<CourseText> found = new LinkedHashSet<>();
        for (CardId id : ofCompetency(competency)) {
            if (card(id).levels().stream().anyMatch(level -> levels.contains(level.number()))) {
                card(id).courses().stream().filter(course -> course.kind() == CourseKind.LINKED
                        || course.kind() == CourseKind.UNLINKED).map(Course::text).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Whether the competency of a card has one in its group at another place, so that a copy there is none too many. */
    public boolean holds(CardId card, String series, String careerLevel) {
        Card like = card(card);
        return ofCompetency(like.text(CardField.COMPETENCY)).stream().map(this::card).anyMatch(other ->
                CardNames.series(other.text(CardField.SERIES)).equals(CardNames.series(series))
                        && other.text(CardField.CAREER_LEVEL).equals(careerLevel)
                        && other.text(CardField.GROUP).equals(like.text(CardField.GROUP)));
    }

    /** The file that has this name already, whatever its case: no two names may differ in that alone. */
    public Optional<String> fileNamed(CardId card) {
        return Optional.ofNullable(names.get(fold(card.name())));
    }

    /** The cards with this address, a slash at its end set aside. */
    public List<CardId> withPermalink(String permalink) {
        return List.copyOf(byPermalink.getOrDefault(permalinkKey(permalink), List.of()));
    }

    /**
     * The folder as it is now, with files that are no cards.
     *
     * @param gone names of files that are free, since their cards were deleted and are only not saved yet
     * @throws IOException if the folder cannot be read
     */
    public static FolderCards in(Path root, Map<CardId, CardDocument> cards, Set<String> gone) throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return of(cards, files.map(file -> file.getFileName().toString()).filter(name -> !gone.contains(name))
                    .toList());
        }
    }

    /** The folder with its cards as they are at another moment; this one if they are the same. */
    public FolderCards now(Map<CardId, CardDocument> current) {
        boolean same = current.size() == cards.size()
                && current.entrySet().stream().allMatch(card -> cards.get(card.getKey()) == card.getValue());
        if (same) {
            return this;
        }
        Set<String> others = new HashSet<>(names.values());
        cards.keySet().forEach(card -> others.remove(card.name()));
        return of(current, others);
    }
}

package org.cardwright.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.site.SitePlaces;
import org.cardwright.site.SourceNames;


/**
 * Says byte for byte what the site's generator would write from its tables (format notes, 7). Where the generator would
 * stop, what it stops at is left out and told as a problem that blocks.
 */
public final class Generator {
    private final SiteSources sources;
    private final MadeProblems problems = new MadeProblems();
    private final List<CardInMaking> cards = new ArrayList<>();
    private final Map<String, List<CardInMaking>> byCompetency = new HashMap<>();

    private Generator(SiteSources sources) {
        this.sources = sources;
    }

    /** What the generator would write; the tables stay as they are. */
    public static GeneratedSite generate(SiteSources sources) {
        return new Generator(sources).generate();
    }

    private GeneratedSite generate() {
        readCards();
        CourseMaker courses = new CourseMaker(sources.table(SourceKind.COURSES), byCompetency, problems);
        String json = courses.json();
        return new GeneratedSite(cards.stream().map(CardInMaking::made).toList(), json, SitePlaces.COUNT + courses.count(),
                problems.list());
    }

    private void readCards() {
        Map<String, SourceRow> texts = new HashMap<>();
        for (SourceRow row : sources.table(SourceKind.TEXTS).rows()) {
            EngineValue.words(row.value(SourceNames.TEXT_OF)).ifPresent(name -> texts.putIfAbsent(name, row));
        }
        EntryReader reader = new EntryReader(problems);
        for (SourceRow row : sources.table(SourceKind.CARDS).rows()) {
            reader.read(row).flatMap(entry -> card(entry, Optional.ofNullable(texts.get(entry.competency()))))
                    .ifPresent(this::add);
        }
        reader.end();
    }

    private Optional<CardInMaking> card(EntryCard entry, Optional<SourceRow> texts) {
        Optional<EntryTexts> definitions = EntryTexts.of(entry, texts, SourceNames.DEFINITIONS,
                "source.made.no-definitions", problems);
        Optional<EntryTexts> behaviors = EntryTexts.of(entry, texts, SourceNames.BEHAVIORS,
                "source.made.no-behaviors", problems);
        return definitions.isEmpty() || behaviors.isEmpty() ? Optional.empty()
                : Optional.of(new CardInMaking(cards.size(), entry, behaviors.get(), definitions.get()));
    }

    private void add(CardInMaking card) {
        cards.add(card);
        byCompetency.computeIfAbsent(card.entry().competency(), _ -> new ArrayList<>()).add(card);
    }
}

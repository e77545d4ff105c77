package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cardwright.document.CardCleaner;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CleanForm;
import org.cardwright.document.Cleaned;
import org.cardwright.fixtures.Sample;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class CleanGeneratedTest {
    @Test
    void cardsThatTheGeneratorWroteStayAsTheyAre() {
        assertEquals(Map.of(), Stream.of(SourceSamples.small(1).sources(), SourceSamples.small(2).sources(), Excerpt.sources())
                .flatMap(sources -> Generator.generate(sources).cards().stream())
                .map(card -> List.of(card.text(), generated(card.text())))
                .filter(texts -> !texts.get(0).equals(texts.get(1)))
                .collect(Collectors.toMap(List::getFirst, List::getLast, (one, _) -> one)));
    }

    /** Spaces that the tables have at the ends of texts are nowhere in a card of the newest form. */
    @Test
    void cardsOfTheNewestFormBecomeWhatTheGeneratorWrites() {
        SourceSamples.Tables tables = SourceSamples.small(3);
        SiteSources sources = new SourceSamples.Tables(tables.cards().replace(". \"", ".\""),
                tables.texts().replace(" \\n", "\\n").replace(" \",", "\",").replace(" \"\n", "\"\n"),
                tables.courses()).sources();
        List<String> written = Generator.generate(sources).cards().stream().map(GeneratedCard::text).toList();
        List<String> newest = written.stream().map(text -> CardCleaner.clean(read(text)).document().text()).toList();
        assertEquals(List.of(), IntStream.range(0, written.size()).filter(i -> newest.get(i).equals(written.get(i)))
                .mapToObj(written::get).toList());
        assertEquals(written, newest.stream().map(CleanGeneratedTest::generated).toList());
    }

    @Test
    void cleaningTwiceIsCleaningOnceOnEveryFixtureAndSample() {
        assertEquals(List.of(), Stream.concat(Sample.seeds().stream(), Sample.fixtures().stream()).filter(sample -> {
            Cleaned once = CardCleaner.clean(CardDocument.read(sample.source()), CleanForm.GENERATED);
            return CardCleaner.clean(once.document(), CleanForm.GENERATED).document() != once.document();
        }).map(Sample::name).toList());
    }

    private static String generated(String text) {
        return CardCleaner.clean(read(text), CleanForm.GENERATED).document().text();
    }

    private static CardDocument read(String text) {
        return CardDocument.read(new SourceText(text, false));
    }
}

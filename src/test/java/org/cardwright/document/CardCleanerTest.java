package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.cardwright.fixtures.Sample;
import org.cardwright.html.HtmlText;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseKind;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.junit.jupiter.api.Test;

class CardCleanerTest {
    private static final int GENERATED = Sample.EFFORT == 0 ? 20 : 2_000;

    @Test
    void cleaningTwiceIsCleaningOnceOnEveryFixtureAndSample() {
        assertEquals(List.of(), Stream.concat(Sample.seeds().stream(), Sample.fixtures().stream())
                .flatMap(sample -> unstable(sample).stream()).toList());
    }

    @Test
    void noTextIsLostOnEveryFixtureAndSample() {
        assertEquals(List.of(), Stream.concat(Sample.seeds().stream(), Sample.fixtures().stream())
                .flatMap(sample -> lost(sample).stream()).toList());
    }

    @Test
    void generatedCardsLoseNoTextAndCleaningThemTwiceIsCleaningThemOnce() {
        assertEquals(List.of(), LongStream.range(0, GENERATED).parallel().mapToObj(Sample::generated)
                .flatMap(sample -> Stream.concat(unstable(sample).stream(), lost(sample).stream())).limit(5).toList());
    }

    @Test
    void aCleanCardComesBackAsItWas() {
        for (Sample sample : Sample.seeds()) {
            CardDocument clean = CardCleaner.clean(CardDocument.read(sample.source())).document();
            Cleaned again = CardCleaner.clean(clean);
            assertSame(clean, again.document());
            assertEquals(List.of(), again.changes());
        }
    }

    @Test
    void thePermalinkIsNeverChanged() {
        for (Sample sample : Sample.all(200)) {
            CardDocument before = CardDocument.read(sample.source());
            CardDocument after = CardCleaner.clean(before).document();
            assertEquals(before.card().text(CardField.PERMALINK), after.card().text(CardField.PERMALINK), sample.name());
        }
    }

    @Test
    void whatWasWrittenBesideTheItemsOfABodyStays() {
        assertEquals(List.of(), Sample.fixtures().stream().filter(sample -> sample.name().startsWith("bodies/"))
                .flatMap(sample -> {
                    CardDocument before = CardDocument.read(sample.source());
                    String after = CardCleaner.clean(before).document().text();
                    return before.beside().stream().filter(line -> !after.contains(line.source()))
                            .map(line -> sample.name() + ": " + line.source());
                }).toList());
    }

    private static Optional<String> unstable(Sample sample) {
        CardDocument once = CardCleaner.clean(CardDocument.read(sample.source())).document();
        CardDocument twice = CardCleaner.clean(once).document();
        return once.source().equals(twice.source()) ? Optional.empty()
                : Optional.of(sample + "\n" + once.text() + "\n--- then ---\n" + twice.text());
    }

    private static Optional<String> lost(Sample sample) {
        CardDocument before = CardDocument.read(sample.source());
        CardDocument after = CardCleaner.clean(before).document();
        List<String> said = said(before.card(), before.card());
        List<String> now = said(before.card(), after.card());
        return said.equals(now) && before.readable() == after.readable() ? Optional.empty() : Optional.of(sample + ": " + said + "\n" + now);
    }

    /**
     * Every behavior, definition, course title, provider and link, in their order; of a line that was not understood
     * every word but its number, in whatever form it may have become a course.
     */
    private static List<String> said(Card before, Card card) {
        List<String> all = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            for (LevelContent level : card.levels()) {
                level.items(kind).forEach(item -> all.add(level.number() + " " + HtmlText.fold(item)));
            }
            card.unassigned(kind).forEach(item -> all.add("? " + HtmlText.fold(item)));
        }
        for (int i = 0; i < card.courses().size(); i++) {
            Course course = card.courses().get(i);
            boolean unreadable = i < before.courses().size()
                    && before.courses().get(i).kind() == CourseKind.UNREADABLE;
            List<String> now = words(course);
            all.add(unreadable ? words(before.courses().get(i)).stream().filter(now::contains).toList().toString()
                    : course.title() + " | " + course.provider() + " | " + course.url());
        }
        return all;
    }

    private static List<String> words(Course course) {
        return List.of(HtmlText.decode(course.raw()).replaceFirst("^[0-9]+ (?=[0-9])", "").split("[^\\p{L}\\p{N}]+"));
    }
}

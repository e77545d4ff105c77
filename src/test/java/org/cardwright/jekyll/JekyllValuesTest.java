package org.cardwright.jekyll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.google.gson.JsonObject;
import org.cardwright.document.CardCleaner;
import org.cardwright.document.CardDocument;
import org.cardwright.fixtures.Sample;
import org.cardwright.frontmatter.PlainScalars;
import org.cardwright.frontmatter.RubyScalar;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Jekyll build reads of cards is what the editor shows; done where Jekyll is installed. */
class JekyllValuesTest {
    private static final int GENERATED = 200;
    /** One key a line is all that the editor edits; such a file is shown as text. */
    private static final List<String> READ_BY_JEKYLL_ONLY = List.of("yaml/flow-mapping-at-top");

    @TempDir
    private Path temp;

    @BeforeAll
    static void needJekyll() {
        JekyllSite.assume();
    }

    @Test
    void theSiteReadsEveryCardAsTheEditorDoesOrTheEditorSaysThatItDoesNot() throws IOException, InterruptedException {
        assertEquals(List.of(), differences(UnaryOperator.identity()));
    }

    @Test
    void theSiteReadsCleanedCardsAsTheEditorDoes() throws IOException, InterruptedException {
        assertEquals(List.of(), differences(card -> {
            CardDocument clean = CardCleaner.clean(card).document();
            assertFalse(clean.readable() && clean.source().byteOrderMark(), "Jekyll would take it for no card");
            return clean;
        }));
    }

    private List<String> differences(UnaryOperator<CardDocument> change) throws IOException, InterruptedException {
        List<Sample> samples = Sample.all(GENERATED);
        assertTrue(samples.size() > GENERATED + 200, "the fixtures were not found");
        var site = new JekyllSite(temp.resolve("site"));
        List<CardDocument> cards = new ArrayList<>();
        for (Sample sample : samples) {
            CardDocument card = change.apply(CardDocument.read(sample.source()));
            site.add(name(cards.size()), card.source());
            cards.add(card);
        }
        Map<String, JsonObject> values = site.values();
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            String sample = samples.get(i).name();
            if (!READ_BY_JEKYLL_ONLY.contains(sample)) {
                new Comparison(cards.get(i), values.get(name(i))).differences()
                        .forEach(difference -> differences.add(sample + ": " + difference));
            }
        }
        return differences;
    }

    private static String name(int number) {
        return "card%04d.md".formatted(number);
    }

    /** Unquoted texts, of which YAML readers make all kinds of things. */
    private static final List<String> WORDS = List.of("yes", "No", "TRUE", "tRue", "off", "on", "~", "null",
            "Null", ".inf", "-.INF", ".nan", "0", "00", "007", "0510", "08", "0x1F", "0xZZ", "0b101", "0b102", "+12",
            "-12", "1_000", "1,000", "1,2,3", "12.", ".5", "-.5", "1.5", "1.5e+3", "1.2.3", "1:30", "12:30:45",
            "12:30:45.5", "99:99", "1:60", "190:20:30", "2024-01-31", "2024-1-1", "2024-01", "24-01-31",
            "2024-01-31T10:00:00Z", "2024-01-31 10:00:00",
            "2024-01-31 10:00:00 +05:00", "2024-01-31 10:00", "7-9", "10-13", "GS-7-9", ":symbol", ":a b", "::a", "a:b",
            "http://x.gov", "1/2", "5$", "(1)", "0x", "--", "-a", "...a", "1a", "a1", "0_", "1 000", "1, 2", "12:30 pm",
            "yes sir", "nay", "Yes.", "truely", "nulls", "99999999999999999999", "4294967296", "0.0", "0,7", "07,1");

    @Test
    void whatTheSiteMakesOfUnquotedWordsIsKnown() throws IOException, InterruptedException {
        var site = new JekyllSite(temp.resolve("site"));
        for (int i = 0; i < WORDS.size(); i++) {
            site.add(name(i), new SourceText("---\ncompetency: " + WORDS.get(i) + "\n---\n", false));
        }
        Map<String, JsonObject> values = site.values();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) {
            String word = WORDS.get(i);
            boolean text = Comparison.isText(values.get(name(i)).getAsJsonObject("competency"), word);
            if (text == RubyScalar.of(word).isOther() || !text && !PlainScalars.isMisread(word)) {
                wrong.add(word + " is " + values.get(name(i)).get("competency"));
            }
            CardDocument card = CardDocument.read(new SourceText("---\ncompetency: " + word + "\n---\n", false));
            assertEquals(word, card.card().text(CardField.COMPETENCY));
        }
        assertEquals(List.of(), wrong);
    }
}

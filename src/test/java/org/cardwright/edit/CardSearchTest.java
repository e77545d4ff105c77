package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.bulk.BulkCards;
import org.cardwright.document.CardDocument;
import org.cardwright.fixtures.FixtureFile;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SearchException;
import org.cardwright.text.SearchTerms;
import org.cardwright.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardSearchTest {
    private static final String CARD = BulkCards.CARD;
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern PARTS = Pattern.compile("(?s)---[ \t]*\\R(|.*?\\R)(?:---|\\.\\.\\.)[ \t]*(?:\\R(.*)|\\z)");
    private static final Pattern KEY = Pattern.compile("(?m)^\\s*(?:[\"']?\\w+[\"']? ?:|\\? \\w+)|[!&]\\w+|\\\\\\w");
    private static final Pattern MARKUP = Pattern.compile("(?i)</?[a-z][^<>]*>|&[a-z]+;|\\( ?level [^)]*\\)"
            + "|behaviou?r(al)? illustrations?|proficiency level definitions?|(relevant )?course(s| listing)");

    private static List<CardSearch.CardHits> find(BulkCards cards, SearchTerms terms, Predicate<CardPart> where)
            throws SearchException {
        return new CardSearch().find(cards.documents, terms, where, () -> false);
    }

    /** Each hit as its place and its text with the matches in brackets. */
    private static List<String> hits(String find) throws SearchException {
        return hits(SearchTerms.plain(find, ""), CARD);
    }

    private static List<String> hits(SearchTerms terms, String text) throws SearchException {
        List<String> all = new ArrayList<>();
        for (CardSearch.CardHits card : find(new BulkCards(text), terms, _ -> true)) {
            card.parts().forEach(hit -> all.add(name(hit.part()) + ": " + marked(hit)));
        }
        return all;
    }

    private static String name(CardPart part) {
        return switch (part) {
            case CardPart.Field(var field) -> field.key();
            case CardPart.Item(ItemKind kind, int level, int index) -> kind + " " + level + "/" + index;
            case CardPart.Course(int index, CardPart.Piece piece) -> "course " + index + " " + piece;
            case CardPart.CourseLine(int index) -> "course " + index;
            case CardPart.Other(String key) -> key;
            case CardPart.Line(int number) -> "line " + number;
            case CardPart.Value(String id, String _) -> id;
        };
    }

    private static String marked(CardSearch.PartHits hit) {
        StringBuilder out = new StringBuilder(hit.text());
        for (Span match : hit.matches().reversed()) {
            out.insert(match.end(), "]").insert(match.start(), "[");
        }
        return out.toString();
    }

    @Test
    void everyTextOfACardIsFoundWithItsPlaceInTheOrderOfTheCard() throws SearchException {
        assertEquals(List.of(
                "title: 0510 Accounting Entry Internal [Controls]",
                "permalink: /cards/510-Internal-[Controls]-Entry",
                "competency: Internal [Controls]",
                "competency_description: Knows the [controls], and who’s responsible for them.",
                "filters: Primary-Internal-[Controls] GS-7-9 series-0510",
                "BEHAVIOR 1/0: Lists [controls]",
                "BEHAVIOR 1/1: Explains [controls]",
                "BEHAVIOR 2/0: Tests [controls] - often",
                "course 0 TITLE: Basics of [Controls]",
                "course 0 LINK: https://x.gov/[controls]",
                "course 1 TITLE: [Controls] at Work"), hits("controls"));
        assertEquals(List.of("DEFINITION 1/0: Needs [guidance]", "DEFINITION 2/0: Needs some [guidance]"),
                hits("guidance"));
        assertEquals(List.of("reviewer: [Pat]"), hits("pat"));
        assertEquals(List.of("course 0 PROVIDER: [GSU]", "course 1 PROVIDER: [GSU]"), hits("gsu"));
    }

    @Test
    void whatIsNotACardIsSearchedLineByLine() throws SearchException {
        assertEquals(List.of("line 2: and [controls], [controls]"),
                hits(SearchTerms.plain("controls", ""), "no card\nand controls, controls\n"));
    }

    @Test
    void anExpressionMayAskForTheEndsOfALine() throws SearchException {
        assertEquals(List.of("line 2: [and] controls"), hits(SearchTerms.plain("^and", "").asRegex(),
                "no card\nand controls\n"));
    }

    @Test
    void whatStandsOnlyInABodyOfUnknownFormIsFoundAsTextOfTheFile() throws SearchException {
        String front = CARD.substring(0, CARD.indexOf("<div"));
        String body = "<table class=\"wide\"><tr>\n<td>Cash <b>flow</b> &amp; risk</td><td>a"
                + "<a href=\"https://old.gov/x\">b</a></td></tr>\n</table>\n";
        int line = (int) front.lines().count() + 2;
        assertEquals(List.of("line " + line + ": [Cash flow & risk] a b"),
                hits(SearchTerms.plain("cash flow & risk", ""), front + body));
        assertEquals(List.of("line " + line + ": <td>Cash <b>flow</b> &amp; risk</td><td>a"
                + "<a href=\"https://[old.gov]/x\">b</a></td></tr>"),
                hits(SearchTerms.plain("old.gov", ""), front + body));
    }

    @Test
    void whatWasWrittenBesideTheItemsOrBehindAHashIsFoundAsTextOfTheFile() throws SearchException {
        assertEquals(List.of("line " + lineOf("<div") + ": Note: [reviewed] twice"), hits(SearchTerms.plain("reviewed", ""),
                CARD.replaceFirst("<div", "<p>Note: <i>reviewed</i> twice</p>\n<div")));
        assertEquals(List.of("line " + lineOf("reviewer:") + ": # [zebra]"), hits(SearchTerms.plain("zebra", ""),
                CARD.replace("reviewer: Pat", "reviewer: Pat # zebra")));
        assertEquals(List.of("line " + lineOf("reviewer:") + ": # [zebra]"), hits(SearchTerms.plain("zebra", ""),
                CARD.replace("reviewer: Pat", "# zebra\nreviewer: Pat")));
    }

    @Test
    void twoTextsOnOneLineOutsideTheFieldsAreTwoPlaces() throws SearchException {
        String card = CARD.replace("<dd>Explains controls</dd>", "<dd>Explains controls</dd><p>first <i>zebra</i></p>")
                .replace("often</dd>", "often</dd><p>a <i>zebra</i></p>");
        int line = (int) card.substring(0, card.indexOf("<p>first <i>zebra")).chars().filter(c -> c == '\n').count() + 1;
        assertEquals(List.of("line " + line + ": first [zebra]", "line " + line + ": a [zebra]"),
                hits(SearchTerms.plain("zebra", ""), card));
    }

    private static int lineOf(String part) {
        return (int) CARD.substring(0, CARD.indexOf(part)).chars().filter(c -> c == '\n').count() + 1;
    }

    static List<FixtureFile> fixtures() {
        return FixtureFile.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void noWordOfAFileIsOutOfReach(FixtureFile fixture) throws SearchException {
        CardDocument document = CardDocument.read(fixture.source());
        Matcher parts = PARTS.matcher(document.text());
        assertTrue(parts.matches() || !document.readable());
        String read = document.readable() ? KEY.matcher(parts.group(1)).replaceAll("") + "\n"
                + Objects.requireNonNullElse(parts.group(2), "") : document.text();
        String words = MARKUP.matcher(read).replaceAll(" ");
        List<String> missed = new ArrayList<>();
        for (String word : new TreeSet<>(WORD.matcher(words).results().map(MatchResult::group).toList())) {
            if (new CardSearch().find(Map.of(BulkCards.id(1), document), SearchTerms.plain(word, ""), _ -> true, () -> false)
                    .isEmpty()) {
                missed.add(word);
            }
        }
        assertEquals(List.of(), missed, fixture::toString);
    }

    @Test
    void aCourseLineThatIsNotUnderstoodIsSearchedAsText() throws SearchException {
        assertEquals(List.of("course 1: [290]: Controls, GSU"), hits(SearchTerms.plain("290", ""),
                CARD.replace(" - Controls at Work, GSU\n", " - 290: Controls, GSU\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "who's|who’s", "who’s|who’s", "controls – often|", "controls - often|controls - often",
        "the  controls|", "the controls|the controls", "CONTROLS, AND|controls, and"})
    void whatIsTypedFindsItsTypographicSpellings(String find, String found) throws SearchException {
        List<CardSearch.CardHits> hits = find(new BulkCards(CARD), SearchTerms.plain(find, ""), _ -> true);
        assertEquals(found == null ? List.of() : List.of(found), hits.stream()
                .flatMap(card -> card.parts().stream()).flatMap(part -> part.matches().stream()
                        .map(match -> match.of(part.text()))).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"the\u00A0controls", "the\ncontrols", "the   controls"})
    void aBlankFindsEveryBlank(String spelled) throws SearchException {
        String quoted = "competency_description: \"Knows " + spelled + ".\"";
        assertEquals(1, hits(SearchTerms.plain("the controls", ""),
                CARD.replaceFirst("competency_description: .*", quoted)).size());
    }

    @Test
    void wordsCaseAndExpressionsCount() throws SearchException {
        SearchTerms control = SearchTerms.plain("control", "");
        assertEquals(11, hits(control, CARD).size());
        assertEquals(List.of(), hits(control.wholeWords(), CARD));
        assertEquals(6, hits(SearchTerms.plain("Control", "").matchingCase(), CARD).size());
        assertEquals(List.of("BEHAVIOR 2/0: [Tests controls] - often"),
                hits(SearchTerms.plain("^tests \\w+", "").asRegex(), CARD));
        assertEquals(List.of(), hits(SearchTerms.plain("x*$", "").asRegex(), "no"));
    }

    @Test
    void onlyTheTextsThatArePickedAreSearched() throws SearchException {
        CardTarget level2 = new CardTarget.Items(ItemKind.BEHAVIOR, OptionalInt.of(2));
        var found = find(new BulkCards(CARD, CARD.replace("Tests controls", "Tests them")),
                SearchTerms.plain("controls", ""), level2::holds);
        assertEquals(List.of(BulkCards.id(1)), found.stream().map(CardSearch.CardHits::card).toList());
        assertEquals(1, found.getFirst().matches());
    }

    @Test
    void aSearchThatWasUsedBeforeFindsInCardsAsTheyAreNow() throws SearchException {
        var cards = new BulkCards(CARD, CARD.replace("Lists controls", "Names controls"));
        var search = new CardSearch();
        SearchTerms lists = SearchTerms.plain("lists", "");
        assertEquals(List.of(BulkCards.id(1)), cardsWith(search, cards.documents, lists));
        Map<CardId, CardDocument> now = new LinkedHashMap<>(cards.documents);
        now.put(BulkCards.id(2), cards.documents.get(BulkCards.id(1)));
        now.put(BulkCards.id(1), cards.documents.get(BulkCards.id(2)));
        assertEquals(List.of(BulkCards.id(2)), cardsWith(search, now, lists));
        assertEquals(List.of(BulkCards.id(1)), cardsWith(search, now, SearchTerms.plain("names", "")));
        now = new LinkedHashMap<>(now);
        now.remove(BulkCards.id(2));
        assertEquals(List.of(), cardsWith(search, now, lists));
        assertEquals(List.of(BulkCards.id(1)), cardsWith(search, cards.documents, lists));
    }

    private static List<CardId> cardsWith(CardSearch search, Map<CardId, CardDocument> cards, SearchTerms terms)
            throws SearchException {
        return search.find(cards, terms, _ -> true, () -> false).stream().map(CardSearch.CardHits::card).toList();
    }

    @Test
    void aSearchThatFindsFarTooMuchIsCutOff() throws SearchException {
        String[] many = new String[2500];
        Arrays.fill(many, CARD);
        int places = find(new BulkCards(many), SearchTerms.plain("e", ""), _ -> true).stream()
                .mapToInt(card -> card.parts().size()).sum();
        assertTrue(places >= CardSearch.MOST && places < 2500 * 20, "" + places);
    }

    @Test
    void aSearchThatTakesTooLongOrIsNotWaitedForEnds() {
        var cards = new BulkCards(CARD.replace("Knows the controls", "a".repeat(60)));
        SearchTerms endless = SearchTerms.plain("(.*a){20}$", "").asRegex();
        int[] asked = {0};
        assertThrows(CancellationException.class, () -> new CardSearch().find(cards.documents, endless, _ -> true,
                () -> ++asked[0] > 1));
        assertTrue(assertThrows(SearchException.class, () -> find(cards, SearchTerms.plain("(", "").asRegex(),
                _ -> true)).getMessage().startsWith("The regular expression is not valid"));
    }
}

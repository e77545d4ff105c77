package org.cardwright.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellCheckTest {
    private static final Path CARDS = Path.of("sample-cards");
    private static final Set<CardField> WRITTEN = Set.of(CardField.DESCRIPTION, CardField.COMPETENCY, CardField.JOB_SERIES_TITLE);

    private static List<String> words(String text) {
        return SpellCheck.unknown(text).stream().map(Unknown::word).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Works with the custmers of an agency|custmers", "Tehcnical help and tehcnical skill|Tehcnical tehcnical",
            "The customer's needs, the customers' needs, the custmer's needs|custmer", "The customer\u2019s and the custmer\u2019s needs|custmer",
            "We don\u2019t, won't and can\u2019t|``", "Cost-benefit and cost-benfit analysis|benfit", "Co-leads a non-federal, multi-year and pre-award task|``",
            "See https://exmaple.gov/tehcnical, www.exampel.gov or usajbos.gov/helpp|``", "Mail a.persn@opm.gov|``",
            "OPM, NASA, FASAB, GSUSA and SOPs, KPIs, OPM's|``", "Knows ABCDEFGH|ABCDEFGH", "Writes MANAGMENT plans|MANAGMENT",
            "GS-7 and 2nd, COVID19, A123b, x86|``", "policy_frmwork C:\\\\tmep\\\\x|``", "e.g. this, i.e. that, the U.S. and U.S.C.|``",
            "needs.Applies the rulse.Knows|rulse", "and/or an inuput/output|inuput", "r\u00E9sum\u00E9, resume and re\u0301sume\u0301|``",
            "co\u00ADoperate and cus\u00ADtomer|``", "(budgett)\u2014\u201Cbudgett\u201D|budgett budgett", "\u041F\u0440\u0438\u0432\u0435\u0442 \u4F60\u597D|``",
            "``|``", "I am a. b c|``", "Uses SharePoint and Kubernetes|``"})
    void unknownWordsAreFoundAndNothingElse(String text, String unknown) {
        assertEquals(unknown, String.join(" ", words(text)));
    }

    @Test
    void aWordStandsWhereItIsWithoutThePossessiveAndInItsPart() {
        String text = "The cost\u2010benfit of the custmer\u2019s plan";
        assertEquals(List.of("benfit", "custmer"), SpellCheck.unknown(text).stream().map(word -> word.span().of(text)).toList());
        assertEquals("The cost\u2010benefit of the customer\u2019s plan", Respelling.of(Respelling.of(text,
                List.of(SpellCheck.unknown(text).get(1)), "customer"), List.of(SpellCheck.unknown(text).getFirst()), "benefit"));
        assertEquals("cost-benfit", SpellCheck.unknown(text).getFirst().whole());
    }

    @Test
    void suggestionsComeInTheCaseOfTheWordAndTheLikeliestFirst() {
        assertEquals("technical", SpellCheck.suggestions("tehcnical").getFirst());
        assertEquals("Technical", SpellCheck.suggestions("Tehcnical").getFirst());
        assertEquals("MANAGEMENT", SpellCheck.suggestions("MANAGMENT").getFirst());
        assertEquals("receive", SpellCheck.suggestions("recieve").getFirst());
        assertTrue(SpellCheck.suggestions("ofthe").contains("of the"), SpellCheck.suggestions("ofthe")::toString);
        assertTrue(SpellCheck.suggestions("custmer").size() <= SpellCheck.SUGGESTIONS);
        assertEquals(List.of(), SpellCheck.suggestions("x".repeat(500)));
        assertEquals(List.of(), SpellCheck.suggestions("qqqqxqqqqzqqqq"));
    }

    @Test
    void aWordIsSaidWithoutTheCapitalThatOnlyBeginsAStatement() {
        String text = "Tehcnical help. Tehcnical skill in Tehcnical work";
        assertEquals(List.of("tehcnical", "tehcnical", "Tehcnical"), SpellCheck.unknown(text).stream().map(word -> word.said(text)).toList());
    }

    @Test
    void listsOfWordsKnowAWordInAnyFormThatBeginsASentenceOrIsInCapitals() {
        Unknown lower = SpellCheck.unknown("uses frobnix").getFirst();
        Unknown first = SpellCheck.unknown("Frobnix is used").getFirst();
        Vocabulary words = new Vocabulary(Set.of("frobnix"), Set.of(), Map.of("a.md", Set.of("blurbix")));
        assertTrue(words.knows(lower, "x.md") && words.knows(first, "x.md"));
        assertTrue(!new Vocabulary(Set.of("Frobnix"), Set.of(), Map.of()).knows(lower, "x.md"));
        Unknown ignored = SpellCheck.unknown("blurbix").getFirst();
        assertEquals(List.of(true, false), List.of(words.knows(ignored, "a.md"), words.knows(ignored, "b.md")));
        assertTrue(new Vocabulary(Set.of(), Set.of("e-frobnix"), Map.of()).knows(SpellCheck.unknown("an e-frobnix").getFirst(), ""));
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(CARDS)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
                Card card = CardDocument.read(SourceText.decode(Files.readAllBytes(file))).card();
                WRITTEN.forEach(field -> texts.add(card.text(field)));
                card.levels().forEach(level -> Stream.of(ItemKind.values()).forEach(kind -> texts.addAll(level.items(kind))));
            }
        }
        return texts;
    }

    @Test
    void realCardsHaveFewUnknownWordsWithoutTheAgencyWordsAndNoneWithThem() throws IOException {
        Set<String> plain = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        EnglishDictionary dictionary = EnglishDictionary.plain();
        for (String text : texts()) {
            SpellCheck.scan(text, dictionary).forEach(word -> plain.add(word.word()));
            all.addAll(words(text));
        }
        assertTrue(plain.size() <= 10, plain::toString);
        assertEquals(Set.of(), all);
    }

    /** A letter left out, doubled by another, exchanged, or in the place of its neighbor. */
    private static String typo(String word, Random random) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(26));
        String typed = switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> at + 1 < word.length() ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2) : word;
        };
        return typed.equals(word) ? typo(word, random) : typed;
    }

    @Test
    void ofAThousandTyposNearlyAllAreFoundAndTheRightWordIsAmongTheFirstThree() throws IOException {
        Set<String> words = new TreeSet<>();
        texts().forEach(text -> Tokens.each(text, (span, word, whole) -> {
            if (word.length() > 3 && LetterCase.of(word) == LetterCase.LOWER && EnglishDictionary.get().knows(word)) {
                words.add(word);
            }
        }));
        List<String> all = List.copyOf(words);
        Random random = new Random(22);
        int found = 0;
        int right = 0;
        Map<String, List<String>> missed = new TreeMap<>();
        for (int i = 0; i < 1000; i++) {
            String word = all.get(random.nextInt(all.size()));
            String typed = typo(word, random);
            if (!words(typed).isEmpty()) {
                found++;
                List<String> first = SpellCheck.suggestions(typed).stream().limit(3).toList();
                right += first.contains(word) ? 1 : 0;
                missed.put(word + " > " + typed, first);
            }
        }
        assertTrue(found >= 950, "found " + found);
        assertTrue(right >= 900, "right " + right + ": " + missed);
    }
}

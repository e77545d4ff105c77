package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.fixtures.ChangedCard;
import org.cardwright.fixtures.FixtureFile;
import org.cardwright.fixtures.Sample;
import org.cardwright.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of a data file has a card and what is said of it, after the last bar; nothing of cards that are found. */
class SiteListingTest {
    private static final Path DATA = Path.of("src/test/resources/listing");

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(DATA.resolve(file));
    }

    private static String name(String line) {
        return line.substring(0, line.lastIndexOf(" |"));
    }

    private static String sentence(String line) {
        return line.substring(line.lastIndexOf(" |") + 2).strip();
    }

    private static String says(CardDocument card, String file) {
        return SiteListing.says(card, file, List.of()).orElse("");
    }

    static List<String> changed() throws IOException {
        return lines("cards.txt");
    }

    @ParameterizedTest
    @MethodSource("changed")
    void aCardThatTheSiteHidesIsSaidToBeWithEveryReason(String line) {
        assertEquals(sentence(line), says(RuleCase.card(ChangedCard.of(name(line))), RuleCase.FILE));
    }

    @Test
    void whatARuleFindsIsSaidWhereItHidesTheCardAndNowhereElse() throws IOException {
        Map<String, String> wanted = lines("rules.txt").stream()
                .collect(Collectors.toMap(SiteListingTest::name, SiteListingTest::sentence));
        Map<String, String> said = RuleCase.all().stream().filter(each -> !says(RuleCase.card(each.broken()),
                RuleCase.FILE).isEmpty()).collect(Collectors.toMap(RuleCase::name,
                each -> says(RuleCase.card(each.broken()), RuleCase.FILE)));
        assertEquals(lines(wanted), lines(said));
    }

    @Test
    void everyCardOfTheCorpusThatIsHiddenIsSaidToBe() throws IOException {
        Map<String, String> wanted = lines("corpus.txt").stream()
                .collect(Collectors.toMap(SiteListingTest::name, SiteListingTest::sentence));
        Map<String, String> said = FixtureFile.all().stream().filter(each -> !says(CardDocument.read(each.source()),
                "card.md").isEmpty()).collect(Collectors.toMap(FixtureFile::name,
                each -> says(CardDocument.read(each.source()), "card.md")));
        assertEquals(lines(wanted), lines(said));
    }

    private static String lines(Map<String, String> sentences) {
        return sentences.entrySet().stream().map(each -> each.getKey() + " | " + each.getValue()).sorted()
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "0560-13-45-a.md | The build of the site stops at this card: the site reads the numbers in the file name as a date.",
        "2999-01-02-a.md | The site lists this card but doesn't make a page for it: the site reads the numbers in the file name as a date.",
        "2001-01-02-a.md | -"})
    void aFileNameThatIsReadAsADateIsSaid(String file, String sentence) {
        assertEquals(Optional.ofNullable(sentence), SiteListing.says(RuleCase.sound(), file, List.of()));
    }

    @Test
    void theSampleCardsAreListed() {
        assertEquals(List.of(), Sample.seeds().stream().map(card -> says(CardDocument.read(card.source()), card.name()))
                .filter(sentence -> !sentence.isEmpty()).toList());
    }

    @Test
    void twoCardsOfOnePermalinkAreSaidToBeOneThoughTheFolderSwitchesOtherRulesOff() {
        CardDocument card = RuleCase.card(ChangedCard.of("category: career => category: planning"));
        CardId one = new CardId(Path.of("one.md"));
        RuleSettings off = new RuleSettings(Map.of("category-wrong", Optional.empty()));
        List<Finding> found = FolderChecks.of(Map.of(one, card, new CardId(Path.of("two.md")), RuleCase.sound()), off)
                .findings().get(one);
        assertEquals(List.of("permalink-shared"), found.stream().map(Finding::rule)
                .filter(RuleCatalog::comparesCards).toList());
        assertEquals(Optional.of("The site doesn't list this card: its category is \"planning\" and not \"career\"; "
                + "another card has the same permalink, and the site keeps only one of them."),
                SiteListing.says(card, "one.md", found));
    }
}

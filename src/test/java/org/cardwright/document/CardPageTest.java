package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cardwright.fixtures.FixtureFile;
import org.cardwright.fixtures.Sample;
import org.cardwright.html.HtmlText;
import org.cardwright.html.PageText;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a card as the site would show it. */
class CardPageTest {
    private final CardDocument saved = read();

    private static CardDocument read() {
        try {
            return CardDocument.read(SourceText.decode(Files.readAllBytes(
                    Path.of("sample-cards", "0560-Personal-Customer-Service-Entry.md"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CardDocument with(String old, String now) {
        return CardDocument.read(saved.source().with(saved.text().replace(old, now)));
    }

    private static String page(CardDocument card) {
        return page(card, PageForm.PAGE, OptionalInt.empty());
    }

    private static String page(CardDocument card, PageForm form, OptionalInt courses) {
        return PageText.of(CardPage.blocks(card, new PageLook(form, courses, false)));
    }

    static List<Sample> generations() {
        return Stream.concat(Sample.seeds().stream(), FixtureFile.all().stream()
                .filter(file -> file.name().startsWith("bodies/"))
                .map(file -> new Sample(file.name(), SourceText.decode(file.bytes()), false))).toList();
    }

    @ParameterizedTest
    @MethodSource("generations")
    void theListShowsWhatTheSitesListShows(Sample sample) {
        CardDocument card = CardDocument.read(sample.source());
        String page = page(card, PageForm.LIST, OptionalInt.of(12));
        String start = "☐ SELECT FOR DOWNLOAD\nGS LEVEL: GS " + card.card().text(CardField.LEVEL) + "\nTYPE: "
                + card.card().text(CardField.GROUP) + "\nJOB SERIES: 0" + card.card().text(CardField.SERIES)
                + "\nCOMPETENCY: " + card.card().text(CardField.COMPETENCY) + "\nDESCRIPTION: "
                + card.card().text(CardField.DESCRIPTION);
        String end = "VIEW APPLICABLE TRAINING COURSES (12)\n";
        assertEquals(start.strip(), page.substring(0, start.strip().length()));
        assertTrue(page.endsWith(end), page);
        assertEquals(words(CardPage.body(card.text())), words(page.substring(start.strip().length(), page.length() - end.length())));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void theOwnPageShowsTitleAndSeriesAndTheSameBody(Sample sample) {
        CardDocument card = CardDocument.read(sample.source());
        String page = page(card, PageForm.PAGE, OptionalInt.of(12));
        String start = card.card().text(CardField.TITLE) + "\n" + card.card().text(CardField.JOB_SERIES) + "\n";
        assertEquals(start, page.substring(0, start.length()));
        assertEquals(words(CardPage.body(card.text())), words(page.substring(start.length())));
    }

    /** What a page says, without any markup. */
    private static String words(String html) {
        String text = HtmlText.decode(html.replaceAll("(?s)<!--.*?-->", "").replaceAll("<[^>]*>", " "));
        return text.replaceAll("[\\s•]+", "");
    }

    /** Cards of different generations look different only where their classes mean something. */
    @Test
    void everyClassOfTheBodiesThatTheSiteShowsHasAStyleOrAPlace() throws IOException {
        Set<String> plain = Set.of("members-hover", "button-border", "card-content-color", "cfo-courses-inner",
                "cfo-courses-outer", "cfo-inner-card-content");
        Set<String> places = Set.of("desktop:grid-col-4", "desktop:grid-col-6", "card-content-column", "height-full", "margin-y-205", "margin-y-3");
        String style = Files.readString(Path.of("css", "preview-page.css"));
        Set<String> unknown = new TreeSet<>();
        for (Sample sample : generations()) {
            Matcher classes = Pattern.compile("class=\"([^\"]*)\"").matcher(sample.source().text());
            while (classes.find()) {
                Stream.of(classes.group(1).split(" ")).filter(name -> !plain.contains(name) && !places.contains(name)
                        && !Pattern.compile(Pattern.quote(".site-" + name) + "[ ,.]").matcher(style).find()).forEach(unknown::add);
            }
        }
        assertEquals(Set.of(), unknown);
        assertTrue(style.contains(".site-border-top-navy {") && style.contains(".site-border-top-2 { -fx-border-width: 16px"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "series: 560 | series: 560    | 0560",
        "series: 560 | series: \"0560\" | 00560",
        "series: 560 | series: 0510   | 0328",
        "level: \"7-9\" | level: \"GS 7-9\" | GS GS 7-9"})
    void theListPrintsSeriesAndLevelAsTheSiteDoes(String old, String now, String printed) {
        String page = page(with(old + "\n", now + "\n"), PageForm.LIST, OptionalInt.empty());
        assertTrue(page.contains(": " + printed + "\n"), page);
    }

    @Test
    void theButtonSaysHowManyCoursesWhereThatIsKnown() {
        assertTrue(page(saved, PageForm.LIST, OptionalInt.empty()).endsWith("VIEW APPLICABLE TRAINING COURSES\n"));
        assertTrue(page(saved, PageForm.LIST, OptionalInt.of(0)).endsWith("VIEW APPLICABLE TRAINING COURSES (0)\n"));
        assertTrue(page(saved, PageForm.LIST, OptionalInt.of(1)).endsWith("VIEW APPLICABLE TRAINING COURSES (1)\n"));
    }

    @Test
    void thePageShowsWhatTheSiteMakesOfBraces() {
        CardDocument printed = with("<dd> Updates agency website", "<dd>Updates {{ x }}&#123;{ y }} website");
        assertTrue(page(printed).contains("• Updates {{ y }} website"), page(printed));
        assertFalse(page(printed).contains("The build"));
        CardDocument stops = with("<dd> Updates agency website", "<dd>Updates {% website");
        assertTrue(page(stops).contains("Budget Analysis\nThe build of the site may "
                + "stop at the braces in this card, or the page may look different from this preview.\nBehavior"), page(stops));
        CardDocument raw = CardDocument.read(saved.source().with(printed.text().replace("\nfilters:",
                "\nrender_with_liquid: false\nfilters:")));
        assertTrue(page(raw).contains("• Updates {{ x }}{{ y }} website"), page(raw));
    }

    @Test
    void ofACardThatCannotBeReadThePageShowsTheTextAndWhatIsWrong() {
        CardDocument broken = with("title: ", "title: <b>: ");
        assertFalse(broken.readable());
        String page = page(broken);
        assertTrue(page.startsWith("This card cannot be read\n" + broken.findings().getFirst().message() + "\n"), page);
        assertTrue(page.contains("\n---\nlayout: career-planning-landing\ncategory: career\ntitle: <b>: "), page);
    }

    @Test
    void theBodyIsWhatStandsBelowTheFrontMatter() {
        assertEquals("\n<p>x</p>", CardPage.body("---\na: 1\n---\n\n<p>x</p>"));
        assertEquals("<p>x</p>", CardPage.body("---\r\na: 1\r\n---\r\n<p>x</p>"));
        assertEquals("", CardPage.body("---\na: 1\n---"));
        assertEquals("<p>x</p>", CardPage.body("<p>x</p>"));
    }
}

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
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a card as the site would show it. */
class CardPageTest {
    private static final String BODY = "<div class=\"preview-body\">";

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
        String page = CardPage.text(card, new PageLook(form, courses, false));
        return page.substring(page.indexOf("<body>"));
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
        String start = "<body><div class=\"preview preview-list\"><label class=\"preview-select\"><input type=\"checkbox\" "
                + "disabled><span>SELECT FOR DOWNLOAD</span></label><div class=\"preview-labels\">"
                + label("GS LEVEL:", "GS " + card.card().text(CardField.LEVEL))
                + label("TYPE:", card.card().text(CardField.GROUP))
                + label("JOB SERIES:", "0" + card.card().text(CardField.SERIES))
                + label("COMPETENCY:", card.card().text(CardField.COMPETENCY))
                + label("DESCRIPTION:", card.card().text(CardField.DESCRIPTION)) + "</div>" + BODY;
        String end = "</div><p class=\"preview-button\"><span>VIEW APPLICABLE TRAINING COURSES (12)</span></p>"
                + "</div></body></html>";
        assertEquals(start, page.substring(0, start.length()));
        assertTrue(page.endsWith(end), page);
        assertEquals(words(CardPage.body(card.text())), words(page.substring(start.length(), page.length() - end.length())));
    }

    @ParameterizedTest
    @MethodSource("generations")
    void theOwnPageShowsTitleAndSeriesAndTheSameBody(Sample sample) {
        CardDocument card = CardDocument.read(sample.source());
        String page = page(card, PageForm.PAGE, OptionalInt.of(12));
        String start = "<body><div class=\"preview preview-own\"><h1>" + HtmlText.encode(card.card().text(CardField.TITLE))
                + "</h1><p class=\"preview-subtitle\">" + HtmlText.encode(card.card().text(CardField.JOB_SERIES))
                + "</p>" + BODY;
        assertEquals(start, page.substring(0, start.length()));
        String list = page(card, PageForm.LIST, OptionalInt.empty());
        String body = list.substring(list.indexOf(BODY), list.indexOf("<p class=\"preview-button\">"));
        assertEquals(body + "</div></body></html>", page.substring(page.indexOf(BODY)));
    }

    private static String label(String name, String value) {
        return "<p><strong>" + name + "</strong><span> " + HtmlText.encode(value) + "</span></p>";
    }

    /** What a page says, without any markup. */
    private static String words(String html) {
        String text = HtmlText.decode(html.replaceAll("(?s)<!--.*?-->", "").replaceAll("<[^>]*>", " "));
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Cards of different generations look different only where their classes mean something. */
    @Test
    void everyClassOfTheBodiesThatTheSiteShowsHasAStyle() {
        Set<String> plain = Set.of("members-hover", "button-border", "card-content-color", "cfo-courses-inner",
                "cfo-courses-outer", "cfo-inner-card-content");
        String style = CardPage.text(saved, new PageLook(PageForm.LIST, OptionalInt.empty(), false));
        Set<String> unknown = new TreeSet<>();
        for (Sample sample : generations()) {
            Matcher classes = Pattern.compile("class=\"([^\"]*)\"").matcher(sample.source().text());
            while (classes.find()) {
                Stream.of(classes.group(1).split(" ")).filter(name -> !plain.contains(name)
                        && !Pattern.compile(Pattern.quote("." + name.replace(":", "\\:")) + "[ ,]").matcher(style).find()).forEach(unknown::add);
            }
        }
        assertEquals(Set.of(), unknown);
        assertTrue(style.contains(".border-top-navy {") && style.contains(".border-top-2 { border-top-width: 16px"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "series: 560 | series: 560    | 0560",
        "series: 560 | series: \"0560\" | 00560",
        "series: 560 | series: 0510   | 0328",
        "level: \"7-9\" | level: \"GS 7-9\" | GS GS 7-9"})
    void theListPrintsSeriesAndLevelAsTheSiteDoes(String old, String now, String printed) {
        String page = page(with(old + "\n", now + "\n"), PageForm.LIST, OptionalInt.empty());
        assertTrue(page.contains("<span> " + printed + "</span>"), page);
    }

    @Test
    void theButtonSaysHowManyCoursesWhereThatIsKnown() {
        assertTrue(page(saved, PageForm.LIST, OptionalInt.empty()).contains(">VIEW APPLICABLE TRAINING COURSES</span>"));
        assertTrue(page(saved, PageForm.LIST, OptionalInt.of(0)).contains(">VIEW APPLICABLE TRAINING COURSES (0)</span>"));
        assertTrue(page(saved, PageForm.LIST, OptionalInt.of(1)).contains(">VIEW APPLICABLE TRAINING COURSES (1)</span>"));
    }

    @Test
    void thePageShowsWhatTheSiteMakesOfBraces() {
        CardDocument printed = with("<dd> Updates agency website", "<dd>Updates {{ x }}&#123;{ y }} website");
        assertTrue(page(printed).contains("<dd>Updates {{ y }} website"), page(printed));
        assertFalse(page(printed).contains("preview-notice"));
        CardDocument stops = with("<dd> Updates agency website", "<dd>Updates {% website");
        assertTrue(page(stops).contains("<div class=\"preview-body\"><p class=\"preview-notice\">The build of the site may "
                + "stop at the braces in this card, or the page may look different from this preview.</p>"), page(stops));
        CardDocument raw = CardDocument.read(saved.source().with(printed.text().replace("\nfilters:",
                "\nrender_with_liquid: false\nfilters:")));
        assertTrue(page(raw).contains("<dd>Updates {{ x }}{{ y }} website"), page(raw));
    }

    @Test
    void ofACardThatCannotBeReadThePageShowsTheTextAndWhatIsWrong() {
        CardDocument broken = with("title: ", "title: <b>: ");
        assertFalse(broken.readable());
        String page = page(broken);
        assertTrue(page.startsWith("<body><div class=\"preview preview-own\"><h1>This card cannot be read</h1>"
                + "<p class=\"preview-subtitle\">" + broken.findings().getFirst().message().replace("&", "&amp;")), page);
        assertTrue(page.contains("<pre>---\nlayout: career-planning-landing\ncategory: career\ntitle: &lt;b&gt;: "), page);
    }

    @Test
    void theBodyIsWhatStandsBelowTheFrontMatter() {
        assertEquals("\n<p>x</p>", CardPage.body("---\na: 1\n---\n\n<p>x</p>"));
        assertEquals("<p>x</p>", CardPage.body("---\r\na: 1\r\n---\r\n<p>x</p>"));
        assertEquals("", CardPage.body("---\na: 1\n---"));
        assertEquals("<p>x</p>", CardPage.body("<p>x</p>"));
    }
}

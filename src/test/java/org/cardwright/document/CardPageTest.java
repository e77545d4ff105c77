package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

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
        String page = CardPage.text(card, false);
        return page.substring(page.indexOf("<body>"));
    }

    @Test
    void thePageShowsWhatTheSiteMakesOfBraces() {
        CardDocument printed = with("<dd> Updates agency website", "<dd>Updates {{ x }}&#123;{ y }} website");
        assertTrue(page(printed).contains("<dd>Updates {{ y }} website"), page(printed));
        assertFalse(page(printed).contains("preview-notice"));
        CardDocument stops = with("<dd> Updates agency website", "<dd>Updates {% website");
        assertTrue(page(stops).contains("<div class=\"preview-body\"><p class=\"preview-notice\">The build of the site may "
                + "stop at the braces in this card, or the page may show something else than here.</p>"), page(stops));
        CardDocument raw = CardDocument.read(saved.source().with(printed.text().replace("\nfilters:",
                "\nrender_with_liquid: false\nfilters:")));
        assertTrue(page(raw).contains("<dd>Updates {{ x }}{{ y }} website"), page(raw));
    }

    @Test
    void ofACardThatCannotBeReadThePageShowsTheTextAndWhatIsWrong() {
        CardDocument broken = with("title: ", "title: <b>: ");
        assertFalse(broken.readable());
        String page = page(broken);
        assertTrue(page.startsWith("<body><div class=\"preview\"><h1>This card cannot be read</h1>"
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

package org.cardwright.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.html.MarkupFaults;
import org.junit.jupiter.api.Test;

/** What the program writes for the web page can be read with a screen reader, as far as the markup goes. */
class CardMarkupTest {
    @Test
    void theBodyOfANewCardHasNoFaults() {
        NewCardDraft draft = new NewCardDraft("510", "", "Senior", "Customer Service", "Personal", Set.of(1, 2, 3), false,
                Optional.empty(), Optional.empty());
        String card = Folder.after(new NewCard(draft, Folder.samples()).plan(), "0510-Personal-Customer-Service-Senior.md");
        assertEquals(List.of(), MarkupFaults.of(body(card)));
    }

    @Test
    void theSampleCardsHaveNoFaults() {
        Folder.documents().values().stream().map(CardDocument::text)
                .forEach(card -> assertEquals(List.of(), MarkupFaults.of(body(card)), card));
    }

    @Test
    void everyKindOfFaultIsFound() {
        assertEquals(List.of("link-name: <a href=\"x\"></a>", "image-alt: <img src=\"y\">", "list: <p></p>", "definition-list: <p></p>", "dlitem: <dd></dd>",
                "definition-list: <dl></dl>", "heading-order: <h4></h4>", "duplicate-id: <b id=\"i\"></b>", "aria-valid-attr: <i aria-lable=\"z\"></i>"),
                MarkupFaults.of("""
                        <h2>One</h2><h4>Two</h4><a href="x"></a><img src="y"><ul><p>no item</p></ul><dl><dt>t</dt><p>p</p></dl><div><dd>d</dd></div>
                        <dl><dd>first</dd></dl><u id="i">1</u><b id="i">2</b><i aria-lable="z">3</i>"""));
    }

    private static String body(String card) {
        return card.substring(card.indexOf("\n---\n") + 5);
    }
}

package org.cardwright.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.document.CardDocument;
import org.cardwright.html.PreviewHtml;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.w3c.dom.Document;

/** The page of a card as the site would show it. */
final class CardPage {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\R.*?^---[ \\t]*(\\R|\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final String STYLE = style();

    private CardPage() {}

    static Document tree(CardDocument document, boolean dark) {
        return PreviewHtml.page(parts(document.card()), body(document.text()), STYLE, dark);
    }

    static String text(CardDocument document, boolean dark) {
        return PreviewHtml.text(parts(document.card()), body(document.text()), STYLE, dark);
    }

    private static PreviewHtml.Parts parts(Card card) {
        List<String> about = List.of(card.text(CardField.JOB_SERIES), card.text(CardField.CAREER_LEVEL),
                card.text(CardField.LEVEL));
        String subtitle = String.join(" · ", about.stream().filter(part -> !part.isBlank()).toList());
        return new PreviewHtml.Parts(card.text(CardField.COMPETENCY), subtitle, card.text(CardField.DESCRIPTION),
                Strings.get("preview.courses"), card.courses().stream().map(Course::raw).toList());
    }

    /** What stands below the front matter. */
    static String body(String text) {
        Matcher front = FRONT_MATTER.matcher(text);
        return front.find() ? text.substring(front.end()) : text;
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(CardPage.class.getResourceAsStream("/css/preview-page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.cardwright.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.html.HtmlText;
import org.cardwright.html.LiquidText;
import org.cardwright.html.PreviewHtml;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.Finding;
import org.cardwright.model.OtherKey;
import org.w3c.dom.Document;

/** The page of a card as the site would show it. */
public final class CardPage {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\R.*?^---[ \\t]*(\\R|\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);
    /** The card says that its body has no commands. */
    private static final OtherKey RAW = new OtherKey("render_with_liquid", "false", true);
    private static final String STYLE = style();

    private CardPage() {}

    /** As the tree that a browser shows. */
    public static Document tree(CardDocument document, boolean dark) {
        return PreviewHtml.page(parts(document), shown(document), STYLE, dark);
    }

    /** As the text of a page. */
    public static String text(CardDocument document, boolean dark) {
        return PreviewHtml.text(parts(document), shown(document), STYLE, dark);
    }

    private static PreviewHtml.Parts parts(CardDocument document) {
        if (!document.readable()) {
            String why = document.findings().stream().map(Finding::message).findFirst().orElse("");
            return new PreviewHtml.Parts(Strings.get("preview.unreadable"), why, "", "", List.of());
        }
        Card card = document.card();
        List<String> about = List.of(card.text(CardField.JOB_SERIES), card.text(CardField.CAREER_LEVEL),
                card.text(CardField.LEVEL));
        String subtitle = String.join(" · ", about.stream().filter(part -> !part.isBlank()).toList());
        return new PreviewHtml.Parts(card.text(CardField.COMPETENCY), subtitle, card.text(CardField.DESCRIPTION),
                Strings.get("preview.courses"), card.courses().stream().map(Course::raw).toList());
    }

    /** The body as the page would show it; of a card that cannot be read its text. */
    private static String shown(CardDocument document) {
        if (!document.readable()) {
            return "<pre>" + HtmlText.encode(document.text()) + "</pre>";
        }
        String body = body(document.text());
        if (LiquidText.first(body, 0) < 0 || document.card().others().contains(RAW)) {
            return body;
        }
        String notice = LiquidText.stops(body, 0) ? "<p class=\"preview-notice\">"
                + HtmlText.encode(Strings.get("preview.stops")) + "</p>" : "";
        return notice + LiquidText.printed(body);
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

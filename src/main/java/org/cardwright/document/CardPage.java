package org.cardwright.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.html.HtmlText;
import org.cardwright.html.LiquidText;
import org.cardwright.html.PageBlock;
import org.cardwright.html.PreviewHtml;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.model.OtherKey;
import org.cardwright.site.JekyllKeys;
import org.cardwright.site.SiteNames;

/** A card as the site would show it, in its list or on a page of its own (format notes, 6.11). */
public final class CardPage {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\R.*?^---[ \\t]*(\\R|\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);
    /** The card says that its body has no commands. */
    private static final OtherKey RAW = new OtherKey(JekyllKeys.LIQUID, "false", true);

    private CardPage() {}

    /** Of which blocks it consists. */
    public static List<PageBlock> blocks(CardDocument document, PageLook look) {
        return PreviewHtml.blocks(parts(document, look), shown(document), look.narrow());
    }

    /** Of which blocks only its body consists, where there is room. */
    public static List<PageBlock> body(CardDocument document) {
        return PreviewHtml.blocks(PreviewHtml.Parts.headed(PageForm.PAGE.style(), "", ""), shown(document), false);
    }

    private static PreviewHtml.Parts parts(CardDocument document, PageLook look) {
        if (!document.readable()) {
            String why = document.findings().stream().map(Finding::message).findFirst().orElse("");
            return PreviewHtml.Parts.headed(PageForm.PAGE.style(), Strings.get("preview.unreadable"),
                    HtmlText.encode(why));
        }
        Card card = document.card();
        if (look.form() == PageForm.PAGE) {
            return PreviewHtml.Parts.headed(PageForm.PAGE.style(), card.text(CardField.TITLE),
                    card.text(CardField.JOB_SERIES));
        }
        List<PreviewHtml.Labeled> labels = List.of(
                new PreviewHtml.Labeled(Strings.get("preview.site.level"), SiteNames.GRADES + card.text(CardField.LEVEL)),
                new PreviewHtml.Labeled(Strings.get("preview.site.type"), card.text(CardField.GROUP)),
                new PreviewHtml.Labeled(Strings.get("preview.site.series"), "0" + series(document)),
                new PreviewHtml.Labeled(Strings.get("preview.site.competency"), card.text(CardField.COMPETENCY)),
                new PreviewHtml.Labeled(Strings.get("preview.site.description"), card.text(CardField.DESCRIPTION)));
        return new PreviewHtml.Parts(PageForm.LIST.style(), card.text(CardField.TITLE), "",
                Strings.get("preview.site.select"), labels,
                Strings.get("preview.site.courses", look.courses().orElse(-1)));
    }

    /** As the site reads it: a zero in front makes another number of it, unless it stands in quotes. */
    private static String series(CardDocument document) {
        String series = document.card().text(CardField.SERIES);
        return series.matches("0[0-7]+") && document.findings().stream().anyMatch(found -> found.rule().equals("octal-series"))
                ? Integer.toString(Integer.parseInt(series, 8)) : series;
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
}

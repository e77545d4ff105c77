package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gets into the preview and what does not. */
class PreviewHtmlTest {
    private static String body(String body) {
        String page = PreviewHtml.text(PreviewHtml.Parts.headed("own", "T", "S"), body, "", false);
        String start = "<p class=\"preview-subtitle\">S</p>";
        return page.substring(page.indexOf(start) + start.length(), page.indexOf("</div></body>"));
    }

    @Test
    void thePageForbidsEverythingButItsOwnStyle() {
        assertEquals("<!doctype html><html class=\"dark\"><head><meta charset=\"utf-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                + "style-src 'unsafe-inline'\"><title>A : &lt;i&gt;b&lt;/i&gt;</title><style>p > b {}</style></head>"
                + "<body><div class=\"preview own\"><h1>A : <i>b</i></h1><p class=\"preview-subtitle\">0501 &amp; more</p>"
                + "<div class=\"preview-body\"></div></div></body></html>",
                PreviewHtml.text(PreviewHtml.Parts.headed("own", "A &#58; <i>b</i>", "0501 & more"), "", "p > b {}", true));
    }

    @Test
    void labelsABoxAndAButtonStandAroundTheBody() {
        var parts = new PreviewHtml.Parts("list", "T", "", "PICK <i>",
                List.of(new PreviewHtml.Labeled("A:", "x & y&#58;<script>z</script>"), new PreviewHtml.Labeled("B:", "")), "GO (2)");
        String page = PreviewHtml.text(parts, "<p>in</p>", "", false);
        assertEquals("<body><div class=\"preview list\"><label class=\"preview-select\"><input type=\"checkbox\" "
                + "disabled><span>PICK &lt;i&gt;</span></label><div class=\"preview-labels\">"
                + "<p><strong>A:</strong><span> x &amp; y:</span></p><p><strong>B:</strong><span> </span></p></div>"
                + "<div class=\"preview-body\"><p>in</p></div><p class=\"preview-button\"><span>GO (2)</span></p>"
                + "</div></body></html>", page.substring(page.indexOf("<body>")));
    }

    @Test
    void textStructureAndClassesStay() {
        String html = "<div class=\"padding-3\"><h3>Behaviors</h3><hr class=\"hr-green\">"
                + "<dl><dt>A (Level 1 - B)</dt><dd>x &amp; y</dd></dl></div>";
        assertEquals("<div class=\"preview-body\">" + html + "</div>", body(html));
    }

    @Test
    void whatCouldActOrLoadIsTakenOut() {
        String html = "<div style=\"background:url(http://a)\" onclick=\"x()\" id=\"cfo\"><script>alert(1)</script>"
                + "<style>p{}</style><img src=\"http://a/b.png\"><iframe src=\"http://a\">in</iframe>"
                + "<a href=\"javascript:x()\">link</a><form action=\"http://a\"><input value=\"v\">text</form>"
                + "<svg><a href=\"x\">s</a></svg></div>";
        assertEquals("<div class=\"preview-body\"><div><a>link</a>text</div></div>", body(html));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "background-color: #1b74e0 !important; | background-color: #1b74e0",
        "height:9px;background-color:#2680EB   | background-color: #2680EB",
        "background-color: url(http://a)       | -",
        "background-color: #1b74e0x; x:y       | -",
        "background: url(http://a)             | -"})
    void ofTheStyleOfALineOnlyItsColorStays(String style, String kept) {
        assertEquals("<div class=\"preview-body\"><hr" + (kept == null ? "" : " style=\"" + kept + "\"") + "></div>",
                body("<hr style=\"" + style + "\"/>"));
    }
}

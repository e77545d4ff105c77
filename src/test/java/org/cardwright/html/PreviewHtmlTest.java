package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What gets into the preview and what does not. */
class PreviewHtmlTest {
    private static final PreviewHtml.Parts PARTS =
            new PreviewHtml.Parts("A <b>", "0501 & more", "says \"x\"", "Courses", List.of());

    private static String body(String body, List<String> courses) {
        PreviewHtml.Parts parts = new PreviewHtml.Parts("T", "S", "D", "Courses", courses);
        String page = PreviewHtml.text(parts, body, "", false);
        String start = "<p class=\"preview-description\">D</p>";
        return page.substring(page.indexOf(start) + start.length(), page.indexOf("</div></body>"));
    }

    @Test
    void thePageForbidsEverythingButItsOwnStyle() {
        assertEquals("<!doctype html><html class=\"dark\"><head><meta charset=\"utf-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                + "style-src 'unsafe-inline'\"><title>A &lt;b&gt;</title><style>p > b {}</style></head>"
                + "<body><div class=\"preview\"><h1>A &lt;b&gt;</h1><p class=\"preview-subtitle\">0501 &amp; more</p>"
                + "<p class=\"preview-description\">says \"x\"</p>"
                + "<div class=\"preview-body\"></div></div></body></html>",
                PreviewHtml.text(PARTS, "", "p > b {}", true));
    }

    @Test
    void textStructureAndClassesStay() {
        String html = "<div class=\"padding-3\"><h3>Behaviors</h3><hr class=\"hr-green\">"
                + "<dl><dt>A (Level 1 - B)</dt><dd>x &amp; y</dd></dl></div>";
        assertEquals("<div class=\"preview-body\">" + html + "</div>", body(html, List.of()));
    }

    @Test
    void whatCouldActOrLoadIsTakenOut() {
        String html = "<div style=\"background:url(http://a)\" onclick=\"x()\" id=\"cfo\"><script>alert(1)</script>"
                + "<style>p{}</style><img src=\"http://a/b.png\"><iframe src=\"http://a\">in</iframe>"
                + "<a href=\"javascript:x()\">link</a><form action=\"http://a\"><input value=\"v\">text</form>"
                + "<svg><a href=\"x\">s</a></svg></div>";
        assertEquals("<div class=\"preview-body\"><div><a>link</a>text</div></div>", body(html, List.of()));
    }

    @Test
    void coursesKeepTheirWordsAndLoseTheirLinks() {
        String course = "<a href=\"https://a.gov\" aria-label=\"T\">T&#58; x</a>, P";
        assertEquals("<div class=\"preview-body\"></div><div class=\"preview-courses\"><h2>Courses</h2>"
                + "<ul><li><a>T: x</a>, P</li></ul></div>", body("", List.of(course)));
    }
}

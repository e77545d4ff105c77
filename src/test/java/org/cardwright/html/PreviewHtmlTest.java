package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gets into the preview, and where. */
class PreviewHtmlTest {
    @Test
    void aTitleAndALineStandAboveTheBody() {
        assertEquals(List.of("div.preview.own:", "  h1(A : [i b])", "  p.preview-subtitle(0501 & more) /4 0", "  div.preview-body: /15 0",
                        "    p(x)"),
                PageLines.of(PreviewHtml.blocks(PreviewHtml.Parts.headed("own", "A &#58; <i>b</i>", "0501 & more"), "<p>x</p>", false)));
    }

    @Test
    void labelsABoxAndAButtonStandAroundTheBody() {
        var parts = new PreviewHtml.Parts("preview-list", "T", "", "PICK <i>", List.of(
                new PreviewHtml.Labeled("A:", "x & y&#58;<script>z</script>"), new PreviewHtml.Labeled("B:", ""),
                new PreviewHtml.Labeled("C:", "c"), new PreviewHtml.Labeled("D:", "d")), "GO (2)");
        assertEquals(List.of("div.preview.preview-list:", "  p.preview-select([span.preview-box ☐][span  PICK <i>])", "  div.preview-labels| /8 0",
                        "    p([strong A:][span  x & y:]) /0 0 0.50", "    p([strong B:]) /0 0 0.50", "    p([strong C:][span  c]) /8 0 0.50",
                        "    p([strong D:][span  d]) /8 0", "  div.preview-body|", "    p(in) /15 15", "  p.preview-button(GO (2)) /12 4 -1.00"),
                PageLines.of(PreviewHtml.blocks(parts, "<p>in</p>", false)));
    }

    @Test
    void whatCouldActOrLoadIsNotThere() {
        assertEquals(List.of("div([a link]text)"), PageLines.ofBody("<div style=\"background:url(http://a)\" onclick=\"x()\" id=\"cfo\">"
                + "<script>alert(1)</script><style>p{}</style><img src=\"http://a/b.png\"><iframe src=\"http://a\">in</iframe>"
                + "<object data=\"x\">o</object><video src=\"x\">v</video>"
                + "<a href=\"javascript:x()\">link</a><!-- c --><input value=\"v\">text<svg><a href=\"x\">s</a></svg></div>"));
    }

    @Test
    void whatIsNotShownOnTheSiteIsNotShown() {
        assertEquals(List.of("p(e)"), PageLines.ofBody("<p hidden>a</p><p style=\"color: red; display:none\">b</p>"
                + "<div class=\"display-none\">c</div><p></p><p> </p><template>d</template><p>e</p>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "background-color: #1b74e0 !important; | #1b74e0",
        "height:9px;background-color:#2680EB   | #2680EB",
        "background-color: url(http://a)       | -",
        "background-color: #1b74e0x; x:y       | -",
        "background: url(http://a)             | -"})
    void ofTheStyleOfALineOnlyItsColorStays(String style, String kept) {
        assertEquals(List.of("hr" + (kept == null ? "" : kept) + ":"), PageLines.ofBody("<hr style=\"" + style + "\"/>"));
        assertEquals(List.of("p(x)"), PageLines.ofBody("<p style=\"" + style + "\">x</p>"));
    }

    @Test
    void whiteSpaceIsShownAsABrowserShowsIt() {
        assertEquals(List.of("p(a b [b c ]d¶e\u00a0 f)"), PageLines.ofBody("<p>  a\n\tb <b> c </b> d <br> e&nbsp; f <br></p>"));
        assertEquals(List.of("pre([pre a  b¶ c])"), PageLines.ofBody("<pre>a  b\n c\n</pre>"));
        assertEquals(List.of("p(\u00a0)", "(text) /15 0"), PageLines.ofBody("<p>&nbsp;</p>text"));
    }

    @Test
    void elementsThatFlowAreWordsAndOthersAreBlocks() {
        assertEquals(List.of("(a [b.span.text-bold b][b.i c])", "div(d)", "(e)"),
                PageLines.ofBody("a <b><span class=\"text-bold\">b</span><i>c</i></b><div>d</div>e"));
        assertEquals(List.of("center(c)", "details:", "  summary(s)", "  (t)", "([font f][del g]The seal)"),
                PageLines.ofBody("<center>c</center><details><summary>s</summary>t</details><font color=\"red\">f</font><del>g</del><img alt=\"The seal\">"));
    }

    @Test
    void itemsHaveMarkersAndNumbers() {
        assertEquals(List.of("ul:", "  li:", "    marker(•) /0 0 0.00", "    (a)", "    ul:", "      li:", "        marker(◦) /0 0 0.00",
                        "        (b)", "ol: /15 0", "  li:", "    marker(3.) /0 0 0.00", "    (c)", "  li:", "    marker(4.) /0 0 0.00", "    (d)", "dl: /15 0",
                        "  dt(e)", "  dd: /4 0", "    marker(•) /0 0 0.00", "    (f)"),
                PageLines.ofBody("<ul><li>a<ul><li>b</li></ul></li></ul><ol start=\"3\"><li>c</li><li>d</li></ol><dl><dt>e</dt><dd>f</dd></dl>"));
    }

    @Test
    void columnsShareTheWidthAndANarrowPaneHasTwoARow() {
        String body = "<div class=\"desktop:grid-col-6 margin-y-3\">a</div><div class=\"desktop:grid-col-4 margin-y-205\">b</div>"
                + "<div class=\"card-content-column\">c</div><p>d</p>";
        assertEquals(List.of("div.desktop:grid-col-6.margin-y-3(a) /24 24 0.50", "div.desktop:grid-col-4.margin-y-205(b) /20 20 0.33",
                "div.card-content-column(c) /12 0 0.33", "p(d) /15 15"), PageLines.ofBody("preview-list", body, false));
        assertEquals(List.of("div.desktop:grid-col-6.margin-y-3(a) /15 15 0.50", "div.desktop:grid-col-4.margin-y-205(b) /13 13 0.50",
                "div.card-content-column(c) /12 0 0.50", "p(d) /13 13"), PageLines.ofBody("preview-list", body, true));
        assertEquals(List.of("div.desktop:grid-col-6.margin-y-3(a) /0 0 0.50", "div.desktop:grid-col-4.margin-y-205(b) /24 0 0.33",
                "div.card-content-column(c) /20 0 0.33", "p(d) /15 0"), PageLines.ofBody("preview-own", body, false));
    }

    @Test
    void aFrameKeepsTheMarginsOfItsContentInside() {
        assertEquals(List.of("div.border-1px.padding-2:", "  p(a) /15 0", "  p(b) /15 15", "div: /15 0", "  p(c)", "  p(d) /15 0"),
                PageLines.ofBody("<div class=\"border-1px padding-2\"><p>a</p><p>b</p></div><div><p>c</p><p>d</p></div>"));
    }

    @Test
    void cellsAreSideBySideAndColumnsWithMoreWordsAreWider() {
        assertEquals(List.of("table:", "  tbody:", "    tr|", "      th: /0 0 0.31", "        (Level)", "      td: /0 0 0.69", "        (Lists the steps)",
                        "    tr|", "      td:", "        (all)"),
                PageLines.ofBody("<table><tr><th>Level</th><td>Lists the steps</td></tr><tr><td colspan=\"2\">all</td></tr></table>"));
    }

    @Test
    void aLongTextAsItIsIsManyBlocks() {
        List<String> lines = PageLines.ofBody("<pre>" + "x\n".repeat(100) + "</pre>");
        assertEquals(List.of("pre:", 3), List.of(lines.getFirst(), lines.size() - 1));
    }

    @Test
    void pagesThatLookTheSameAreEqual() {
        String body = "<ul><li>a</li></ul><hr class=\"x\"><table><tr><td>b</td></tr></table>";
        var parts = PreviewHtml.Parts.headed("own", "T", "S");
        assertEquals(PreviewHtml.blocks(parts, body, false), PreviewHtml.blocks(parts, body + "<!-- c -->", false));
        assertNotEquals(PreviewHtml.blocks(parts, body, false), PreviewHtml.blocks(parts, body + "c", false));
    }

    @Test
    void elementsMayBeInEachOtherThousandsOfTimes() {
        assertEquals("T\nS\nx\n", PageText.of(PreviewHtml.blocks(PreviewHtml.Parts.headed("own", "T", "S"),
                "<div>".repeat(20_000) + "x", false)));
    }
}

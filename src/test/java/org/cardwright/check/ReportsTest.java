package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.cardwright.fixtures.Contrast;
import org.cardwright.html.MarkupFaults;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final List<FileFindings> FILES = List.of(
            new FileFindings("=a,b.md", List.of(finding(Severity.ERROR, "tab", "say \"x\" <b>&amp; 'y'"),
                    finding(Severity.INFO, "tab", "-1+1"))),
            new FileFindings("c.md", List.of()));

    private static Finding finding(Severity severity, String rule, String message) {
        return new Finding(severity, rule, new Position(3, 4), message, Optional.empty());
    }

    @Test
    void theTableHasOneLineAFindingAndNoFormulas() {
        assertEquals("\uFEFFFile,Line,Column,Severity,Rule,Message\r\n"
                + "\"'=a,b.md\",3,4,error,tab,\"say \"\"x\"\" <b>&amp; 'y'\"\r\n"
                + "\"'=a,b.md\",3,4,info,tab,'-1+1\r\n", CsvReport.of(FILES));
    }

    @Test
    void thePageEscapesEveryTextAndNeedsNothingElse() {
        String page = HtmlReport.of(FILES, LocalDate.of(2026, 3, 1));
        String title = RuleCatalog.byId("tab").orElseThrow().title();
        assertTrue(page.contains("<p>2 files checked on 2026-03-01: 1 error, no warnings, 1 note.</p>"), page);
        assertTrue(page.contains("<td class=\"n\">3:4</td><td class=\"s error\">error</td>"
                + "<td>say &quot;x&quot; &lt;b&gt;&amp;amp; &#39;y&#39;</td><td>" + title + "</td>"), page);
        assertTrue(page.contains("<td>" + title + "<br><small>tab</small></td><td class=\"n\">2</td>"), page);
        assertTrue(page.startsWith("<!DOCTYPE html>\n") && page.contains("@media print"));
        assertFalse(page.contains("http:") || page.contains("https:") || page.contains("<script")
                || page.contains("src="), page);
    }

    @Test
    void thePageCanBeReadByEveryoneInLightAndDark() {
        String page = HtmlReport.of(FILES, LocalDate.of(2026, 3, 1));
        assertEquals(List.of(), MarkupFaults.of(page));
        assertEquals(List.of("h1", "p", "h2", "table", "h2", "table"),
                Jsoup.parse(page).select("html[lang=en] > body > main > *").stream().map(Element::tagName).toList());
        List<String> looks = Pattern.compile(":root \\{[^}]*--text:[^}]*").matcher(page).results().map(MatchResult::group).toList();
        assertEquals(3, looks.size());
        for (String look : looks) {
            for (String words : List.of("text", "less", "error", "warning", "info")) {
                assertTrue(Contrast.of(color(look, words), color(look, "page")) >= 4.5, () -> words + " in " + look);
            }
        }
    }

    private static int color(String look, String name) {
        String hex = look.replaceAll("(?s).*--" + name + ": #(\\w+);.*", "$1");
        return Integer.parseInt(hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex, 16);
    }
}

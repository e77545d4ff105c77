package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class PageTextTest {
    @Test
    void theWordsOfAPageReadOneAfterTheOther() {
        var page = PreviewHtml.page(new PreviewHtml.Parts("Customer Service", "", "", "Courses", List.of("One, GSU")),
                "<dl><dt>Level 1</dt><dd>Answers  questions</dd></dl>", "", false);
        assertEquals(List.of("Customer Service", "Level 1", "Courses"), PageText.of(page).stream()
                .filter(PageText::heading).map(PageText::text).toList());
        String all = String.join("", PageText.of(page).stream().map(PageText::text).toList());
        assertEquals(List.of("Customer Service", "Level 1", "• Answers questions", "Courses", "• One, GSU"),
                all.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}

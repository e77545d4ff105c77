package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class PageTextTest {
    @Test
    void theWordsOfAPageReadOneAfterTheOther() {
        var page = PreviewHtml.page(PreviewHtml.Parts.headed("own", "Customer Service", "Personal"),
                "<dl><dt>Level 1</dt><dd>Answers  questions</dd></dl><h2>Courses</h2><ul><li>One, GSU</li></ul>", "", false);
        assertEquals(List.of("Customer Service", "Level 1", "Courses"), PageText.of(page).stream()
                .filter(PageText::heading).map(PageText::text).toList());
        String all = String.join("", PageText.of(page).stream().map(PageText::text).toList());
        assertEquals(List.of("Customer Service", "Personal", "Level 1", "• Answers questions", "Courses", "• One, GSU"),
                all.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    @Test
    void labelsAndTheButtonReadOnLinesOfTheirOwn() {
        var page = PreviewHtml.page(new PreviewHtml.Parts("list", "T", "", "PICK",
                List.of(new PreviewHtml.Labeled("A:", "x"), new PreviewHtml.Labeled("B:", "y")), "GO (2)"), "", "", false);
        assertEquals(List.of("PICK", "A: x", "B: y", "GO (2)"), String.join("", PageText.of(page).stream()
                .map(PageText::text).toList()).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}

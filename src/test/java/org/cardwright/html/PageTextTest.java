package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class PageTextTest {
    @Test
    void theWordsOfAPageReadOneAfterTheOther() {
        var page = PreviewHtml.blocks(PreviewHtml.Parts.headed("own", "Customer Service", "Personal"),
                "<dl><dt>Level 1</dt><dd>Answers  questions</dd></dl><h2>Courses</h2><ul><li>One, <b>GSU</b></li></ul>", false);
        assertEquals("Customer Service\nPersonal\nLevel 1\n• Answers questions\nCourses\n• One, GSU\n", PageText.of(page));
    }

    @Test
    void labelsAndTheButtonReadOnLinesOfTheirOwn() {
        var page = PreviewHtml.blocks(new PreviewHtml.Parts("list", "T", "", "PICK",
                List.of(new PreviewHtml.Labeled("A:", "x"), new PreviewHtml.Labeled("B:", "y")), "GO (2)"), "", true);
        assertEquals("☐ PICK\nA: x\nB: y\nGO (2)\n", PageText.of(page));
    }
}

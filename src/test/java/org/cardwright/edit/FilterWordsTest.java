package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.cardwright.document.CardDocument;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FilterWordsTest {
    @ParameterizedTest
    @MethodSource("org.cardwright.fixtures.ReplaceCase#filters")
    void aTypedTextMeansWhatItMeansInEverySearch(String typed, String text, String left) {
        for (String key : new String[] {"competency", "job_series_title"}) {
            CardEntry card = CardEntry.of(new CardId(Path.of("1.md")), CardDocument.read(new SourceText(
                    "---\ntitle: A\n" + key + ": \"" + text + "\"\n---\n", false)));
            assertEquals(left.equals("yes"), card.matches(FilterWords.of(typed)));
            assertEquals(left.equals("yes"), card.named(FilterWords.of(typed)));
        }
    }
}

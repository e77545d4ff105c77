package org.cardwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.cardwright.document.CardCleaner;
import org.cardwright.document.CardDocument;
import org.cardwright.fixtures.ChangedCard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Clean and the safe fixes make of a card with something wrong: they decide nothing that only a person can, and
 * spread nothing that is broken. Each file has changes of the sound card in its clean form ({@code card}) and what they
 * become by Clean and by the safe fixes; without a line for one of them the card stays as it is.
 */
class UndecidedCaseTest {
    private static final Path FOLDER = Path.of("src/test/resources/undecided");

    static List<Path> cases() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cleanDecidesNothing(Path file) throws IOException {
        String card = expected(file, "card");
        CardDocument cleaned = CardCleaner.clean(RuleCase.card(card)).document();
        assertEquals(expected(file, "clean"), cleaned.text());
        assertEquals(cleaned.text(), CardCleaner.clean(cleaned).document().text());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void safeFixesDecideNothing(Path file) throws IOException {
        CardDocument fixed = safe(RuleCase.card(expected(file, "card")));
        assertEquals(expected(file, "safe"), fixed.text());
        assertEquals(fixed.text(), safe(fixed).text());
    }

    private static CardDocument safe(CardDocument document) {
        return QuickFixes.allSafe(document, RuleCase.FILE, RuleSettings.DEFAULT).document();
    }

    private static String expected(Path file, String word) throws IOException {
        String clean = CardCleaner.clean(RuleCase.sound()).document().text();
        List<String> lines = Files.readAllLines(file);
        String changes = lines.stream().filter(line -> line.equals(word) || line.startsWith(word + " ")).findFirst()
                .orElseGet(() -> lines.getFirst().replaceFirst("card", word)).substring(word.length()).strip();
        return ChangedCard.of(clean, changes);
    }
}

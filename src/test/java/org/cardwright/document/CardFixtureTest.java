package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.cardwright.fixtures.Expectation;
import org.cardwright.fixtures.FixtureFile;
import org.cardwright.fixtures.ModelText;
import org.cardwright.model.Finding;
import org.cardwright.text.Position;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardFixtureTest {
    static List<FixtureFile> fixtures() {
        return FixtureFile.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readingKeepsEveryByte(FixtureFile fixture) {
        byte[] bytes = fixture.bytes();

        CardDocument document = CardDocument.read(SourceText.decode(bytes));

        assertArrayEquals(bytes, document.source().bytes());
        assertEquals(document.source().text(), document.text());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void readingGivesTheExpectedCardAndFindings(FixtureFile fixture) {
        Expectation expectation = Expectation.of(fixture.expected(), ModelText.of(CardDocument.read(fixture.source())));

        assertEquals(expectation.expected(), expectation.actual(),
                () -> fixture + ": " + fixture.note() + "\n" + expectation.differences() + "\n");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyFindingSaysWhatIsWrongAtAPlaceInsideTheFile(FixtureFile fixture) {
        CardDocument document = CardDocument.read(fixture.source());
        Position end = Position.of(document.text(), document.text().length());

        for (Finding finding : document.findings()) {
            assertFalse(finding.message().isBlank(), finding.rule());
            assertTrue(finding.message().length() > 10, finding.message());
            Position at = finding.position();
            assertTrue(at.line() >= 1 && at.column() >= 1 && at.line() <= end.line(), finding + " beyond " + end);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void replacingTheTextGivesTheSameAsReadingIt(FixtureFile fixture) throws EditRefusedException {
        CardDocument document = CardDocument.read(fixture.source());
        CardDocument other = CardDocument.read(fixture.source().with("words"));

        CardDocument replaced = other.apply(new Edit.SetText(document.text()));

        assertArrayEquals(fixture.bytes(), replaced.source().bytes());
        assertEquals(ModelText.of(document), ModelText.of(replaced));
    }
}

package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the cases is described where they stand. */
final class DerivedCasesTest {
    private static final List<CardField> DERIVED = Stream.concat(DerivedValues.ORDER.stream(), Stream.of(
            CardField.PERMALINK)).toList();

    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all("/document/derived.txt");
    }

    private static List<String> said(CardDocument card) {
        List<String> lines = new ArrayList<>();
        for (CardField field : DERIVED) {
            Optional<String> derived = field == CardField.PERMALINK
                    ? Optional.of("/cards/510-Budget-Cost-Basics-Entry") : card.derived(field);
            boolean sound = card.soundlyDerived(field).isPresent();
            lines.add("  " + field.key() + " " + card.derivation(field)
                    + derived.map(value -> ", would be " + value + (sound ? ", soundly, " : ", ")
                            + card.standing(field, value)).orElse(""));
            card.otherWay(field).forEach((source, value) ->
                    lines.add("  " + field.key() + " says " + source.key() + " = " + value));
        }
        Stream.of(CardField.values()).filter(field -> !card.saidElsewhere(field).isEmpty()).forEach(field ->
                lines.add("  " + field.key() + " elsewhere: " + String.join(" | ", card.saidElsewhere(field))));
        return lines;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aValueIsDerivedFromWhatMayBeASourceAndJudgedByAllThatTheCardSays(CaseFile derived) throws IOException {
        SourceText card = CaseCard.named("accounting");
        List<String> changes = derived.lines().stream().filter(line -> !line.startsWith(" ")).toList();
        List<String> usual = said(CardDocument.read(card));
        List<String> changed = new ArrayList<>(changes);
        if (changes.equals(List.of("nothing"))) {
            changed.addAll(usual);
        } else {
            said(CaseCard.changed(card, changes)).stream().filter(line -> !usual.contains(line)).forEach(changed::add);
        }
        assertEquals(String.join("\n", derived.lines()), String.join("\n", changed));
    }
}

package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.cardwright.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The format of the cases is described where they stand. */
final class CardPieceTest {
    static Stream<CaseFile> cases() throws IOException {
        return CaseFile.all("/document/pieces.txt");
    }

    private static List<String> said(CardDocument card, CardDocument from) {
        List<String> lines = new ArrayList<>();
        Set<String> different = CardPiece.different(card, from);
        if (CardPiece.of(card).isEmpty() || CardPiece.of(from).isEmpty()) {
            boolean none = different.stream().allMatch(id -> CardPiece.taken(card, from, id).isEmpty());
            return List.of("  " + different.size() + " parts differ" + (none ? ", and none can be taken alone" : ""));
        }
        lines.add("  of " + CardPiece.of(from).size() + " parts differ " + different);
        for (String id : different) {
            Optional<String> taken = CardPiece.taken(card, from, id);
            lines.add("  " + id + (taken.isPresent() ? "" : " only with the whole card"));
            taken.ifPresent(text -> {
                CardDocument after = CardDocument.read(card.source().with(text));
                lines.addAll(LineChanges.between(card, after));
                assertEquals(Set.of(), shared(CardPiece.different(after, from), id));
            });
        }
        return lines;
    }

    private static Set<String> shared(Set<String> ids, String id) {
        return ids.contains(id) ? Set.of(id) : Set.of();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPartIsTakenFromAnotherVersionAsItStandsThere(CaseFile pieces) throws IOException {
        List<String> lines = pieces.lines().stream().filter(line -> !line.startsWith(" ")).toList();
        SourceText card = CaseCard.named(lines.getFirst().substring(2));
        int other = lines.indexOf("from");
        List<String> said = new ArrayList<>(lines);
        said.addAll(said(CaseCard.changed(card, lines.subList(1, other)), CaseCard.changed(card,
                lines.subList(other + 1, lines.size()))));
        assertEquals(String.join("\n", pieces.lines()), String.join("\n", said));
    }
}

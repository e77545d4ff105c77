package org.cardwright.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

class TreeNeighborTest {
    static final CardEntry A = entry("a.md", "510", "Entry", "Audit");
    static final CardEntry B = entry("b.md", "510", "Entry", "Budget");
    static final CardEntry C = entry("c.md", "510", "Mid", "Care");
    static final CardEntry D = entry("d.md", "511", "Mid", "Data");

    private static CardEntry entry(String file, String series, String level, String competency) {
        return CardEntry.of(new CardId(Path.of(file)), CardDocument.read(new SourceText("---\nseries: " + series
                + "\ncareer_level: " + level + "\ncompetency_group: Primary\ncompetency: " + competency + "\n---\n", false)));
    }

    static TreeNode tree(CardEntry... cards) {
        return TreeBuilder.build(Stream.of(cards).sorted(CardEntry.ORDER).toList(), List.of());
    }

    private static Optional<TreeNeighbor> near(String gone, CardEntry... left) {
        return TreeNeighbor.of(tree(A, B, C, D), gone, tree(left));
    }

    @Test
    void theNextLineElseTheOneBeforeElseTheNearestAboveTakesThePlace() {
        assertEquals(Optional.of(new TreeNeighbor("card/b.md", true, true)), near("card/a.md", B, C, D));
        assertEquals(Optional.of(new TreeNeighbor("card/a.md", true, false)), near("card/b.md", A, C, D));
        assertEquals(Optional.of(new TreeNeighbor("series/0510/Mid", true, true)), near("card/a.md", C, D));
        assertEquals(Optional.of(new TreeNeighbor("series/0510", true, false)), near("card/d.md", A, B, C));
        assertEquals(Optional.of(new TreeNeighbor("series/0510/Entry", false, false)), near("series/0510/Mid", A, D));
    }

    @Test
    void aLineThatIsStillThereNeedsNone() {
        assertEquals(Optional.empty(), near("card/a.md", A));
        assertEquals(Optional.empty(), near("card/a.md"));
        assertEquals(Optional.empty(), near("card/z.md", A));
    }
}

package org.cardwright.workspace;

import static org.cardwright.workspace.TreeNeighborTest.A;
import static org.cardwright.workspace.TreeNeighborTest.B;
import static org.cardwright.workspace.TreeNeighborTest.C;
import static org.cardwright.workspace.TreeNeighborTest.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.cardwright.edit.CardEntry;
import org.junit.jupiter.api.Test;

class TreeChoiceTest {
    private final TreeChoice choice = new TreeChoice();
    private TreeNode shown = tree(A, B, C);

    /** What is selected in the next tree. */
    private String next(String selected, boolean sameFilter, CardEntry... cards) {
        TreeNode now = tree(cards);
        Optional<TreeNeighbor> found = choice.next(shown, Optional.of(selected).filter(key -> !key.isEmpty()), now, sameFilter);
        shown = now;
        return found.map(TreeNeighbor::key).orElse("");
    }

    @Test
    void nothingIsSelectedWhereNobodyChoseALine() {
        assertEquals("", next("", true, A, B));
    }

    @Test
    void theSameLineStays() {
        assertEquals("card/b.md", next("card/b.md", true, A, B));
        assertFalse(choice.cameBack());
    }

    @Test
    void whatAPersonChoseIsSelectedAgainWhenItComesBack() {
        assertEquals("card/a.md", next("card/b.md", true, A, C));
        assertEquals("card/b.md", next("card/a.md", true, A, B, C));
        assertTrue(choice.cameBack());
    }

    @Test
    void aChoiceSinceThenCounts() {
        next("card/b.md", true, A, C);
        choice.chosen();
        assertEquals("card/c.md", next("card/c.md", true, A, B, C));
        assertFalse(choice.cameBack());
    }

    @Test
    void anotherFilterBeginsAtItsFirstLineUntilTheChoiceIsBack() {
        assertEquals("series/0510", next("card/a.md", false, C));
        assertEquals("card/a.md", next("series/0510", false, A, B, C));
    }
}

package org.cardwright.workspace;

import static org.cardwright.workspace.TreeText.entry;
import static org.cardwright.workspace.TreeText.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardId;
import org.cardwright.ui.common.SampleFolder;
import org.junit.jupiter.api.Test;

class TreeLinesTest {
    private static final CardEntry WRITING = entry("a.md", "510", "Mid", "Personal", "Writing");
    private static final CardEntry LEARNING = entry("b.md", "\"0510\"", "Entry", "Personal", "Learning");
    private static final CardEntry AUDIT = entry("c.md", "511", "Entry", "Primary", "Audit");

    @Test
    void cardsStandUnderSeriesLevelAndGroupOfTheirOwnWords() {
        var tree = tree(WRITING, entry("d.md", "510", "Senior", "Leading", "Coaching"), LEARNING, AUDIT,
                entry("e.md", "510", "Apprentice", "Alternate", "x"), entry("f.md", "510", "Mid", "Leading", "Vision"));
        assertEquals("""
                0510 Accounting 5
                  Entry GS 7-9 1
                    Personal 1
                      Learning
                  Mid GS 7-9 2
                    Leading 1
                      Vision
                    Personal 1
                      Writing
                  Senior GS 7-9 1
                    Leading 1
                      Coaching
                  Apprentice GS 7-9 1
                    Alternate 1
                      x
                0511 Accounting 1
                  Entry GS 7-9 1
                    Primary 1
                      Audit
                """, TreeText.of(tree.root()));
    }

    @Test
    void whatACardLacksIsNamedAndComesLast() {
        var tree = tree(entry("bare.md", "---\nlayout: x\n---\n"), AUDIT,
                entry("some.md", "---\nseries: 511\ncareer_level: Entry\n---\n"));
        assertEquals("""
                0511 Accounting 2
                  Entry GS 7-9 2
                    Primary 1
                      Audit
                    (no group) 1
                      some.md
                (no series) 1
                  (no career level) 1
                    (no group) 1
                      bare.md
                """, TreeText.of(tree.root()));
    }

    @Test
    void whatCannotBeReadStandsInAPlaceOfItsOwn() {
        var tree = new TreeLines();
        tree.load(TreeContents.of(List.of(AUDIT, entry("broken.md", "no front matter")),
                List.of(new LoadProblem(new CardId(Path.of("locked.md")), "may not be read"))));
        assertEquals("""
                0511 Accounting 1
                  Entry GS 7-9 1
                    Primary 1
                      Audit
                Cannot be read 2
                  broken.md
                  locked.md: may not be read
                """, TreeText.of(tree.root()));
    }

    @Test
    void aSeriesIsCalledWhatMostOfItsCardsCallIt() {
        var tree = tree(
                entry("a.md", SampleFolder.card("510", "Acounting", "Entry", "G", "A")),
                entry("b.md", SampleFolder.card("510", "Accounting", "Entry", "G", "B")),
                entry("c.md", "---\njob_series: 0510 Accounting\ncareer_level: Entry\ncompetency_group: G\n---\n"));
        assertEquals("Accounting", ((TreeNode.Branch) tree.root().children().getFirst()).detail());
        assertEquals(1, tree.root().children().size());
    }

    @Test
    void cardsThatAreCalledAsTheFilterStandBeforeThoseThatOnlyNameItInACourse() {
        var tree = tree(WRITING, entry("w.md", SampleFolder.card("511", "Auditing", "Mid", "Primary", "Audit")
                .replace("level: \"7-9\"\n", "level: \"7-9\"\nrelevant_courses:\n - Plain Writing, GSUSA\n")), AUDIT);
        tree.narrow("writing", Optional.empty());
        assertEquals("""
                0510 Accounting 1
                  Mid GS 7-9 1
                    Personal 1
                      Writing
                Found only in courses 1
                  0511 Auditing 1
                    Mid GS 7-9 1
                      Primary 1
                        Audit
                """, TreeText.of(tree.root()));
        assertEquals(2, tree.shown());
        tree.narrow("plain writing", Optional.empty());
        assertEquals("""
                0511 Auditing 1
                  Mid GS 7-9 1
                    Primary 1
                      Audit
                """, TreeText.of(tree.root()));
    }

    @Test
    void wordsInQuotesMustStandTogether() {
        var tree = tree(entry("a.md", "510", "Mid", "Personal", "Customer Service"),
                entry("b.md", "510", "Mid", "Personal", "Service to the Customer"));
        for (String filter : List.of("\"customer service\"", "mid \"Customer  Service\"", "\"customer ser", "“customer service”",
                "\"customer\u00a0service\" 510")) {
            tree.narrow(filter, Optional.empty());
            assertEquals("""
                    0510 Accounting 1
                      Mid GS 7-9 1
                        Personal 1
                          Customer Service
                    """, TreeText.of(tree.root()), filter);
        }
        for (String filter : List.of("customer service", "\"\" service", "\"service\" \"customer\"")) {
            tree.narrow(filter, Optional.empty());
            assertEquals(2, tree.shown(), filter);
        }
    }

    @Test
    void everyWordOfTheFilterMustOccurSomewhereInTheCard() {
        var tree = tree(WRITING, LEARNING, AUDIT);
        tree.narrow(" 0510  person LEARN ", Optional.empty());
        assertEquals("""
                0510 Accounting 1
                  Entry GS 7-9 1
                    Personal 1
                      Learning
                """, TreeText.of(tree.root()));
        assertEquals(1, tree.shown());
        tree.narrow("learn audit", Optional.empty());
        assertEquals("", TreeText.of(tree.root()));
        assertEquals(0, tree.shown());
        tree.narrow("", Optional.empty());
        assertEquals(3, tree.shown());
    }

    @Test
    void whateverWasTypedBeforeAFilterFindsTheSame() {
        var tree = tree(WRITING, LEARNING, AUDIT);
        for (String text : List.of("a", "au", "audit", "audit 0511", "0511 aud", "aud", "au", "lea", "learning 0510",
                "zzz", "z", "", "r", "person", "per writ")) {
            tree.narrow(text, Optional.empty());
            var fresh = tree(WRITING, LEARNING, AUDIT);
            fresh.narrow(text, Optional.empty());
            assertEquals(TreeText.of(fresh.root()), TreeText.of(tree.root()), text);
        }
        tree.narrow("per", Optional.empty());
        tree.narrow("per", Optional.of(Set.of(LEARNING.id())));
        assertEquals(1, tree.shown());
        tree.narrow("per", Optional.empty());
        assertEquals(2, tree.shown());
        tree.update(List.of(entry(AUDIT.id().name(), "511", "Entry", "Personal", "Audit")), List.of());
        tree.narrow("pers", Optional.empty());
        assertEquals(3, tree.shown());
    }

    @Test
    void theFilterFindsFilesCoursesAndTypographicSigns() {
        var tree = tree(AUDIT, entry("0510-Odd–Name.md", """
                ---
                series: 510
                competency: Customer’s Needs
                relevant_courses:
                - <a href="https://example.org/ABC7">Money</a>, Graduate School
                ---
                """));
        for (String found : List.of("odd-name", "customer's", "abc7", "money", "graduate")) {
            tree.narrow(found, Optional.empty());
            assertEquals(1, tree.shown(), found);
        }
    }

    @Test
    void anEditThatMovesNothingBuildsNoLines() {
        var tree = tree(WRITING, LEARNING);
        var before = tree.root();
        tree.update(List.of(entry("a.md", "510", "Mid", "Personal", "Writing")), List.of());
        assertSame(before, tree.root());
    }

    @Test
    void aCardMovesWithItsValuesAndBack() {
        var tree = tree(WRITING, LEARNING);
        String before = TreeText.of(tree.root());
        tree.update(List.of(entry("a.md", "511", "Mid", "Personal", "Writing")), List.of());
        assertEquals("""
                0510 Accounting 1
                  Entry GS 7-9 1
                    Personal 1
                      Learning
                0511 Accounting 1
                  Mid GS 7-9 1
                    Personal 1
                      Writing
                """, TreeText.of(tree.root()));
        tree.update(List.of(WRITING), List.of());
        assertEquals(before, TreeText.of(tree.root()));
    }

    @Test
    void aMovedCardStaysInSightIfItWasInSight() {
        var tree = tree(WRITING, LEARNING);
        CardEntry moved = entry("a.md", "999", "New", "Group", "Writing");
        tree.update(List.of(moved), List.of());
        assertTrue(TreeBuilder.branchesAbove(moved).stream().allMatch(tree::unfolded));
        tree.remember("series/0510", false);
        CardEntry hidden = entry("b.md", "888", "Entry", "Personal", "Learning");
        tree.update(List.of(hidden), List.of());
        assertFalse(tree.unfolded("series/0888"));
    }

    @Test
    void cardsComeIntoSightAndGo() {
        var tree = tree(WRITING, LEARNING);
        String before = TreeText.of(tree.root());
        tree.update(List.of(AUDIT), List.of(LEARNING.id()));
        assertEquals("""
                0510 Accounting 1
                  Mid GS 7-9 1
                    Personal 1
                      Writing
                0511 Accounting 1
                  Entry GS 7-9 1
                    Primary 1
                      Audit
                """, TreeText.of(tree.root()));
        assertTrue(TreeBuilder.branchesAbove(AUDIT).stream().allMatch(tree::unfolded));
        assertEquals(2, tree.size());
        tree.update(List.of(LEARNING), List.of(AUDIT.id(), AUDIT.id()));
        assertEquals(before, TreeText.of(tree.root()));
    }

    @Test
    void whatWasUnfoldedIsKeptThroughFiltering() {
        var tree = tree(WRITING, LEARNING);
        tree.remember("series/0510/Mid", false);
        tree.narrow("writing", Optional.empty());
        assertTrue(tree.unfolded("series/0510/Mid"));
        tree.remember("series/0510", false);
        tree.narrow("", Optional.empty());
        assertFalse(tree.unfolded("series/0510/Mid"));
        assertTrue(tree.unfolded("series/0510"));
    }

    @Test
    void cardsThatWouldReadTheSameAreToldApart() {
        CardEntry one = TreeText.entry("a.md", "510", "Entry", "Primary", "Audit");
        CardEntry other = TreeText.entry("b.md", "510", "Entry", "Primary", "Audit");
        CardEntry elsewhere = TreeText.entry("c.md", "510", "Entry", "Personal", "Audit");
        TreeLines tree = TreeText.tree(one, elsewhere);
        assertEquals("", tree.besideLabel(one));
        assertEquals("0510 · Entry · Audit (Primary)", tree.title(one.id()));
        assertEquals("0510 · Entry · Audit (Personal)", tree.title(elsewhere.id()));
        tree.update(List.of(other), List.of());
        assertEquals("a.md", tree.besideLabel(one));
        assertEquals("b.md", tree.besideLabel(other));
        assertEquals("0510 · Entry · Audit (b.md)", tree.title(other.id()));
        tree.update(List.of(), List.of(one.id(), elsewhere.id()));
        assertEquals("", tree.besideLabel(other));
        assertEquals("0510 · Entry · Audit", tree.title(other.id()));
    }
}
